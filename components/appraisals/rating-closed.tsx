import type { ReactNode } from "react";
import { GivenRatings } from "@/components/appraisals/given-ratings";
import type { Moment } from "@/components/appraisals/queue-header";
import { ButtonLink } from "@/components/ui/button-link";
import { FeedbackQuote } from "@/components/ui/feedback-quote";
import { Notice } from "@/components/ui/notice";
import { firstName } from "@/lib/appraisals/labels/appraisal";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import { appraisalStatus, judgingWords } from "@/lib/labels/statuses";
import type { Rating } from "@/lib/appraisals/queries/rating";

type Closed = Pick<
  Rating,
  "id" | "name" | "status" | "term" | "termStatus" | "finalisedAt" | "draft" | "words"
>;

interface RatingClosedProps {
  readonly rating: Closed;
  readonly moment: Moment;
}

function reasonOf({ status, termStatus, name, finalisedAt }: Closed, zone: Zone): ReactNode {
  const call = firstName(name);
  if (status === "FINAL")
    return (
      "Ditetapkan " +
      `${finalisedAt === null ? "" : formatDay(dayOf(new Date(finalisedAt), zone))}. ` +
      appraisalStatus.FINAL.next
    );
  if (termStatus === "CLOSED")
    return "Masa penilaian sudah ditutup. Admin BKD dapat membukanya kembali dengan alasan.";
  if (status === "OPEN")
    return `${call} belum mengirim realisasi. Anda bisa menilai sesudah dikirim; capaian di bawah masih sementara.`;
  return `Menunggu perbaikan dari ${call}. Anda bisa menilai sesudah dikirim lagi.`;
}

const TONES = { neutral: "info", info: "info", ok: "ok", brass: "brass", danger: "brass" } as const;

/** Why nothing can be judged here now, what was given where it was, and what was said last. */
export function RatingClosed({ rating, moment: { today, zone } }: RatingClosedProps) {
  const { status } = rating;
  const look = judgingWords(status, { ...rating.term, status: rating.termStatus }, today);
  const last = rating.words[0];
  return (
    <div className="grid gap-4 border-t border-line px-4 py-4 md:px-6">
      <Notice tone={TONES[look.tone]} title={look.label}>
        <p>{reasonOf(rating, zone)}</p>
        {status === "FINAL" && (
          <div className="mt-3">
            <ButtonLink size="small" href={`/nilai/${rating.id}`} iconEnd="arrow-right">
              Buka penjelasan nilai
            </ButtonLink>
          </div>
        )}
      </Notice>
      {status === "FINAL" && <GivenRatings given={rating.draft} />}
      {last !== undefined && (
        <FeedbackQuote small meta={`${last.author}, ${formatDay(dayOf(new Date(last.writtenAt), zone))}`}>
          {last.text}
        </FeedbackQuote>
      )}
    </div>
  );
}
