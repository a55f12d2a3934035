import { Fragment } from "react";
import { SubmissionForm } from "@/components/realisation/submission-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import type { FormAction } from "@/components/forms/use-form";
import { formatMonth, monthName } from "@/lib/labels/date";
import { paceReason } from "@/lib/labels/term-target";
import {
  describeActual,
  describeDue,
  termInSentence,
  termOnButton,
  whySendingWaits,
} from "@/lib/realisation/labels";
import type { Realisation, RealisationTerm } from "@/lib/realisation/queries/realisation";
import type { SubmissionLine } from "@/lib/realisation/queries/submission";

interface SubmissionReviewProps {
  readonly data: Realisation;
  readonly term: RealisationTerm;
  readonly lines: readonly SubmissionLine[];
  readonly today: string;
  readonly action: FormAction;
}

/** What will be judged, before it leaves the hands of the employee, and into whose hands it goes. */
export function SubmissionReview({ data, term, lines, today, action }: SubmissionReviewProps) {
  const back = `/realisasi/${data.skpId}/${data.month}`;
  const waits = whySendingWaits(term, today);
  const withoutActual = lines.filter(({ judged }) => judged === null);
  const withoutEvidence = lines.filter(({ evidence }) => evidence === 0).length;
  const { appraiser } = term.appraisal;
  return (
    <PageBody width="form">
      <PageHeader
        breadcrumb={[{ href: back, label: `Realisasi ${formatMonth(data.month)}` }, { label: "Kirim" }]}
        title={waits === null ? `Kirim realisasi ${termInSentence(term)}` : waits.title}
        lead={
          <>
            {waits !== null && `${waits.next} `}
            Sesudah dikirim, <strong>{appraiser}</strong> menilai {termOnButton(term)} Anda. Isian terkunci
            sampai dinilai atau dikembalikan.
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {waits !== null && (
          <div>
            <ButtonLink href={back} variant="primary">
              Kembali mengisi {formatMonth(data.month)}
            </ButtonLink>
          </div>
        )}
        {waits === null && withoutActual.length > 0 && (
          <Notice tone="brass" title={`${withoutActual.length} indikator belum diisi realisasinya`} level={2}>
            <ul className="list-disc pl-5">
              {withoutActual.map((line) => (
                <li key={line.ikiId}>
                  <a href={`${back}#${line.ikiId}`}>{line.title}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {waits === null && <UnprovedNotice data={data} lines={lines} />}
        <Panel
          title={waits === null ? "Yang akan dinilai" : "Sejauh ini tercatat"}
          reading="Realisasi terakhir di masa ini yang dibandingkan dengan target."
          flush
        >
          <Table
            caption="Realisasi dan bukti per indikator"
            columns={columnsFor(data)}
            rows={lines}
            rowKey={(line) => line.ikiId}
          />
        </Panel>
        {waits === null && (
          <SubmissionForm
            appraisalId={term.appraisal.id}
            version={term.appraisal.version}
            appraiser={appraiser}
            back={back}
            withoutEvidence={withoutEvidence}
            requireEvidence={data.scheme.requireEvidence}
            action={action}
          />
        )}
      </div>
    </PageBody>
  );
}

const actualOf = ({ judged, target, unit }: SubmissionLine): string =>
  judged === null ? "Belum diisi" : describeActual(target, judged.value, unit);

function Due({ line }: { readonly line: SubmissionLine }) {
  const reason = paceReason(line.target, line.pace);
  return (
    <>
      {describeDue(line, line.unit)}
      {reason !== "" && <span className="block text-xs text-ink-2">{reason}</span>}
    </>
  );
}

/** Numbers of single months that nothing proves, each with the way to where its evidence is attached. */
function UnprovedNotice({ data, lines }: Pick<SubmissionReviewProps, "data" | "lines">) {
  const lacking = lines.filter(({ unproved }) => unproved.length > 0);
  if (lacking.length === 0) return null;
  return (
    <Notice tone="brass" title={`${lacking.length} indikator punya bulan tanpa bukti`} level={2}>
      <ul className="list-disc pl-5">
        {lacking.map((line) => (
          <li key={line.ikiId}>
            {line.title}: <UnprovedMonths data={data} line={line} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function UnprovedMonths({ data, line }: { readonly data: Realisation; readonly line: SubmissionLine }) {
  return line.unproved.map((month, index) => (
    <Fragment key={month}>
      {index > 0 && ", "}
      <a href={`/realisasi/${data.skpId}/${month}#${line.ikiId}`}>
        {monthName(Number(month.slice(5)))}
        <span className="sr-only">, lampirkan bukti untuk {line.title}</span>
      </a>
    </Fragment>
  ));
}

const columnsFor = (data: Realisation): readonly Column<SubmissionLine>[] => [
  {
    key: "title",
    header: "Indikator",
    rowHeader: true,
    cell: (line) => (
      <>
        {line.title}
        <span className="block text-xs font-normal text-ink-2">{line.rhk}</span>
      </>
    ),
  },
  { key: "actual", header: "Realisasi", numeric: true, cell: (line) => actualOf(line) },
  { key: "target", header: "Target masa ini", numeric: true, cell: (line) => <Due line={line} /> },
  {
    key: "month",
    header: "Dicatat untuk",
    cell: (line) => (line.judged === null ? "-" : formatMonth(line.judged.month)),
  },
  {
    key: "evidence",
    header: "Bukti",
    cell: (line) =>
      line.evidence === 0 ? (
        <a href={`/realisasi/${data.skpId}/${data.month}#${line.ikiId}`}>
          Belum ada<span className="sr-only">, lampirkan untuk {line.title}</span>
        </a>
      ) : (
        `${line.evidence} bukti`
      ),
  },
];
