"use client";

import type { ComponentProps, ReactNode } from "react";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { cn } from "@/components/ui/cn";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

type Look = Pick<
  ComponentProps<typeof ConfirmButton>,
  "variant" | "size" | "icon" | "pendingLabel" | "aria-label"
>;

interface ActionFormProps extends Look {
  readonly action: FormAction;
  /** What the action is about, by the names of its schema. */
  readonly hidden?: Readonly<Record<string, string | number>>;
  readonly label: ReactNode;
  /** Asked before it is sent; without scripts it is sent at once. */
  readonly confirm?: { readonly title: string; readonly effect: ReactNode; readonly confirmLabel?: string };
  readonly className?: string;
  readonly onSubmit?: () => void;
  /** What stands between the answer and the button. */
  readonly children?: ReactNode;
}

/** One button that does one thing; works without scripts, and says when it was refused. */
export function ActionForm(props: ActionFormProps) {
  const { action, hidden = {}, label, confirm, className, onSubmit, children, ...look } = props;
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className={className} onSubmit={onSubmit}>
      <div className={cn("col-span-full w-full empty:hidden", className === undefined && "mb-2")}>
        <FormAnswer state={state} />
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} readOnly />
      ))}
      {children}
      {confirm === undefined ? (
        <SubmitButton {...look}>{label}</SubmitButton>
      ) : (
        <ConfirmButton {...look} {...confirm}>
          {label}
        </ConfirmButton>
      )}
    </form>
  );
}
