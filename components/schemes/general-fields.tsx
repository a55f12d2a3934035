import { fieldOf, type SchemeFields } from "@/components/schemes/fields";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Panel } from "@/components/ui/panel";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { cadenceLabel } from "@/lib/labels/cadence";
import { CADENCES } from "@/lib/kernel/codes";

const SPARE_ROWS = 2;
const places = (count: number): number[] => Array.from({ length: count + SPARE_ROWS }, (_, place) => place);
const column = "grid grid-cols-[minmax(0,1fr)] gap-5";

/** Name, first day, rhythm and legal basis. */
export function GeneralFields({ fields }: { readonly fields: SchemeFields }) {
  const { scheme, errorFor, valueFor, checkedFor } = fields;
  return (
    <Panel title="Umum">
      <div className={column}>
        <TextField label="Nama aturan" maxLength={200} {...fieldOf(fields, "name", scheme.name)} />
        <TextField
          label="Boleh berlaku sejak"
          type="date"
          narrow
          hint="Hari paling awal versi ini boleh diberlakukan."
          {...fieldOf(fields, "effectiveFrom", scheme.effectiveFrom)}
        />
        <RadioCards
          name="cadence"
          legend="Nilai dihitung tiap"
          options={CADENCES.map((value) => ({ value, label: cadenceLabel[value] }))}
          defaultValue={valueFor("cadence", scheme.cadence)}
          error={errorFor("cadence")}
        />
        <CheckboxField
          name="showUnitResults"
          label="Tampilkan hasil unit kerja di samping hasil pegawai"
          defaultChecked={checkedFor("showUnitResults", scheme.showUnitResults === true)}
        />
        <fieldset id="basis" className={column}>
          <legend className="font-semibold">Dasar hukum</legend>
          <p className="text-sm text-ink-2">Baris kosong tidak disimpan.</p>
          {places(scheme.basis.length).map((place) => (
            <div key={place} className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2">
              <TextField
                label={`Peraturan ${place + 1}`}
                optional
                maxLength={200}
                {...fieldOf(fields, `basis.${place}.regulation`, scheme.basis[place]?.regulation ?? "")}
              />
              <TextField
                label="Pasal"
                optional
                maxLength={200}
                id={`basis.${place}.article`}
                {...fieldOf(fields, `basis.${place}.article`, scheme.basis[place]?.article ?? "")}
              />
            </div>
          ))}
        </fieldset>
      </div>
    </Panel>
  );
}
