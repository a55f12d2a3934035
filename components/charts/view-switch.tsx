import type { ReactNode } from "react";

interface ViewSwitchProps {
  readonly name: string;
  readonly title: string;
  /** The first one is shown; "Tabel" after another one is the table twin. */
  readonly views: readonly string[];
  /** One more view, where there are scripts. */
  readonly children?: ReactNode;
}

/** The look of one choice. */
export const viewClass =
  "relative grid min-h-9.5 place-items-center px-3.5 text-ink-2 has-checked:bg-ink " +
  "first:rounded-l-[4px] last:rounded-r-[4px] " +
  "has-checked:font-semibold has-checked:text-surface has-focus-visible:outline-3 " +
  "has-focus-visible:outline-offset-1 has-focus-visible:outline-focus " +
  "has-focus-visible:z-1 has-focus-visible:shadow-[0_0_0_6px_var(--color-focus-ring)]";

/** "Grafik | Tabel" as radios; the style sheet does the switching. A single view offers no choice and is hidden. */
export function ViewSwitch({ name, title, views, children }: ViewSwitchProps) {
  return (
    <fieldset className="no-print relative not-has-[label+label]:hidden">
      <legend className="sr-only">Tampilan {title}</legend>
      <div className="flex rounded-md border border-line-strong text-sm">
        {views.map((view, index) => (
          <label key={view} className={viewClass}>
            <input
              type="radio"
              name={name}
              defaultChecked={index === 0}
              className={index === 0 ? "sr-only" : "twin-switch sr-only"}
            />
            {view}
          </label>
        ))}
        {children}
      </div>
    </fieldset>
  );
}
