import { DefinitionList } from "@/components/ui/definition-list";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { CORE_VALUES } from "@/lib/kernel/codes";
import { berakhlak } from "@/lib/labels/berakhlak";
import { ratingLabel } from "@/lib/labels/ratings";
import { predikat } from "@/lib/scoring/predikat";
import type { Rating } from "@/lib/appraisals/queries/rating";

/** What the appraiser gave: both ratings with the predikat they make, the reason, and each value with its example. */
export function GivenRatings({ given }: { readonly given: Rating["draft"] }) {
  const { workRating, behaviourRating, reason, behaviour } = given;
  if (workRating === null || behaviourRating === null) return null;
  const values = CORE_VALUES.flatMap((value) => {
    const own = behaviour[value];
    return own === undefined ? [] : [{ ...own, value }];
  });
  return (
    <section aria-labelledby="penilaian-anda">
      <h3 id="penilaian-anda" className="mb-2 text-base">
        Penilaian Anda
      </h3>
      <DefinitionList
        items={[
          { term: "Predikat", value: <PredikatBadge predikat={predikat(workRating, behaviourRating)} /> },
          { term: "Hasil kerja", value: ratingLabel[workRating] },
          { term: "Perilaku kerja", value: ratingLabel[behaviourRating] },
          ...(reason === "" ? [] : [{ term: "Alasan", value: reason }]),
          ...values.map(({ value, rating, note }) => ({
            term: berakhlak[value].name,
            value: (
              <>
                {ratingLabel[rating]}
                {note !== "" && <span className="block text-sm text-ink-2">{note}</span>}
              </>
            ),
          })),
        ]}
      />
    </section>
  );
}
