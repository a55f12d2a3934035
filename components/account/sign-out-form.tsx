"use client";
import { clearDeviceDrafts } from "@/components/forms/device-draft";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

/** Whoever signs out leaves nothing of what was typed on the device. */
const leaveNothing = (): void => {
  clearDeviceDrafts();
};

interface SignOutFormProps {
  readonly action: FormAction;
  readonly label?: string;
}

/** One button that ends the session, or all of them; works without scripts. */
export function SignOutForm({ action, label = "Keluar" }: SignOutFormProps) {
  const { submit } = useForm(action);
  return (
    <form action={submit} onSubmit={leaveNothing}>
      <SubmitButton variant="quiet" pendingLabel="Keluar…">
        {label}
      </SubmitButton>
    </form>
  );
}
