"use client";
import { SubmitButton } from "@/components/ui/submit-button";
import { useForm, type FormAction } from "@/components/ui/use-form";

/** One button that ends the session; works without scripts. */
export function SignOutForm({ action }: { action: FormAction }) {
  const { submit } = useForm(action);
  return (
    <form action={submit}>
      <SubmitButton variant="quiet" pendingLabel="Keluar…">Keluar</SubmitButton>
    </form>
  );
}
