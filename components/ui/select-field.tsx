import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps extends FieldProps {
  readonly options?: readonly SelectOption[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  readonly defaultValue?: string | undefined;
  readonly placeholder?: string;
}

function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ));
}

/** A native select, for more than seven choices or for filters. */
export function SelectField({
  options = [],
  groups = [],
  defaultValue,
  placeholder,
  ...field
}: SelectFieldProps) {
  return (
    <Field {...field}>
      <span className="relative block">
        <select
          key={defaultValue}
          {...controlProps(field)}
          defaultValue={defaultValue}
          className={cn(
            controlClass(field.error, field.compact),
            "appearance-none truncate",
            field.compact ? "pr-8" : "pr-11",
          )}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          <Options options={options} />
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </select>
        <span
          className={cn(
            "pointer-events-none absolute",
            field.compact ? "right-2.5 bottom-3.5" : "right-3.25 bottom-3.5",
          )}
        >
          <Icon name="chevron-down" size={field.compact ? 16 : 20} />
        </span>
      </span>
    </Field>
  );
}
