"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, "type" | "disabled"> & {
  readonly pendingLabel?: string;
};

/** Sends the form around it; disabled only while the request runs. */
export function SubmitButton({
  pendingLabel = "Mengirim…",
  variant = "primary",
  icon,
  children,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button {...rest} type="submit" variant={variant} icon={pending ? undefined : icon} disabled={pending}>
      {pending ? pendingLabel : children}
    </Button>
  );
}
