import { Expectations } from "@/components/skp/editor/expectations";
import { RhkCard, type RhkCardProps } from "@/components/skp/editor/rhk-card";
import type { useDraft } from "@/components/skp/editor/use-draft";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";

type EditorLinesProps = Pick<RhkCardProps, "rules" | "superior" | "appraiser" | "errors" | "notes"> & {
  readonly draft: ReturnType<typeof useDraft>;
};

/** The lines of the plan and the expectations under them; laid out anew when a line comes, goes or moves. */
export function EditorLines({ draft, ...shared }: EditorLinesProps) {
  const { layout, live } = draft;
  const { rhk } = layout.draft;
  return (
    <div key={layout.generation} className="grid gap-4">
      {draft.removed !== null && <UndoNotice draft={draft} />}
      {rhk.length === 0 && (
        <Panel>
          <EmptyState title="Belum ada rencana hasil kerja">
            Mulai dari hasil terpenting yang diharapkan pimpinan dari Anda tahun ini. Tiga sampai lima
            biasanya cukup.
          </EmptyState>
        </Panel>
      )}
      {rhk.map((line, index) => (
        <RhkCard
          key={line.id}
          rhk={line}
          live={live.rhk[index] ?? line}
          index={index}
          count={rhk.length}
          open={layout.open}
          {...shared}
        />
      ))}
      <div className="flex flex-wrap gap-2.5">
        <Button id="tambah-rhk" type="submit" name="intent" value="add-rhk" icon="plus">
          Tambah rencana hasil kerja
        </Button>
        <Button type="submit" name="intent" value="add-extra" variant="quiet" icon="plus">
          Tambah RHK tambahan
        </Button>
      </div>
      <div className="mt-4">
        <Expectations first={layout.draft.expectations} live={live.expectations} />
      </div>
    </div>
  );
}

function UndoNotice({ draft: { removed, undo } }: { readonly draft: ReturnType<typeof useDraft> }) {
  if (removed === null) return null;
  const what =
    removed.iki === null
      ? `RHK ${removed.rhk + 1}`
      : `Indikator ${removed.iki + 1} pada RHK ${removed.rhk + 1}`;
  const title = removed.line.title.trim();
  return (
    <Notice tone="info" icon="returned" live>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span>
          {what} dihapus{title !== "" && <>: “{title}”</>}.
        </span>
        <Button id="urungkan" size="small" onClick={undo}>
          Urungkan
        </Button>
      </div>
    </Notice>
  );
}
