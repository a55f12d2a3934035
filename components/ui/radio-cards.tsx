import type { ReactNode } from "react";
import { FieldError, FieldHint, fieldIds } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
}

interface RadioCardsProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly RadioOption[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly stacked?: boolean;
  readonly legendHidden?: boolean;
  readonly eyebrow?: ReactNode;
  readonly large?: boolean;
}

const columns: Record<number, string> = { 2: "md:grid-cols-2", 3: "md:grid-cols-3", 4: "md:grid-cols-4" };

function cardClass(large: boolean, column: boolean): string {
  const box = "flex gap-3 rounded-md bg-surface leading-[1.35] ring-1 ring-inset ring-line-strong";
  const chosen = "has-checked:bg-brand-soft has-checked:ring-2 has-checked:ring-brand has-checked:font-bold";
  const focus =
    "has-focus-visible:outline-3 has-focus-visible:outline-offset-1 " +
    "has-focus-visible:outline-focus " +
    "has-focus-visible:shadow-[0_0_0_6px_var(--color-focus-ring)]";
  const size = large ? "min-h-13.5 items-center px-3.5 py-2 text-[1.0625rem]" : "items-start px-3.5 py-3";
  return cn(
    box,
    chosen,
    focus,
    size,
    large && column && "md:min-h-24 md:flex-col md:items-start md:gap-2 md:p-3 md:text-base",
  );
}

/** Two to four choices in full-width boxes, nothing chosen beforehand unless given. */
export function RadioCards({
  legend,
  options,
  stacked = false,
  legendHidden = false,
  eyebrow,
  large = false,
  defaultValue,
  ...field
}: RadioCardsProps) {
  const { id, hintId, errorId, describedBy } = fieldIds(field);
  return (
    <fieldset aria-describedby={describedBy}>
      <legend
        className={legendHidden ? "sr-only" : cn("font-semibold leading-6", large && "text-lg font-bold")}
      >
        {eyebrow != null && <span className="block text-sm font-medium text-ink-2">{eyebrow}</span>}
        {legend}
      </legend>
      {field.hint != null && <FieldHint id={hintId}>{field.hint}</FieldHint>}
      <div
        key={defaultValue}
        className={cn("mt-2.5 grid grid-cols-[minmax(0,1fr)] gap-2", !stacked && columns[options.length])}
      >
        {options.map((option, index) => (
          <label key={option.value} className={cardClass(large, !stacked)}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={field.name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              className={cn(
                "m-0 flex-none accent-brand focus-visible:outline-none focus-visible:shadow-none",
                large ? "size-6" : "mt-px size-5",
              )}
            />
            <span className="min-w-0">
              <span className={option.description == null ? undefined : "block font-bold"}>
                {option.label}
              </span>
              {option.description != null && (
                <span className="block text-sm font-normal text-ink-2">{option.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </fieldset>
  );
}
