import type { ReactNode } from "react";
import { FieldError, FieldHint, FieldLabel, fieldIds, type FieldProps } from "@/components/ui/field-parts";

/** Label, hint, control and error in their fixed order. */
export function Field({
  label,
  optional,
  compact,
  children,
  ...field
}: FieldProps & { readonly children: ReactNode }) {
  const { id, hintId, errorId } = fieldIds(field);
  return (
    <div>
      <FieldLabel htmlFor={id} optional={optional} compact={compact}>
        {label}
      </FieldLabel>
      {field.hint != null && <FieldHint id={hintId}>{field.hint}</FieldHint>}
      {children}
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </div>
  );
}
