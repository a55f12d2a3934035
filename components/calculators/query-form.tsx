import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/forms/error-summary";

interface Props {
  action: string;
  submit: string;
  errors: Record<string, string>;
  children: ReactNode;
}

/** A calculator whose question stands in the address, so that it can be shared and needs no script. */
export function QueryForm({ action, submit, errors, children }: Props) {
  return (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <form action={action} className="grid gap-5">
        {children}
        <div>
          <Button type="submit" variant="primary">
            {submit}
          </Button>
        </div>
      </form>
    </>
  );
}
