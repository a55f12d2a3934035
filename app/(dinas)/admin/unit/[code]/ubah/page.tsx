import type { Metadata } from "next";
import { loadKeptUnit, wayTo } from "@/app/(dinas)/admin/unit/[code]/load";
import { CloseForm } from "@/components/organisation/close-forms";
import { ClosingObstaclesNotice } from "@/components/organisation/closing-obstacles";
import { ReopenPanel } from "@/components/organisation/reopen-panel";
import { CorrectUnitForm, MoveUnitForm, RenameUnitForm } from "@/components/organisation/unit-forms";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import {
  closeUnitAction,
  correctUnitAction,
  moveUnitAction,
  renameUnitAction,
  reopenUnitAction,
} from "@/lib/organisation/actions";
import { closingWords } from "@/lib/organisation/labels";
import { getUnitEditing } from "@/lib/organisation/queries/editing";
import { today } from "@/lib/server/clock";

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Ubah ${(await loadKeptUnit((await params).code)).name}` };
}

export default async function EditUnitPage({ params }: Props) {
  const unit = await loadKeptUnit((await params).code);
  const { id, version, name } = unit;
  const header = <PageHeader title={`Ubah ${name}`} breadcrumb={wayTo(unit, "Ubah")} />;
  if (unit.validTo !== null)
    return (
      <PageBody width="form">
        {header}
        <ReopenPanel
          hidden={{ unitId: id, version }}
          name={name}
          lastOn={unit.validTo}
          action={reopenUnitAction}
        />
      </PageBody>
    );
  const { parents, successors, obstacles, kinds } = await getUnitEditing(unit, today());
  return (
    <PageBody width="form">
      {header}
      <RenameUnitForm
        unit={unit}
        namedOn={unit.names[0]?.startsOn ?? unit.validFrom}
        today={today()}
        action={renameUnitAction}
      />
      <Section>
        <CorrectUnitForm unit={unit} kinds={kinds} action={correctUnitAction} />
      </Section>
      {parents.length > 0 && (
        <Section>
          <MoveUnitForm unit={unit} parents={parents} action={moveUnitAction} />
        </Section>
      )}
      {unit.parentId !== null && (
        <Section>
          <CloseForm
            hidden={{ unitId: id, version }}
            name={name}
            {...closingWords.unit}
            today={today()}
            successors={successors}
            action={closeUnitAction}
          >
            <ClosingObstaclesNotice {...obstacles} />
          </CloseForm>
        </Section>
      )}
    </PageBody>
  );
}
