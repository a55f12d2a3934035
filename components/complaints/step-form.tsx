"use client";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { useForm, type FormAction } from "@/components/forms/use-form";

/** The case a step is about, as it was opened. */
export interface OpenedCase {
  readonly code: string;
  readonly version: number;
}

export interface StepProps {
  readonly opened: OpenedCase;
  readonly action: FormAction;
  /** The step that is due stands open, the others fold. */
  readonly isDue: boolean;
}

interface StepFormProps extends StepProps {
  readonly title: string;
  readonly reading: string;
  readonly children: (form: ReturnType<typeof useForm>) => ReactNode;
}

/** One step of a case in a form of its own. */
export function StepForm({ opened, action, isDue, title, reading, children }: StepFormProps) {
  const form = useForm(action);
  const body = (
    <form action={form.submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FormAnswer state={form.state} />
      <input type="hidden" name="code" value={opened.code} readOnly />
      <input type="hidden" name="version" value={opened.version} readOnly />
      {children(form)}
    </form>
  );
  if (isDue)
    return (
      <Panel emphasis title={title} reading={reading}>
        {body}
      </Panel>
    );
  return (
    <Disclosure title={title} level={2} open={form.state.kind !== "idle"}>
      <p className="mb-4 max-w-measure text-[0.9375rem] text-ink-2">{reading}</p>
      {body}
    </Disclosure>
  );
}
