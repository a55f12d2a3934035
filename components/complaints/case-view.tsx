import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { eventTitle, stepsAhead } from "@/lib/complaints/labels";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import type { PublicCase } from "@/lib/complaints/queries/public-case";

interface CaseViewProps {
  readonly found: PublicCase;
  readonly today: string;
  readonly zone: Zone;
}

/** What happened to a case and what comes, the answer first; the same for everybody who has the code. */
export function CaseView({ found, today, zone }: CaseViewProps) {
  const { status, answer, office } = found;
  return (
    <>
      {status === "ANSWERED" && (
        <Panel emphasis title={`Jawaban ${office}`}>
          <Words>{answer}</Words>
        </Panel>
      )}
      {status === "REFUSED" && (
        <Panel emphasis title={`Penjelasan ${office}`}>
          <Words>{answer}</Words>
        </Panel>
      )}
      <Section>
        <Panel title="Perjalanan">
          <CaseTimeline found={found} today={today} zone={zone} />
        </Panel>
      </Section>
      <Section>
        <Panel title="Yang Anda tulis">
          {found.isHidden && (
            <div className="mb-4">
              <Notice tone="info">
                Sebagian kalimat disembunyikan petugas, misalnya nama orang atau makian. Yang disembunyikan
                ditandai.
              </Notice>
            </div>
          )}
          <Words>{found.text}</Words>
        </Panel>
      </Section>
    </>
  );
}

/** A citizen's or an office's words as they were written, lines kept. */
export function Words({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-measure wrap-break-word whitespace-pre-line">{children}</p>;
}

function CaseTimeline({ found, today, zone }: CaseViewProps) {
  const past = found.events.map(({ at, action, note }) => ({
    title: eventTitle(action, note),
    meta: formatDay(dayOf(new Date(at), zone)),
    state: "done" as const,
  }));
  const ahead = stepsAhead(found, today, zone).map((step, index) => ({
    ...step,
    state: index === 0 ? ("now" as const) : ("next" as const),
  }));
  return <Timeline steps={[...past, ...ahead]} />;
}
