import { BehaviourBranch } from "@/components/appraisals/explanation/behaviour-branch";
import type { LeafFacts } from "@/components/appraisals/explanation/iki-leaf";
import { OtherBranch } from "@/components/appraisals/explanation/other-branch";
import { WorkBranch } from "@/components/appraisals/explanation/work-branch";
import { Disclosure } from "@/components/ui/disclosure";
import { componentLabel } from "@/lib/labels/aspects";
import { componentRemark } from "@/lib/appraisals/labels/explanation";
import { formatNumber, formatScore } from "@/lib/labels/number";
import { ruleWords } from "@/lib/labels/rules";
import { citizenIndex } from "@/lib/scoring/citizen";
import type { ComponentScore } from "@/lib/scoring/periodic-score";
import type { Scheme } from "@/lib/scoring/scheme";
import type { Step } from "@/lib/scoring/explanation";
import type { Explanation, ExplainedScore } from "@/lib/appraisals/queries/explanation";

interface ScoreTreeProps {
  readonly score: ExplainedScore;
  readonly notes: NonNullable<Explanation["ratings"]>["notes"];
}

function metaOf(component: ComponentScore, step: Step, scheme: Scheme): string {
  const remark = componentRemark[component.status];
  const weight = `Bobot ${formatNumber(component.weight)}`;
  if (remark !== null) return `${weight} · ${remark}`;
  if (component.key === "HASIL_KERJA")
    return (
      `${weight} · ${step.children.length} ` +
      `${scheme.work.dimensions.length > 0 ? "bagian" : "rencana"}, ditimbang menurut bobotnya`
    );
  return `${weight} · ${ruleWords[component.key].sentence}`;
}

/** What the conversion table is and where it stands, once for the whole tree. */
function conversionNote(scheme: Scheme): string | null {
  if (scheme.work.conversion === "NONE") return null;
  return "Tabel konversi capaian ke nilai: PermenPANRB 8/2021 Lampiran Bab VI, dipakai instansi untuk analisis.";
}

/** From component to RHK to indicator to evidence, one branch for each component of the scheme. */
export function ScoreTree({ score, notes }: ScoreTreeProps) {
  const { scheme, input, result, steps } = score.file;
  const facts: LeafFacts = {
    iki: new Map(input.rhk.flatMap(({ iki }) => iki).map((iki) => [iki.id, iki])),
    backing: score.backing,
    citizen: citizenIndex(input.citizen, scheme.citizen),
  };
  const branches = steps[0]?.children ?? [];
  const note = conversionNote(scheme);
  return result.components.map((component) => {
    const step = branches.find(({ rule }) => rule === component.key);
    if (step === undefined) return null;
    const value = component.value === null ? "-" : formatScore(component.value);
    return (
      <Disclosure
        key={component.key}
        level={2}
        open={component.value !== null}
        title={componentLabel[component.key]}
        meta={metaOf(component, step, scheme)}
        value={value}
      >
        {component.key === "HASIL_KERJA" && (
          <>
            <WorkBranch step={step} facts={facts} />
            {note !== null && <p className="mt-2.5 text-xs text-ink-2">{note}</p>}
          </>
        )}
        {component.key === "PERILAKU" && <BehaviourBranch step={step} scheme={scheme} notes={notes} />}
        {component.key !== "HASIL_KERJA" && component.key !== "PERILAKU" && <OtherBranch step={step} />}
      </Disclosure>
    );
  });
}
