import { IkiLeaf, type LeafFacts } from "@/components/appraisals/explanation/iki-leaf";
import { Disclosure } from "@/components/ui/disclosure";
import { DisclosureBranch } from "@/components/ui/disclosure-branch";
import { formatNumber, formatScore } from "@/lib/labels/number";
import { weightWords } from "@/lib/skp/labels";
import { ruleWords } from "@/lib/labels/rules";
import type { Step } from "@/lib/scoring/explanation";

interface BranchProps {
  readonly step: Step;
  readonly facts: LeafFacts;
}

const shown = (value: string | null): string => (value === null ? "-" : formatScore(value));

function metaOf({ inputs, children }: Step): string {
  if (inputs.scopeWeight != null)
    return `Rata-rata ${children.length} indikator · ${weightWords({ kind: "TAMBAHAN", weight: inputs.scopeWeight })}`;
  const added =
    inputs.contribution == null ? "belum dihitung" : `menyumbang ${formatScore(inputs.contribution)}`;
  return `Bobot ${formatNumber(inputs.weight ?? "0")} · rata-rata ${children.length} indikator · ${added}`;
}

function RhkBranch({
  step,
  facts,
  number,
  open,
}: BranchProps & { readonly number: number; readonly open: boolean }) {
  return (
    <Disclosure
      nested
      flush
      open={open}
      title={`RHK ${number} · ${step.label}`}
      meta={metaOf(step)}
      value={shown(step.value)}
    >
      <ul>
        {step.children.map((leaf) => (
          <IkiLeaf key={leaf.sources[0] ?? leaf.label} step={leaf} facts={facts} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** A dimension of the scheme, or the additional work: a branch of RHK under its own name. */
function GroupBranch({ step, facts }: BranchProps) {
  const isAdditional = step.rule === "ADDITIONAL_WORK";
  const added =
    step.inputs.contribution == null ? "" : `, menyumbang ${formatScore(step.inputs.contribution)}`;
  const meta = isAdditional
    ? `Menambah paling banyak ${formatNumber(step.inputs.cap ?? "0")} poin`
    : `Bobot ${formatNumber(step.inputs.weight ?? "0")}${added}`;
  return (
    <Disclosure
      nested
      title={isAdditional ? ruleWords.ADDITIONAL_WORK.title : step.label}
      meta={meta}
      value={`${isAdditional ? "+" : ""}${shown(step.value)}`}
    >
      <div className="pt-1">
        <DisclosureBranch>
          {step.children.map((rhk, index) => (
            <RhkBranch
              key={rhk.sources[0] ?? rhk.label}
              step={rhk}
              facts={facts}
              number={index + 1}
              open={false}
            />
          ))}
        </DisclosureBranch>
      </div>
    </Disclosure>
  );
}

/** The tree of work: RHK by weight, each down to its evidence; the first stands open. */
export function WorkBranch({ step, facts }: BranchProps) {
  return (
    <DisclosureBranch>
      {step.children.map((child, index) =>
        child.rule === "RHK" ? (
          <RhkBranch
            key={child.sources[0] ?? child.label}
            step={child}
            facts={facts}
            number={index + 1}
            open={index === 0}
          />
        ) : (
          <GroupBranch key={child.label} step={child} facts={facts} />
        ),
      )}
    </DisclosureBranch>
  );
}
