import type { ReactNode } from "react";
import { WithdrawForm } from "@/components/moves/appraiser-forms";
import type { FormAction } from "@/components/forms/use-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { formatDay } from "@/lib/labels/date";
import { proposalStatusLabel, whyAppraiser } from "@/lib/moves/labels/appraiser";
import { daysWords } from "@/lib/moves/labels/move";
import type { OwnAppraiser, OwnProposals } from "@/lib/moves/queries/appraisers";

/** Who appraises the reader today, and why. */
export function AppraiserPanel({
  appraiser,
  more,
}: {
  readonly appraiser: OwnAppraiser;
  readonly more?: ReactNode;
}) {
  const { name, superior } = appraiser;
  return (
    <Panel
      title={name ?? "Belum ada pejabat penilai"}
      reading={whyAppraiser(appraiser)}
      emphasis={name === null}
    >
      <DefinitionList
        compact
        items={[{ term: "Atasan pejabat penilai", value: superior ?? "tidak tercatat" }]}
      />
      {more}
    </Panel>
  );
}

interface ProposalListProps {
  readonly proposals: OwnProposals["proposals"];
  readonly withdraw: FormAction;
}

/** What the reader proposed, the newest first, with what became of it. */
export function ProposalList({ proposals, withdraw }: ProposalListProps) {
  if (proposals.length === 0) return null;
  return (
    <Panel title="Usul Anda">
      <ul className="grid gap-4">
        {proposals.map(({ id, proposed, startsOn, reason, status, answer, version }) => (
          <li key={id} className="grid gap-1.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <strong>{proposed}</strong>
              <StatusTag tone={proposalStatusLabel[status].tone}>
                {proposalStatusLabel[status].label}
              </StatusTag>
            </p>
            <p className="text-ink-2">
              Sejak {formatDay(startsOn)}. {reason}
            </p>
            {answer !== "" && <p>Jawaban admin: {answer}</p>}
            {status === "WAITING" && <WithdrawForm proposalId={id} version={version} action={withdraw} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Appraisers that were named for the reader. */
export function NamedList({ overrides }: { readonly overrides: OwnProposals["overrides"] }) {
  if (overrides.length === 0) return null;
  return (
    <Panel title="Penilai yang ditetapkan" small>
      <ul className="grid gap-2">
        {overrides.map(({ id, appraiser, startsOn, endsOn, reason }) => (
          <li key={id}>
            <strong>{appraiser}</strong>, {daysWords({ startsOn, endsOn })}.{" "}
            <span className="text-ink-2">{reason}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
