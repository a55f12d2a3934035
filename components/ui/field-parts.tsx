import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

/** What every field has in common. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly compact?: boolean;
  readonly id?: string;
}

interface FieldIdsInput {
  readonly name: string;
  readonly id?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** The ids that tie a control to its hint and its error. */
export function fieldIds({ name, id = name, hint, error }: FieldIdsInput) {
  const hintId = `${id}-petunjuk`;
  const errorId = `${id}-galat`;
  const describedBy = cn(hint != null && hintId, error !== undefined && errorId) || undefined;
  return { id, hintId, errorId, describedBy };
}

/** The attributes of a control that follow from the field's props. */
export function controlProps(field: FieldIdsInput) {
  const { id, describedBy } = fieldIds(field);
  return {
    id,
    name: field.name,
    "aria-describedby": describedBy,
    "aria-invalid": field.error !== undefined || undefined,
  };
}

/** The look of a text control; an error thickens the border, a filter row is a little smaller. */
export function controlClass(error?: string, compact = false): string {
  const border = error === undefined ? "border border-line-strong" : "border-2 border-danger";
  const size = compact ? "mt-0.5 min-h-11 px-2.5 py-2" : "mt-1.5 min-h-12 px-3 py-2.5";
  return cn("block w-full rounded-md bg-surface text-base leading-6 text-ink", size, border);
}

interface FieldLabelProps {
  readonly htmlFor: string;
  readonly optional?: boolean | undefined;
  readonly compact?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label above a control. */
export function FieldLabel({ htmlFor, optional = false, compact = false, children }: FieldLabelProps) {
  return (
    <label
      htmlFor={htmlFor}
      className={compact ? "block text-xs text-ink-2" : "block font-semibold leading-6"}
    >
      {children}
      {optional && <span className="font-normal text-ink-2"> (boleh dikosongkan)</span>}
    </label>
  );
}

interface FieldNoteProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** Hint between the label and the control. */
export function FieldHint({ id, children }: FieldNoteProps) {
  return (
    <p id={id} className="mt-px text-sm leading-5.25 text-ink-2">
      {children}
    </p>
  );
}

/** Error under the control, with an icon. */
export function FieldError({ id, children }: FieldNoteProps) {
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-sm font-semibold leading-5.25 text-danger-text">
      <span className="mt-0.5">
        <Icon name="warning" size={16} />
      </span>
      {children}
    </p>
  );
}
