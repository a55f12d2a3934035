import { lineNames, openNotes } from "@/components/skp/feedback-panel";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/ui/status-tag";
import { Stepper } from "@/components/ui/stepper";
import type { Zone } from "@/lib/kernel/zone";
import { daysLeft, formatDay, formatLongDay } from "@/lib/labels/date";
import { skpStatus } from "@/lib/labels/statuses";
import type { FeedbackView, SkpView } from "@/lib/skp/queries/skp";

interface EditorHeaderProps {
  readonly skp: SkpView;
  readonly feedback: readonly FeedbackView[];
  readonly today: string;
  readonly zone: Zone;
}

/** An SKP is drawn up in January of its year (PP 30/2019); whoever is placed later has no such day. */
function Lead({ skp, today, zone }: Omit<EditorHeaderProps, "feedback">) {
  const due = `${skp.year}-01-31`;
  const who = <span id="penilai">{skp.appraiser ?? "pejabat penilai (belum ditetapkan)"}</span>;
  if (skp.startsOn > due || today > due)
    return (
      <>
        Susun bersama {who} untuk {formatDay(skp.startsOn)} sampai {formatDay(skp.endsOn)}.
      </>
    );
  return (
    <>
      Tetapkan bersama {who} paling lambat <strong>{formatLongDay(due)}</strong> ({daysLeft(due, today, zone)}
      ).
    </>
  );
}

/** The task, its state and its deadline; what came back is said first. */
export function EditorHeader({ skp, feedback, today, zone }: EditorHeaderProps) {
  const { label, tone } = skpStatus[skp.status];
  const names = lineNames(skp.rhk);
  const comments = openNotes(feedback, skp.submittedAt);
  return (
    <>
      <PageHeader
        title={`Susun SKP ${skp.year}`}
        breadcrumb={[{ href: "/skp", label: "SKP saya" }, { label: String(skp.year) }]}
        lead={<Lead skp={skp} today={today} zone={zone} />}
        status={
          <StatusTag tone={tone} {...(skp.status === "DRAFT" && { icon: "pencil" as const })}>
            {label}
          </StatusTag>
        }
      />
      <Stepper
        steps={[
          { label: "Hasil kerja", state: "now" },
          { label: "Perilaku kerja", state: "next", href: "#perilaku" },
          { label: "Periksa dan ajukan", state: "next", href: "#ajukan" },
        ]}
      />
      {skp.status === "RETURNED" && (
        <div className="mb-5">
          <Notice
            tone="danger"
            icon="returned"
            title={`${skp.appraiser ?? "Pejabat penilai"} mengembalikan SKP ini dengan catatan`}
          >
            <ul className="grid gap-1">
              {comments.slice(0, 6).map(({ id, rhkId, ikiId, text }) => (
                <li key={id}>
                  <strong>{names[ikiId ?? rhkId ?? ""] ?? "Seluruh SKP"}:</strong> {text}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </>
  );
}
