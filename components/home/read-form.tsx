"use client";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ReadFormProps {
  readonly action: FormAction;
  readonly label: string;
  /** Without one, all messages are meant. */
  readonly notificationId?: string;
}

/** Marks as read, and follows the message where it leads. */
export function ReadForm({ action, label, notificationId }: ReadFormProps) {
  const { submit } = useForm(action);
  return (
    <form action={submit}>
      {notificationId !== undefined && <input type="hidden" name="notificationId" value={notificationId} />}
      <SubmitButton variant="secondary" size="small" pendingLabel="Membuka…">
        {label}
      </SubmitButton>
    </form>
  );
}
