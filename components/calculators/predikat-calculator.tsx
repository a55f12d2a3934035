import type { z } from "zod";
import { QueryForm } from "@/components/calculators/query-form";
import { Reasons } from "@/components/calculators/reasons";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { PredikatMatrix } from "@/components/ui/predikat-matrix";
import { RadioCards } from "@/components/ui/radio-cards";
import { behaviourRatingHint, ratingChoiceOrder, ratingLabel, workRatingHint } from "@/lib/labels/ratings";
import type { predikatQuery } from "@/lib/calculators/schemas";
import { typedIn, type QueryParams, type Question } from "@/lib/kernel/question";
import { explainPredikat } from "@/lib/scoring/explain-rules";
import { predikat } from "@/lib/scoring/predikat";

interface Props {
  question: Question<z.infer<typeof predikatQuery>>;
  params: QueryParams;
}

const options = (hints: typeof workRatingHint) =>
  ratingChoiceOrder.map((value) => ({ value, label: ratingLabel[value], description: hints[value] }));

/** Two ratings meet in the matrix. */
export function PredikatCalculator({ question, params }: Props) {
  const errors = question.kind === "invalid" ? question.errors : {};
  const asked = question.kind === "asked" ? question.value : null;
  return (
    <>
      <QueryForm action="/kalkulator/predikat" submit="Baca predikat" errors={errors}>
        <RadioCards
          name="hasil"
          legend="Rating hasil kerja"
          options={options(workRatingHint)}
          defaultValue={typedIn(params, "hasil")}
          error={errors["hasil"]}
        />
        <RadioCards
          name="perilaku"
          legend="Rating perilaku kerja"
          options={options(behaviourRatingHint)}
          defaultValue={typedIn(params, "perilaku")}
          error={errors["perilaku"]}
        />
      </QueryForm>
      <section className="mt-8">
        <h2>{asked === null ? "Matriks predikat" : "Hasil"}</h2>
        {asked !== null && (
          <p className="my-3">
            <PredikatBadge predikat={predikat(asked.hasil, asked.perilaku)} />
          </p>
        )}
        <PredikatMatrix predikatOf={predikat} work={asked?.hasil} behaviour={asked?.perilaku} />
        {asked !== null && <Reasons step={explainPredikat(asked.hasil, asked.perilaku)} />}
      </section>
    </>
  );
}
