import type { HTMLInputAutoCompleteAttribute } from "react";
import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface TextFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly type?: "text" | "email" | "search" | "date" | "tel" | "month" | "url";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly narrow?: boolean;
}

/** One line of text. */
export function TextField({
  defaultValue,
  type = "text",
  autoComplete,
  inputMode,
  maxLength,
  min,
  max,
  narrow = false,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        min={min}
        max={max}
        className={cn(controlClass(field.error, field.compact), narrow && "max-w-56")}
      />
    </Field>
  );
}
