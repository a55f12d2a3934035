import { Panel } from "@/components/ui/panel";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { PredikatMatrix } from "@/components/ui/predikat-matrix";
import { ratingPhrase } from "@/lib/appraisals/labels/appraisal";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import { predikat } from "@/lib/scoring/predikat";
import type { Explanation, FinalRatings } from "@/lib/appraisals/queries/explanation";

interface PredikatPanelProps {
  readonly explanation: Explanation;
  readonly ratings: FinalRatings;
  readonly zone: Zone;
}

/** The official predikat: two ratings of a person, read in the matrix of the law. */
export function PredikatPanel({ explanation, ratings, zone }: PredikatPanelProps) {
  return (
    <Panel title={explanation.isOwn ? "Predikat resmi Anda" : "Predikat resmi"} small>
      <PredikatBadge predikat={ratings.predikat} />
      <p className="mt-2.5 text-sm text-ink-2 [&_b]:text-ink">
        Bukan dari angka indikatif, melainkan dari matriks: hasil kerja{" "}
        <b>{ratingPhrase(ratings.workRating)}</b>, perilaku <b>{ratingPhrase(ratings.behaviourRating)}</b>.
      </p>
      {ratings.reason !== "" && <p className="mt-2 text-sm text-ink-2">Alasan penilai: {ratings.reason}</p>}
      <details className="mt-2">
        <summary className="inline-block min-h-6 text-sm text-link underline underline-offset-3">
          Lihat matriksnya
        </summary>
        <div className="mt-2">
          <PredikatMatrix
            predikatOf={predikat}
            work={ratings.workRating}
            behaviour={ratings.behaviourRating}
          />
        </div>
      </details>
      <p className="mt-2 text-xs text-ink-2">
        PermenPANRB 6/2022. Ditetapkan {explanation.appraiser},{" "}
        {formatDay(dayOf(new Date(ratings.finalisedAt), zone))}.
      </p>
    </Panel>
  );
}
