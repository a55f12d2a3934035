import { lastObjectionDay } from "@/lib/scoring/objection";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatLongDay } from "@/lib/labels/date";
import type { Explanation } from "@/lib/appraisals/queries/explanation";

interface ObjectionNoteProps {
  readonly explanation: Explanation;
  readonly finalisedAt: string;
  readonly today: string;
  readonly zone: Zone;
}

/** What to do when something is wrong, and until which day; PP 30/2019 Pasal 59. */
export function ObjectionNote({ explanation, finalisedAt, today, zone }: ObjectionNoteProps) {
  const lastDay = lastObjectionDay(dayOf(new Date(finalisedAt), zone), explanation.objectionRule);
  const judge =
    explanation.superior === null
      ? "atasan pejabat penilai"
      : `${explanation.superior}, atasan pejabat penilai`;
  return (
    <section className="border-t-2 border-ink py-4">
      <h2 className="text-base">Ada yang keliru?</h2>
      {today <= lastDay ? (
        <p className="mt-1 text-sm text-ink-2">
          Tanyakan dulu ke {explanation.appraiser}. Bila tetap tidak setuju, keberatan tertulis dengan alasan
          diajukan kepada {judge} sampai <b className="text-ink">{formatLongDay(lastDay)}</b>.
        </p>
      ) : (
        <p className="mt-1 text-sm text-ink-2">
          Batas waktu keberatan sudah lewat pada {formatLongDay(lastDay)}.
        </p>
      )}
      <p className="mt-1 text-xs text-ink-2">
        14 hari {explanation.objectionRule.unit === "WORKING" && "kerja "}sejak ditetapkan, PP 30/2019 Pasal
        59.
      </p>
    </section>
  );
}
