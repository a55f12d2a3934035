interface TwinSwitchProps {
  readonly name: string;
  readonly title: string;
}

const part =
  "relative grid min-h-9.5 place-items-center px-3.5 text-ink-2 has-checked:bg-ink " +
  "has-checked:font-semibold has-checked:text-surface has-focus-visible:outline-3 " +
  "has-focus-visible:outline-offset-1 has-focus-visible:outline-focus " +
  "has-focus-visible:z-1 has-focus-visible:shadow-[0_0_0_6px_var(--color-focus-ring)]";

/** "Grafik | Tabel" as two radios; the style sheet does the switching. */
export function TwinSwitch({ name, title }: TwinSwitchProps) {
  return (
    <fieldset className="no-print relative">
      <legend className="sr-only">Tampilan {title}</legend>
      <div className="flex rounded-md border border-line-strong text-sm">
        <label className={`${part} rounded-l-[4px]`}>
          <input type="radio" name={name} defaultChecked className="sr-only" />
          Grafik
        </label>
        <label className={`${part} rounded-r-[4px]`}>
          <input type="radio" name={name} className="twin-switch sr-only" />
          Tabel
        </label>
      </div>
    </fieldset>
  );
}
