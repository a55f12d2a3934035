import { Field } from "@/components/ui/field";
import { controlProps, type FieldProps } from "@/components/ui/field-parts";
import { NumberInput } from "@/components/ui/number-input";

interface NumberFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly unit?: string;
  readonly whole?: boolean;
}

/** A number with comma decimals and its unit inside the right edge; says how it is read where that is not plain. */
export function NumberField({ defaultValue, unit, whole = false, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      <NumberInput
        {...controlProps(field)}
        error={field.error}
        unit={unit}
        whole={whole}
        defaultValue={defaultValue}
      />
    </Field>
  );
}
