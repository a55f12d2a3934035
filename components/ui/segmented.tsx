import type { ReactNode } from "react";
import { FieldError, fieldIds } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface SegmentedProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly defaultValue?: string | undefined;
  readonly error?: string | undefined;
  readonly legendHidden?: boolean;
  readonly note?: ReactNode;
}

const part =
  "grid min-h-10 place-items-center px-1.5 text-center text-sm font-medium text-ink-2 " +
  "not-first:border-l not-first:border-line-2";
const chosen = "has-checked:bg-brand has-checked:font-bold has-checked:text-on-brand";
const focus =
  "has-focus-visible:z-1 has-focus-visible:outline-3 has-focus-visible:outline-offset-1 " +
  "has-focus-visible:outline-focus " +
  "has-focus-visible:shadow-[0_0_0_6px_var(--color-focus-ring)]";

/** Radios that read as one bar of two or three parts; the label stands at its left from 768 px. */
export function Segmented({
  legend,
  options,
  legendHidden = false,
  note,
  defaultValue,
  ...field
}: SegmentedProps) {
  const { id, errorId, describedBy } = fieldIds(field);
  return (
    <fieldset aria-describedby={describedBy} className="relative">
      <legend className="sr-only">{legend}</legend>
      <div
        className={cn(
          !legendHidden && "grid items-center gap-x-5 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_16.75rem]",
        )}
      >
        {!legendHidden && (
          <div>
            <span aria-hidden="true" className="font-medium">
              {legend}
            </span>
            {note != null && <div className="text-sm text-ink-2">{note}</div>}
          </div>
        )}
        <div
          key={defaultValue}
          className="grid auto-cols-fr grid-flow-col rounded-md border border-line-strong bg-surface"
        >
          {options.map((option, index) => (
            <label
              key={option.value}
              className={cn(part, chosen, focus, "relative first:rounded-l-[4px] last:rounded-r-[4px]")}
            >
              <input
                type="radio"
                id={index === 0 ? id : `${id}-${option.value}`}
                name={field.name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                className="sr-only"
              />
              {option.label}
            </label>
          ))}
        </div>
      </div>
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </fieldset>
  );
}
