import { Notice } from "@/components/ui/notice";
import { ButtonLink } from "@/components/ui/button-link";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { describeClosed, termInSentence } from "@/lib/realisation/labels";
import type { Realisation, RealisationTerm } from "@/lib/realisation/queries/realisation";

interface ClosedNoticeProps {
  readonly data: Realisation;
  readonly zone: Zone;
}

/** Why the month is read-only and who acts next, or that the appraiser has returned it. */
export function ClosedNotice({ data, zone }: ClosedNoticeProps) {
  const { term, closed } = data;
  if (term === null) return null;
  if (closed === null) return term.appraisal.status === "RETURNED" ? <Returned term={term} /> : null;
  const submittedOn =
    term.appraisal.submittedOn === null ? null : dayOf(new Date(term.appraisal.submittedOn), zone);
  const words = describeClosed(closed, {
    isOwn: data.isOwn,
    employee: data.employee,
    appraiser: term.appraisal.appraiser,
    term: termInSentence(term),
    submittedOn,
  });
  const isFinal = term.appraisal.status === "FINAL";
  return (
    <div className="mb-5">
      <Notice tone="info" icon={isFinal ? "check" : "lock"} title={words.title}>
        {words.next}
        {isFinal && data.isOwn && (
          <div className="mt-2.5">
            <ButtonLink size="small" href={`/nilai/${term.appraisal.id}`}>
              Lihat nilai
            </ButtonLink>
          </div>
        )}
      </Notice>
    </div>
  );
}

function Returned({ term }: { readonly term: RealisationTerm }) {
  return (
    <div className="mb-5">
      <Notice tone="brass" icon="returned" title={`Dikembalikan oleh ${term.appraisal.appraiser}`}>
        Perbaiki sesuai catatan pada <a href="#percakapan">percakapan</a>, lalu kirim lagi{" "}
        {termInSentence(term)}.
      </Notice>
    </div>
  );
}
