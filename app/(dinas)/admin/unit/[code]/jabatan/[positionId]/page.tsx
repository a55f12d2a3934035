import type { Metadata } from "next";
import { loadPosition, wayTo } from "@/app/(dinas)/admin/unit/[code]/load";
import { CloseForm } from "@/components/organisation/close-forms";
import { PositionForm } from "@/components/organisation/position-form";
import { ReopenPanel } from "@/components/organisation/reopen-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { closePositionAction, correctPositionAction, reopenPositionAction } from "@/lib/organisation/actions";
import { closingWords } from "@/lib/organisation/labels";
import { today } from "@/lib/server/clock";

interface Props {
  params: Promise<{ code: string; positionId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, positionId } = await params;
  return { title: (await loadPosition(code, positionId)).position.name };
}

export default async function PositionPage({ params }: Props) {
  const { code, positionId } = await params;
  const { unit, position } = await loadPosition(code, positionId);
  return (
    <PageBody width="form">
      <PageHeader title={position.name} lead={`Di ${unit.name}.`} breadcrumb={wayTo(unit, position.name)} />
      {unit.validTo === null && position.closedOn === null ? (
        <OpenPosition unit={unit} position={position} />
      ) : (
        <ClosedPosition unit={unit} position={position} />
      )}
    </PageBody>
  );
}

type Loaded = Awaited<ReturnType<typeof loadPosition>>;

const hiddenOf = ({ id, version }: Loaded["position"]) => ({ positionId: id, version });

function OpenPosition({ unit, position }: Loaded) {
  return (
    <>
      <PositionForm
        hidden={hiddenOf(position)}
        values={position}
        maySayHead={unit.mayKeep}
        label="Simpan jabatan"
        action={correctPositionAction}
      />
      {unit.mayKeep && (
        <Section>
          <CloseForm
            hidden={hiddenOf(position)}
            name={position.name}
            {...closingWords.position}
            today={today()}
            successors={null}
            action={closePositionAction}
          />
        </Section>
      )}
    </>
  );
}

function ClosedPosition({ unit, position }: Loaded) {
  if (unit.mayKeep && unit.validTo === null && position.closedOn !== null)
    return (
      <ReopenPanel
        hidden={hiddenOf(position)}
        name={position.name}
        lastOn={position.closedOn}
        action={reopenPositionAction}
      />
    );
  return (
    <Panel>
      <EmptyState title="Sudah ditutup">
        {unit.validTo === null ? "Jabatan ini" : "Unit ini"} sudah ditutup, jadi tidak diubah lagi.
      </EmptyState>
    </Panel>
  );
}
