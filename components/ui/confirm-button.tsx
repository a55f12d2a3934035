"use client";

import { useRef, type MouseEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { DialogFrame } from "@/components/ui/dialog-frame";
import type { IconName } from "@/components/ui/icon-paths";
import { SubmitButton } from "@/components/forms/submit-button";

interface ConfirmButtonProps {
  readonly title: string;
  readonly effect: ReactNode;
  readonly confirmLabel?: string;
  readonly variant?: ButtonVariant;
  readonly size?: "normal" | "small";
  readonly icon?: IconName;
  readonly name?: string;
  readonly value?: string;
  readonly pendingLabel?: string;
  readonly "aria-label"?: string;
  /** Looks at the form first; where it answers no, nothing is asked and nothing sent. */
  readonly mayAsk?: (form: HTMLFormElement) => boolean;
  readonly children: ReactNode;
}

/** A submit button that first names the object and the effect; without scripts it submits at once. */
export function ConfirmButton({
  title,
  effect,
  confirmLabel,
  variant = "primary",
  size,
  icon,
  name,
  value,
  pendingLabel,
  "aria-label": ariaLabel,
  mayAsk,
  children,
}: ConfirmButtonProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const ask = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const { form } = event.currentTarget;
    if (form !== null && mayAsk !== undefined && !mayAsk(form)) return;
    frame.current?.showModal();
  };
  const actions = (
    <>
      <SubmitButton
        variant={variant}
        name={name}
        value={value}
        {...(pendingLabel === undefined ? {} : { pendingLabel })}
        onClick={() => {
          requestAnimationFrame(() => frame.current?.close());
        }}
      >
        {confirmLabel ?? children}
      </SubmitButton>
      <Button variant="quiet" onClick={() => frame.current?.close()}>
        Batal
      </Button>
    </>
  );
  return (
    <>
      <Button
        type="submit"
        variant={variant}
        size={size}
        icon={icon}
        name={name}
        value={value}
        aria-label={ariaLabel}
        aria-haspopup="dialog"
        onClick={ask}
      >
        {children}
      </Button>
      <DialogFrame frame={frame} title={title} actions={actions}>
        {effect}
      </DialogFrame>
    </>
  );
}
