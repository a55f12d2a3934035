"use client";
import type { ComponentProps } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { clearDeviceDrafts } from "@/components/forms/device-draft";
import type { FormAction } from "@/components/forms/use-form";

interface SignOutFormProps {
  readonly action: FormAction;
  readonly label?: string;
  /** Asked before it is done. */
  readonly confirm?: ComponentProps<typeof ActionForm>["confirm"];
}

/** Ends the session, or all of them; nothing of what was typed stays on the device. */
export function SignOutForm({ action, label = "Keluar", confirm }: SignOutFormProps) {
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
      {...(confirm === undefined ? {} : { confirm })}
    />
  );
}
