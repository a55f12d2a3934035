import { QueryForm } from "@/components/calculators/query-form";
import { Reasons } from "@/components/calculators/reasons";
import { BigFigure } from "@/components/ui/big-figure";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { jenjangLabel } from "@/lib/labels/organisation";
import { formatNumber } from "@/lib/labels/number";
import { predikatLabel } from "@/lib/labels/predikat";
import type { angkaKreditQuery } from "@/lib/calculators/schemas";
import { typedIn, type QueryParams, type Question } from "@/lib/kernel/question";
import { JENJANGS, PREDIKATS } from "@/lib/kernel/codes";
import { angkaKredit } from "@/lib/scoring/angka-kredit";
import { explainAngkaKredit } from "@/lib/scoring/explain-rules";
import type { z } from "zod";

type Asked = z.infer<typeof angkaKreditQuery>;

interface Props {
  question: Question<Asked>;
  params: QueryParams;
}

/** Level, predikat and months become angka kredit. */
export function AngkaKreditCalculator({ question, params }: Props) {
  const errors = question.kind === "invalid" ? question.errors : {};
  return (
    <>
      <QueryForm action="/kalkulator/angka-kredit" submit="Hitung angka kredit" errors={errors}>
        <SelectField
          name="jenjang"
          label="Jenjang jabatan"
          placeholder="Pilih jenjang"
          defaultValue={typedIn(params, "jenjang")}
          error={errors["jenjang"]}
          options={JENJANGS.map((value) => ({ value, label: jenjangLabel[value] }))}
        />
        <SelectField
          name="predikat"
          label="Predikat"
          placeholder="Pilih predikat"
          defaultValue={typedIn(params, "predikat")}
          error={errors["predikat"]}
          options={PREDIKATS.map((value) => ({ value, label: predikatLabel[value] }))}
        />
        <NumberField
          name="bulan"
          label="Lama penilaian"
          unit="bulan"
          whole
          defaultValue={typedIn(params, "bulan") || "12"}
          error={errors["bulan"]}
        />
      </QueryForm>
      {question.kind === "asked" && <Answer asked={question.value} />}
    </>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const period = { predikat: asked.predikat, months: asked.bulan };
  return (
    <section className="mt-8">
      <h2>Hasil</h2>
      <BigFigure
        value={formatNumber(angkaKredit(asked.jenjang, period))}
        note={`angka kredit, ${jenjangLabel[asked.jenjang]}, ${asked.bulan} bulan`}
      />
      <Reasons step={explainAngkaKredit(asked.jenjang, period)} />
    </section>
  );
}
