import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface TextareaFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextareaField({ defaultValue, rows = 3, maxLength, ...field }: TextareaFieldProps) {
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        defaultValue={defaultValue}
        rows={rows}
        maxLength={maxLength}
        className={cn(controlClass(field.error), "min-h-22 resize-y")}
      />
    </Field>
  );
}
