"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonVariant } from "@/components/ui/button-look";
import { DialogFrame } from "@/components/ui/dialog-frame";
import type { IconName } from "@/components/ui/icon-paths";

interface DialogProps {
  readonly title: ReactNode;
  readonly triggerLabel: ReactNode;
  readonly triggerVariant?: ButtonVariant;
  readonly triggerIcon?: IconName;
  readonly triggerSize?: "normal" | "small";
  readonly closeLabel?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A button and the dialog it opens. */
export function Dialog({ title, triggerLabel, triggerVariant, triggerIcon, triggerSize, closeLabel = "Batal", actions, children }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const close = <Button variant="quiet" onClick={() => frame.current?.close()}>{closeLabel}</Button>;
  return (
    <>
      <Button variant={triggerVariant} icon={triggerIcon} size={triggerSize} aria-haspopup="dialog" onClick={() => frame.current?.showModal()}>{triggerLabel}</Button>
      <DialogFrame frame={frame} title={title} actions={<>{actions}{close}</>}>{children}</DialogFrame>
    </>
  );
}
