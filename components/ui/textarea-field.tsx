import { fieldIds, type FieldProps } from "@/components/ui/field-parts";
import { LengthLimit } from "@/components/ui/length-limit";
import { PlainTextareaField } from "@/components/ui/plain-textarea-field";

interface TextareaFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly rows?: number;
  /** Said before it is reached; the server refuses what is longer, and nothing is cut. */
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextareaField({ maxLength, ...field }: TextareaFieldProps) {
  if (maxLength === undefined) return <PlainTextareaField {...field} />;
  const limitId = `${fieldIds(field).id}-panjang`;
  return (
    <PlainTextareaField
      {...field}
      describedBy={limitId}
      frame={(control) => (
        <LengthLimit id={limitId} limit={maxLength} first={field.defaultValue}>
          {control}
        </LengthLimit>
      )}
    />
  );
}
