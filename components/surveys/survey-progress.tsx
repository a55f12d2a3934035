import { Button } from "@/components/ui/button";
import type { SurveyWords } from "@/lib/surveys/labels/languages/words";

interface SurveyProgressProps {
  readonly total: 9;
  readonly words: SurveyWords;
}

/**
 * A part of the strip fills when its question has an answer; written out, because the style sheet is
 * built from this text.
 */
const PARTS = [
  "group-has-[.p1_:checked]/survei:bg-brand",
  "group-has-[.p2_:checked]/survei:bg-brand",
  "group-has-[.p3_:checked]/survei:bg-brand",
  "group-has-[.p4_:checked]/survei:bg-brand",
  "group-has-[.p5_:checked]/survei:bg-brand",
  "group-has-[.p6_:checked]/survei:bg-brand",
  "group-has-[.p7_:checked]/survei:bg-brand",
  "group-has-[.p8_:checked]/survei:bg-brand",
  "group-has-[.p9_:checked]/survei:bg-brand",
];

/** How many of the nine are answered, counted by the style sheet, and the button that sends. */
export function SurveyProgress({ total, words }: SurveyProgressProps) {
  return (
    <div className="sticky bottom-0 bg-surface shadow-sticky [@media(max-height:28rem)]:static">
      <div
        className={
          "mx-auto grid max-w-[40rem] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-4 py-2 " +
          "md:gap-x-7 md:py-3"
        }
      >
        <div>
          <p className="angka text-[0.9375rem] leading-5 font-bold before:content-[counter(jawaban)]">
            {" "}
            {words.position} {total} {words.answered}
          </p>
          <div aria-hidden="true" className="mt-1.5 grid grid-cols-9 gap-0.75">
            {PARTS.map((part) => (
              <span key={part} className={`h-1.5 rounded-[1px] bg-line ${part}`} />
            ))}
          </div>
        </div>
        <Button type="submit" variant="primary">
          {words.send}
        </Button>
      </div>
    </div>
  );
}
