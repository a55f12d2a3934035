import { fieldOf, type SchemeFields } from "@/components/schemes/fields";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { toInputNumber } from "@/lib/labels/number";
import { attributionLabel } from "@/lib/schemes/labels/scheme";
import { CITIZEN_ATTRIBUTIONS } from "@/lib/scoring/scheme";

const SPARE_ROWS = 2;
const column = "grid grid-cols-[minmax(0,1fr)] gap-5";
const two = "grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2";

/** Whose index counts, and from how many answers on. */
export function CitizenFields({ fields }: { readonly fields: SchemeFields }) {
  const { attribution, minResponses } = fields.scheme.citizen;
  return (
    <Panel title="Suara masyarakat">
      <div className={column}>
        <RadioCards
          name="citizen.attribution"
          legend="Indeks yang dipakai"
          options={CITIZEN_ATTRIBUTIONS.map((value) => ({ value, label: attributionLabel[value] }))}
          defaultValue={fields.valueFor("citizen.attribution", attribution)}
          error={fields.errorFor("citizen.attribution")}
        />
        <NumberField
          label="Dihitung mulai"
          unit="jawaban"
          whole
          {...fieldOf(fields, "citizen.minResponses", String(minResponses))}
        />
      </div>
    </Panel>
  );
}

/** Points deducted per code of attendance. */
export function AttendanceFields({ fields }: { readonly fields: SchemeFields }) {
  const stored = Object.entries(fields.scheme.attendance.points);
  const rows = Array.from({ length: stored.length + SPARE_ROWS }, (_, place) => ({
    place,
    code: stored[place]?.[0] ?? "",
    points: stored[place]?.[1],
  }));
  return (
    <Panel
      title="Potongan kehadiran"
      reading="Angka yang dikurangi dari 100 untuk tiap kejadian. Baris kosong tidak disimpan."
    >
      <div className={column} id="attendance">
        {rows.map(({ place, code, points }) => (
          <div key={place} className={two}>
            <TextField
              label={`Kode ${place + 1}`}
              optional
              maxLength={60}
              {...fieldOf(fields, `deductions.${place}.code`, code)}
            />
            <NumberField
              label={`Potongan ${place + 1}`}
              optional
              unit="angka"
              {...fieldOf(fields, `deductions.${place}.points`, toInputNumber(points))}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
