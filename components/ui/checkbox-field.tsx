import type { ReactNode } from "react";
import { FieldError, fieldIds } from "@/components/ui/field-parts";

interface CheckboxFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly value?: string;
  readonly defaultChecked?: boolean;
  readonly error?: string | undefined;
  readonly id?: string;
}

/** One yes-or-no choice; the whole line is the target. */
export function CheckboxField({
  label,
  description,
  value = "on",
  defaultChecked = false,
  ...field
}: CheckboxFieldProps) {
  const { id, hintId, errorId, describedBy } = fieldIds({ ...field, hint: description });
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
        <input
          key={String(defaultChecked)}
          type="checkbox"
          id={id}
          name={field.name}
          value={value}
          defaultChecked={defaultChecked}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className="mt-0.75 size-5 flex-none accent-brand"
        />
        <span className="font-medium">{label}</span>
      </label>
      {description != null && (
        <p id={hintId} className="-mt-1.5 pl-8 text-sm text-ink-2">
          {description}
        </p>
      )}
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </div>
  );
}
