import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { termName } from "@/lib/labels/date";
import type { Term } from "@/lib/kernel/term";

interface TermFilterProps {
  readonly action: string;
  readonly terms: readonly Pick<Term, "id" | "cadence" | "year" | "number">[];
  readonly termId: string;
  /** Units to go to from here, when there are several. */
  readonly units?: readonly { readonly code: string; readonly name: string }[];
  /** Other parts of the address that stay. */
  readonly keep?: Readonly<Record<string, string>>;
}

const GROUPS = [
  { cadence: "TRIWULANAN", label: "Triwulan" },
  { cadence: "BULANAN", label: "Bulan" },
] as const;

/** Chooses the term (and a unit) by the address, so that a view can be sent to a colleague. */
export function TermFilter({ action, terms, termId, units = [], keep = {} }: TermFilterProps) {
  const groups = GROUPS.map(({ cadence, label }) => ({
    label,
    options: terms
      .filter((term) => term.cadence === cadence)
      .map((term) => ({ value: term.id, label: termName(term) })),
  })).filter(({ options }) => options.length > 0);
  return (
    <form
      method="get"
      action={action}
      className="no-print flex w-full flex-wrap items-end gap-3 md:w-auto [&_label]:text-xs [&_label]:font-normal"
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-44 flex-1">
        <SelectField name="masa" label="Periode" groups={groups} defaultValue={termId} />
      </div>
      {units.length > 1 && (
        <div className="min-w-44 flex-1 md:max-w-64">
          <SelectField
            name="unit"
            label="Unit"
            placeholder={`Semua (${units.length})`}
            options={units.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
      )}
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
