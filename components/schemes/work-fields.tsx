import { fieldOf, type SchemeFields } from "@/components/schemes/fields";
import { LiveWeights } from "@/components/schemes/live-weights";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { aspectLabel } from "@/lib/labels/aspects";
import { toInputNumber } from "@/lib/labels/number";
import { conversionLabel } from "@/lib/schemes/labels/scheme";
import { ASPECTS } from "@/lib/kernel/codes";
import { CONVERSIONS } from "@/lib/scoring/scheme";

const SPARE_ROWS = 2;
const column = "grid grid-cols-[minmax(0,1fr)] gap-5";
const two = "grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2";

function Dimensions({ fields }: { readonly fields: SchemeFields }) {
  const stored = fields.scheme.work.dimensions;
  const rows = Array.from({ length: stored.length + SPARE_ROWS }, (_, place) => ({
    place,
    row: stored[place],
  }));
  const weights = rows.map(({ place, row }) => ({
    field: `dimensions.${place}.weight`,
    label: row?.name ?? `Dimensi ${place + 1}`,
    typed: fields.valueFor(`dimensions.${place}.weight`, toInputNumber(row?.weight)),
  }));
  return (
    <LiveWeights id="dimensions" weights={weights} error={fields.errorFor("dimensions")} optional>
      <fieldset className={column}>
        <legend className="font-semibold">Dimensi hasil kerja</legend>
        <p className="text-sm text-ink-2">
          Bila diisi, tiap rencana hasil kerja memilih satu dimensi. Baris kosong tidak disimpan; kosongkan
          semuanya bila tanpa dimensi.
        </p>
        {rows.map(({ place, row }) => (
          <div key={place} className={two}>
            <input type="hidden" name={`dimensions.${place}.key`} value={row?.key ?? ""} />
            <TextField
              label={`Nama dimensi ${place + 1}`}
              optional
              maxLength={60}
              {...fieldOf(fields, `dimensions.${place}.name`, row?.name ?? "")}
            />
            <NumberField
              label={`Bobot dimensi ${place + 1}`}
              optional
              {...fieldOf(fields, `dimensions.${place}.weight`, toInputNumber(row?.weight))}
            />
          </div>
        ))}
      </fieldset>
    </LiveWeights>
  );
}

/** How work is counted, and which rating is suggested from it. */
export function WorkFields({ fields }: { readonly fields: SchemeFields }) {
  const { work, suggest } = fields.scheme;
  const { valueFor, errorFor, checkedFor } = fields;
  return (
    <Panel title="Hasil kerja">
      <div className={column}>
        <div className={two}>
          <NumberField
            label="Batas capaian"
            unit="%"
            hint="Capaian di atas ini tidak menambah nilai. Paling besar 120."
            {...fieldOf(fields, "work.cap", toInputNumber(work.cap))}
          />
          <NumberField
            label="Batas hasil kerja tambahan"
            unit="angka"
            hint="Paling banyak tambahan angka dari hasil kerja tambahan."
            {...fieldOf(fields, "work.additionalCap", toInputNumber(work.additionalCap))}
          />
        </div>
        <CheckboxField
          name="work.requireEvidence"
          label="Realisasi tanpa bukti dukung tidak dihitung"
          defaultChecked={checkedFor("work.requireEvidence", work.requireEvidence)}
        />
        <CheckboxField
          name="work.requireNumericTarget"
          label="Target harus berupa angka"
          defaultChecked={checkedFor("work.requireNumericTarget", work.requireNumericTarget)}
        />
        <fieldset id="work.aspects">
          <legend className="font-semibold">Aspek yang wajib diukur</legend>
          <div className="grid md:grid-cols-2">
            {ASPECTS.map((aspect) => (
              <CheckboxField
                key={aspect}
                name={`work.aspects.${aspect}`}
                label={aspectLabel[aspect]}
                defaultChecked={checkedFor(`work.aspects.${aspect}`, work.requiredAspects.includes(aspect))}
              />
            ))}
          </div>
        </fieldset>
        <RadioCards
          name="work.conversion"
          legend="Dari capaian ke angka"
          stacked
          options={CONVERSIONS.map((value) => ({ value, label: conversionLabel[value] }))}
          defaultValue={valueFor("work.conversion", work.conversion)}
          error={errorFor("work.conversion")}
        />
        <Dimensions fields={fields} />
        <div className={two}>
          <NumberField
            label="Disarankan di atas ekspektasi mulai"
            unit="%"
            {...fieldOf(fields, "suggest.above", toInputNumber(suggest.above))}
          />
          <NumberField
            label="Disarankan sesuai ekspektasi mulai"
            unit="%"
            {...fieldOf(fields, "suggest.meets", toInputNumber(suggest.meets))}
          />
        </div>
      </div>
    </Panel>
  );
}
