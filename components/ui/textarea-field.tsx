import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { LengthLimit } from "@/components/ui/length-limit";
import { cn } from "@/components/ui/cn";

interface TextareaFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
  /** Said before it is reached; the server refuses what is longer, and nothing is cut. */
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextareaField({ defaultValue, rows = 3, maxLength, ...field }: TextareaFieldProps) {
  const props = controlProps(field);
  const limitId = `${props.id}-panjang`;
  const control = (
    <textarea
      {...props}
      aria-describedby={cn(props["aria-describedby"], maxLength !== undefined && limitId) || undefined}
      defaultValue={defaultValue}
      rows={rows}
      className={cn(controlClass(field.error), "min-h-22 resize-y")}
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
