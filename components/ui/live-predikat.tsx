import { PredikatBadge } from "@/components/ui/predikat-badge";
import type { PredikatKey } from "@/lib/labels/predikat";
import { ratingChoiceOrder, type RatingKey } from "@/lib/labels/ratings";

interface LivePredikatProps {
  readonly predikatOf: (work: RatingKey, behaviour: RatingKey) => PredikatKey;
  readonly pending?: string;
}

/** The predikat that the two rating questions of the page make together, followed without a script. */
export function LivePredikat({ predikatOf, pending = "belum lengkap" }: LivePredikatProps) {
  return (
    <span className="live-predikat" aria-live="polite">
      <span className="live-pending text-sm text-ink-2">{pending}</span>
      {ratingChoiceOrder.flatMap((work) =>
        ratingChoiceOrder.map((behaviour) => (
          <span key={`${work} ${behaviour}`} data-work={work} data-behaviour={behaviour}>
            <PredikatBadge predikat={predikatOf(work, behaviour)} />
          </span>
        )),
      )}
    </span>
  );
}
