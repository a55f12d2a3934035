import type { z } from "zod";
import { QueryForm } from "@/components/calculators/query-form";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { describeDeviation } from "@/lib/appraisals/labels/appraisal";
import { organisationPredikatLabel, predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import type { distributionQuery } from "@/lib/calculators/schemas";
import { typedIn, type QueryParams, type Question } from "@/lib/kernel/question";
import { ORGANISATION_PREDIKATS } from "@/lib/kernel/codes";
import { distribution } from "@/lib/scoring/distribution";

type Asked = z.infer<typeof distributionQuery>;

interface Props {
  question: Question<Asked>;
  params: QueryParams;
}

/** The spread of one unit beside the guidance of SE MenPANRB 3/2023. */
export function DistributionCalculator({ question, params }: Props) {
  const errors = question.kind === "invalid" ? question.errors : {};
  return (
    <>
      <QueryForm action="/kalkulator/sebaran" submit="Periksa sebaran" errors={errors}>
        <SelectField
          name="organisasi"
          label="Capaian kinerja organisasi"
          placeholder="Pilih capaian"
          defaultValue={typedIn(params, "organisasi")}
          error={errors["organisasi"]}
          options={ORGANISATION_PREDIKATS.map((value) => ({
            value,
            label: organisationPredikatLabel[value],
          }))}
        />
        <fieldset className="grid gap-4 sm:grid-cols-2">
          <legend className="mb-2 font-semibold">Banyaknya pegawai per predikat</legend>
          {predikatOrder.map((value) => (
            <NumberField
              key={value}
              name={value}
              label={predikatLabel[value]}
              unit="orang"
              whole
              defaultValue={typedIn(params, value) || "0"}
              error={errors[value]}
            />
          ))}
        </fieldset>
      </QueryForm>
      {question.kind === "asked" && <Answer asked={question.value} />}
    </>
  );
}

function Answer({ asked: { organisasi, ...counts } }: { asked: Asked }) {
  const { ok, sharesApply, deviations } = distribution(organisasi, counts);
  return (
    <section className="mt-8">
      <h2>Hasil</h2>
      <Notice tone={ok ? "ok" : "brass"} title={ok ? "Sesuai pedoman" : "Di luar pedoman"}>
        {ok ? (
          <p>Tidak ada batas yang terlampaui.</p>
        ) : (
          <ul>
            {deviations.map((deviation) => (
              <li key={deviation.code}>{describeDeviation(deviation)}</li>
            ))}
          </ul>
        )}
        {!sharesApply && (
          <p>Kelompok ini terlalu kecil untuk dinilai dengan persentase; hanya larangan yang diperiksa.</p>
        )}
      </Notice>
      <p className="mt-3 text-ink-2">
        Pedoman menjadi bahan pertimbangan pimpinan. Sebaran di luar pedoman boleh ditetapkan dengan alasan
        tertulis. Dasar: SE MenPANRB 3/2023.
      </p>
    </section>
  );
}
