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
      <div className="mx-auto grid max-w-[40rem] px-4 pt-3 pb-3.5 md:grid-cols-[1fr_auto] md:items-center md:gap-x-7">
        <p className="angka text-[0.9375rem] font-bold before:content-[counter(jawaban)]">
          {" "}
          {words.position} {total} {words.answered}
        </p>
        <div aria-hidden="true" className="mt-1.5 mb-3 grid grid-cols-9 gap-0.75 md:mb-0">
          {PARTS.map((part) => (
            <span key={part} className={`h-1.5 rounded-[1px] bg-line ${part}`} />
          ))}
        </div>
        <div className="grid md:col-start-2 md:row-span-2 md:row-start-1">
          <Button type="submit" variant="primary" full>
            {words.send}
          </Button>
        </div>
      </div>
    </div>
  );
}
