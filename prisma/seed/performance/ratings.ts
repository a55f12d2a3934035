import { CORE_VALUES, type CoreValue, type ExpectationRating } from "@/lib/kernel/codes";
import type { Played } from "@/prisma/seed/performance/plans";
import { skillIn } from "@/prisma/seed/performance/stories";
import { BEHAVIOUR_NOTES, feedbackFor } from "@/prisma/seed/performance/words";
import { drawFor, type Draw } from "@/prisma/seed/random";

interface Given {
  workRating: ExpectationRating;
  behaviourRating: ExpectationRating;
  behaviour: Partial<Record<CoreValue, { rating: ExpectationRating; note: string }>>;
  feedback: string;
}

const workRatingOf = (skill: number): ExpectationRating => {
  if (skill >= 1.09) return "DI_ATAS_EKSPEKTASI";
  return skill < 0.91 ? "DI_BAWAH_EKSPEKTASI" : "SESUAI_EKSPEKTASI";
};

/** Good work mostly goes with good behaviour; a very few fall short in behaviour whatever they achieve. */
function behaviourRatingOf(work: ExpectationRating, draw: Draw): ExpectationRating {
  const drawn = draw.next();
  if (drawn < 0.025) return "DI_BAWAH_EKSPEKTASI";
  const high = work === "DI_ATAS_EKSPEKTASI" ? 0.75 : 0.14;
  return drawn > 1 - high ? "DI_ATAS_EKSPEKTASI" : "SESUAI_EKSPEKTASI";
}

/** What the appraiser gives for a quarter. */
export function ratingOf({ person }: Played, quarter: number): Given {
  const draw = drawFor(`rating ${person.name} ${quarter}`);
  const workRating = workRatingOf(skillIn(person, quarter));
  const behaviourRating = behaviourRatingOf(workRating, draw);
  const behaviour = Object.fromEntries(
    CORE_VALUES.map((value) => {
      const rating = draw.chance(0.75) ? behaviourRating : "SESUAI_EKSPEKTASI";
      return [value, { rating, note: draw.chance(0.3) ? draw.pick(BEHAVIOUR_NOTES) : "" }];
    }),
  );
  return { workRating, behaviourRating, behaviour, feedback: feedbackFor(workRating, draw) };
}
