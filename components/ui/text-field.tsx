import type { HTMLInputAutoCompleteAttribute } from "react";
import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { LengthLimit } from "@/components/ui/length-limit";
import { cn } from "@/components/ui/cn";

interface TextFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly type?: "text" | "email" | "search" | "date" | "tel" | "month" | "url";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  /** Said before it is reached; the server refuses what is longer, and nothing is cut. */
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
  const props = controlProps(field);
  const limitId = `${props.id}-panjang`;
  const control = (
    <input
      {...props}
      aria-describedby={cn(props["aria-describedby"], maxLength !== undefined && limitId) || undefined}
      type={type}
      defaultValue={defaultValue}
      autoComplete={autoComplete}
      inputMode={inputMode}
      min={min}
      max={max}
      className={cn(controlClass(field.error, field.compact), narrow && "max-w-56")}
    />
  );
  return (
    <Field {...field}>
      {maxLength === undefined ? (
        control
      ) : (
        <LengthLimit id={limitId} limit={maxLength} first={defaultValue}>
          {control}
        </LengthLimit>
      )}
    </Field>
  );
}
