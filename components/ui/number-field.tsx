import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface NumberFieldProps extends FieldProps {
  readonly defaultValue?: string | undefined;
  readonly unit?: string;
  readonly whole?: boolean;
}

/** A number with comma decimals and its unit inside the right edge. */
export function NumberField({ defaultValue, unit, whole = false, ...field }: NumberFieldProps) {
  const props = controlProps(field);
  const unitId = `${props.id}-satuan`;
  const describedBy = cn(props["aria-describedby"], unit !== undefined && unitId) || undefined;
  return (
    <Field {...field}>
      <span className="relative block">
        <input
          {...props}
          aria-describedby={describedBy}
          type="text"
          inputMode={whole ? "numeric" : "decimal"}
          autoComplete="off"
          defaultValue={defaultValue}
          className={cn(controlClass(field.error), unit !== undefined && "pr-24")}
        />
        {unit !== undefined && (
          <span
            id={unitId}
            className="pointer-events-none absolute right-3.25 bottom-3 max-w-20 truncate text-sm leading-6 text-ink-2"
          >
            {unit}
          </span>
        )}
      </span>
    </Field>
  );
}
