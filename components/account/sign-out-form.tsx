"use client";
import { ActionForm } from "@/components/forms/action-form";
import { clearDeviceDrafts } from "@/components/forms/device-draft";
import type { FormAction } from "@/components/forms/use-form";

interface SignOutFormProps {
  readonly action: FormAction;
  readonly label?: string;
}

/** Ends the session, or all of them; nothing of what was typed stays on the device. */
export function SignOutForm({ action, label = "Keluar" }: SignOutFormProps) {
  const leaveNothing = () => {
    clearDeviceDrafts();
  };
  return (
    <ActionForm
      action={action}
      onSubmit={leaveNothing}
      variant="quiet"
      pendingLabel="Keluar…"
      label={label}
    />
  );
}
