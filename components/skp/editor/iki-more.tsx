import type { IkiCardProps } from "@/components/skp/editor/iki-card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Icon } from "@/components/ui/icon";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { formatShortDay, shortTermName } from "@/lib/labels/date";
import { feedOptions } from "@/lib/skp/labels";

/** Rarely needed: weight among the indicators, targets per term, and whether the target can be exceeded at all. */
export function IkiMore({ iki, live, name, rules, errors }: IkiCardProps & { readonly name: string }) {
  return (
    <details className="rounded-md border border-line-2 bg-surface">
      <summary className="flex min-h-11 items-center gap-2 px-3 text-sm font-semibold">
        <span className="[details[open]>summary>&]:rotate-90">
          <Icon name="chevron-right" size={16} />
        </span>
        Tulis sendiri target per masa, bobot indikator, sumber realisasi
      </summary>
      <div className="grid gap-4 px-3 pb-3">
        <fieldset hidden={live.targetKind === "RANGE" || live.targetKind === "YES_NO"}>
          <legend className="text-sm text-ink-2">
            Target sampai akhir tiap masa. Boleh dikosongkan: tanpa isian berlaku pilihan “Target tiap masa”
            di atas.
          </legend>
          <div className="mt-2 grid grid-cols-2 gap-3 md:grid-cols-4">
            {rules.terms.map((term) => (
              <NumberField
                key={term.id}
                name={`${name}.termTargets.${term.id}`}
                label={shortTermName({ cadence: term.cadence, year: 0, number: term.ordinal })}
                hint={`s.d. ${formatShortDay(term.endsOn)}`}
                defaultValue={iki.termTargets[term.id] ?? ""}
                error={errors[`${name}.termTargets.${term.id}`]}
              />
            ))}
          </div>
        </fieldset>
        <div className="md:max-w-96">
          <SelectField
            name={`${name}.feed`}
            label="Sumber realisasi"
            hint="IKM hanya bila OPD Anda punya survei layanan; angkanya masuk sendiri pada akhir masa."
            options={feedOptions}
            defaultValue={iki.feed}
            error={errors[`${name}.feed`]}
          />
        </div>
        <div className="md:max-w-64">
          <NumberField
            name={`${name}.weight`}
            label="Bobot di antara indikator"
            hint="1 berarti sama berat dengan yang lain"
            defaultValue={iki.weight}
            error={errors[`${name}.weight`]}
          />
        </div>
        <CheckboxField
          name={`${name}.maximal`}
          label="Target ini tidak dapat dilampaui"
          description="Misalnya 100 persen laporan tepat waktu: capaian penuh dihitung sangat baik."
          defaultChecked={iki.maximal !== ""}
        />
      </div>
    </details>
  );
}
