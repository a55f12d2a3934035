import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface PlainTextareaFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
  /** Where the browser itself stops taking more. */
  readonly maxLength?: number;
  /** What else describes it, by id. */
  readonly describedBy?: string;
  /** Put around the control. */
  readonly frame?: (control: ReactNode) => ReactNode;
}

const asItIs = (control: ReactNode): ReactNode => control;

/** Several lines of text, for pages that bring no script of the framework. */
export function PlainTextareaField(props: PlainTextareaFieldProps) {
  const { defaultValue, rows = 3, maxLength, describedBy, frame = asItIs, ...field } = props;
  const own = controlProps(field);
  return (
    <Field {...field}>
      {frame(
        <textarea
          {...own}
          aria-describedby={cn(own["aria-describedby"], describedBy) || undefined}
          defaultValue={defaultValue}
          rows={rows}
          maxLength={maxLength}
          className={cn(controlClass(field.error), "min-h-22 resize-y")}
        />,
      )}
    </Field>
  );
}
