import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveFacts, MoveLines } from "@/components/moves/move-facts";
import { TakeBackForm } from "@/components/moves/take-back-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { StatusTag } from "@/components/ui/status-tag";
import { id } from "@/lib/kernel/fields";
import { formatDay } from "@/lib/labels/date";
import { takeBackMoveAction } from "@/lib/moves/actions";
import { moveKindLabel } from "@/lib/moves/labels/move";
import { getMove } from "@/lib/moves/queries/moves";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone } from "@/lib/server/clock";

interface Props {
  params: Promise<{ moveId: string }>;
}

const readMove = cache(async (moveId: string) => {
  const viewer = await requireViewer();
  const move = id.safeParse(moveId).success ? await getMove(viewer, moveId) : null;
  if (move === null) notFound();
  return move;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readMove((await params).moveId)).document };
}

export default async function MovePage({ params }: Props) {
  const move = await readMove((await params).moveId);
  const isBack = move.takenBackAt !== null;
  return (
    <PageBody>
      <PageHeader
        title={move.document}
        breadcrumb={[{ href: "/admin/mutasi", label: "Mutasi" }, { label: move.document }]}
        status={
          <StatusTag tone={isBack ? "neutral" : "ok"}>{isBack ? "Ditarik kembali" : "Berlaku"}</StatusTag>
        }
        lead={`${moveKindLabel[move.kind]}, mulai ${formatDay(move.startsOn)}.`}
      />
      <SideColumn
        aside={
          <>
            <MoveFacts move={move} zone={ownZone()} />
            {move.mayTakeBack && (
              <TakeBackForm
                moveId={move.id}
                version={move.version}
                document={move.document}
                action={takeBackMoveAction}
              />
            )}
          </>
        }
      >
        <MoveLines move={move} />
      </SideColumn>
    </PageBody>
  );
}
