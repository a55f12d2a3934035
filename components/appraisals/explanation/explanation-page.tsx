import { ObjectionNote } from "@/components/appraisals/explanation/objection-note";
import { PredikatPanel } from "@/components/appraisals/explanation/predikat-panel";
import { ProofPanel } from "@/components/appraisals/explanation/proof-panel";
import { RaisePanel } from "@/components/appraisals/explanation/raise-panel";
import { ScoreSum } from "@/components/appraisals/explanation/score-sum";
import { ScoreTree } from "@/components/appraisals/explanation/score-tree";
import { shortfalls } from "@/components/appraisals/explanation/shortfalls";
import { FeedbackQuote } from "@/components/ui/feedback-quote";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PrintHeading } from "@/components/appraisals/explanation/print-heading";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { Signatures } from "@/components/ui/signatures";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatNip } from "@/lib/labels/nip";
import { formatDay, termName } from "@/lib/labels/date";
import { explanationAnswer, explanationQuestion } from "@/lib/appraisals/labels/explanation";
import { appraisalStatus, sendingHasBegun } from "@/lib/labels/statuses";
import type { Explanation, ExplainedScore, FinalRatings } from "@/lib/appraisals/queries/explanation";

/** Where and when the page is read. */
export interface ReadingMoment {
  readonly today: string;
  readonly zone: Zone;
}

interface ExplanationPageProps {
  readonly explanation: Explanation;
  readonly moment: ReadingMoment;
}

interface AnsweredProps extends ExplanationPageProps {
  readonly ratings: FinalRatings;
  readonly score: ExplainedScore;
}

function Words({ explanation, zone }: { readonly explanation: Explanation; readonly zone: Zone }) {
  if (explanation.words.length === 0) return null;
  return (
    <Panel title="Umpan balik penilai" small>
      <div className="grid gap-4">
        {explanation.words.map(({ text, author, writtenAt }) => (
          <FeedbackQuote
            key={writtenAt}
            small
            meta={`${author}, ${formatDay(dayOf(new Date(writtenAt), zone))}`}
          >
            {text}
          </FeedbackQuote>
        ))}
      </div>
    </Panel>
  );
}

/** Where the weights come from: the article where the scheme rests on it, otherwise the scheme of the office. */
function basisOf({ file: { scheme, result } }: ExplainedScore): string {
  const ground = scheme.basis.find(({ article }) => article === "Ps 41");
  const weights = result.components.map(({ weight }) => weight).join("/");
  return (
    `Bobot ${weights}: ` +
    (ground === undefined ? `Aturan nilai ${scheme.name} ${scheme.version}` : `${ground.regulation} Pasal 41`)
  );
}

function Answered({ explanation, moment, ratings, score }: AnsweredProps) {
  const { result, steps } = score.file;
  const root = steps[0];
  const basis = basisOf(score);
  const aside = (
    <>
      <PredikatPanel explanation={explanation} ratings={ratings} zone={moment.zone} />
      <RaisePanel score={score} />
      <Words explanation={explanation} zone={moment.zone} />
      <ProofPanel id={explanation.id} score={score} zone={moment.zone} />
      <ObjectionNote
        explanation={explanation}
        finalisedAt={ratings.finalisedAt}
        today={moment.today}
        zone={moment.zone}
      />
    </>
  );
  return (
    <SideColumn aside={aside} label="Predikat dan pemeriksaan" width="wide">
      {root !== undefined && result.total !== null && (
        <ScoreSum root={root} total={result.total} basis={basis} />
      )}
      <ScoreTree score={score} notes={ratings.notes} />
    </SideColumn>
  );
}

function NotYet({ explanation, moment }: ExplanationPageProps) {
  const { label, next } = appraisalStatus[explanation.status];
  const isBehind = explanation.status !== "OPEN" || sendingHasBegun(explanation.term, moment.today);
  return (
    <Notice tone={isBehind ? "brass" : "info"} title={label}>
      {next} Nilai dan predikat baru ada sesudah {explanation.appraiser} menetapkannya.
    </Notice>
  );
}

/** "Mengapa nilai saya 104,96?": the answer, the sum, the tree, what would raise it, the proof. */
export function ExplanationPage({ explanation, moment }: ExplanationPageProps) {
  const { isOwn, name, ratings, score, term } = explanation;
  const answered = ratings !== null && score !== null;
  const crumbs = [
    isOwn
      ? { href: "/nilai", label: "Nilai saya" }
      : { href: `/pegawai/${explanation.employeeId}`, label: name },
    { label: termName(term) },
  ];
  const whose = { isOwn, name };
  return (
    <PageBody>
      <PageHeader
        breadcrumb={crumbs}
        title={answered ? explanationQuestion(whose, score.file.result.total) : `Nilai ${termName(term)}`}
        lead={
          answered
            ? explanationAnswer(score.file.result.components, shortfalls(score), whose)
            : explanation.unit
        }
      />
      <PrintHeading explanation={explanation} />
      {answered ? (
        <>
          <Answered explanation={explanation} moment={moment} ratings={ratings} score={score} />
          <Signatures
            signatories={[
              {
                as: "Pejabat penilai",
                name: explanation.appraiser,
                nip: formatNip(explanation.appraiserNip),
              },
            ]}
          />
        </>
      ) : (
        <NotYet explanation={explanation} moment={moment} />
      )}
    </PageBody>
  );
}
