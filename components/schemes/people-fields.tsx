import { fieldOf, type SchemeFields } from "@/components/schemes/fields";
import { LiveWeights } from "@/components/schemes/live-weights";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { competencyGroupLabel } from "@/lib/labels/aspects";
import { toInputNumber } from "@/lib/labels/number";
import { raterGroupLabel, ratingLabel } from "@/lib/labels/ratings";
import { COMPETENCY_GROUPS, EXPECTATION_RATINGS, RATER_GROUPS } from "@/lib/kernel/codes";

const column = "grid grid-cols-[minmax(0,1fr)] gap-5";
const two = "grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2";

/** Who rates behaviour, with how much weight, and what a rating is worth. */
export function BehaviourFields({ fields }: { readonly fields: SchemeFields }) {
  const { weights, points, minRaters } = fields.scheme.behaviour;
  const shares = RATER_GROUPS.map((group) => ({
    field: `behaviour.weights.${group}`,
    label: raterGroupLabel[group],
    stored: toInputNumber(weights[group]),
  }));
  return (
    <Panel title="Perilaku kerja">
      <div className={column}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-3" id="behaviour.points">
          {EXPECTATION_RATINGS.map((rating) => (
            <NumberField
              key={rating}
              label={ratingLabel[rating]}
              unit="angka"
              {...fieldOf(fields, `behaviour.points.${rating}`, toInputNumber(points[rating]))}
            />
          ))}
        </div>
        <LiveWeights
          id="behaviour.weights"
          weights={shares.map(({ field, label, stored }) => ({
            field,
            label,
            typed: fields.valueFor(field, stored),
          }))}
          error={fields.errorFor("behaviour.weights")}
        >
          <div className={two}>
            {shares.map(({ field, label, stored }) => (
              <NumberField
                key={field}
                label={`Bobot ${label.toLowerCase()}`}
                {...fieldOf(fields, field, stored)}
              />
            ))}
          </div>
        </LiveWeights>
        <NumberField
          label="Rekan dan bawahan dihitung mulai"
          unit="penilai"
          whole
          hint="Di bawah jumlah ini jawaban mereka tidak dihitung dan tidak ditampilkan."
          {...fieldOf(fields, "behaviour.minRaters", String(minRaters))}
        />
      </div>
    </Panel>
  );
}

/** How competency is weighed and capped. */
export function CompetencyFields({ fields }: { readonly fields: SchemeFields }) {
  const { weights, cap, requireTraining } = fields.scheme.competency;
  const shares = COMPETENCY_GROUPS.map((group) => ({
    field: `competency.weights.${group}`,
    label: competencyGroupLabel[group],
    stored: toInputNumber(weights?.[group]),
  }));
  return (
    <Panel title="Kompetensi" reading="Kosongkan semua bobot kelompok bila kompetensi dijumlahkan bersama.">
      <div className={column}>
        <LiveWeights
          id="competency.weights"
          weights={shares.map(({ field, label, stored }) => ({
            field,
            label,
            typed: fields.valueFor(field, stored),
          }))}
          error={fields.errorFor("competency.weights")}
          optional
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-3">
            {shares.map(({ field, label, stored }) => (
              <NumberField
                key={field}
                label={`Bobot ${label.toLowerCase()}`}
                optional
                {...fieldOf(fields, field, stored)}
              />
            ))}
          </div>
        </LiveWeights>
        <NumberField
          label="Batas satu kompetensi"
          unit="%"
          hint="Persen dari tingkat yang diminta, mulai dari mana kelebihan tidak dihitung."
          {...fieldOf(fields, "competency.cap", toInputNumber(cap))}
        />
        <CheckboxField
          name="competency.requireTraining"
          label="Kompetensi baru dihitung sesudah pelatihannya"
          defaultChecked={fields.checkedFor("competency.requireTraining", requireTraining)}
        />
      </div>
    </Panel>
  );
}
