import type { Metadata } from "next";
import { SkpList } from "@/components/skp/skp-list";
import { StartForm } from "@/components/skp/start-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { startSkpAction } from "@/lib/skp/actions";
import { whyAppraiser } from "@/lib/moves/labels/appraiser";
import { getOwnAppraiser } from "@/lib/moves/queries/appraisers";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { listOwnSkp, listStartablePeriods } from "@/lib/skp/queries/skp";

export const metadata: Metadata = { title: "SKP saya" };

export default async function OwnSkpPage() {
  const viewer = await requireViewer();
  const [skp, startable, appraiser] = await Promise.all([
    listOwnSkp(viewer),
    listStartablePeriods(viewer, today()),
    getOwnAppraiser(viewer, today()),
  ]);
  return (
    <PageBody>
      <PageHeader
        title="SKP saya"
        lead="Sasaran kinerja yang Anda susun bersama pejabat penilai, satu untuk tiap masa jabatan."
        aside={<ButtonLink href="/skp/penilai">Pejabat penilai saya</ButtonLink>}
      />
      <div className="grid gap-5">
        {appraiser.vacant.length > 0 && <Notice tone="info">{whyAppraiser(appraiser)}</Notice>}
        {startable.periods.map((period) => (
          <StartForm key={period.id} period={period} action={startSkpAction} />
        ))}
        {skp.length > 0 && <SkpList skp={skp} />}
        {skp.length === 0 && startable.periods.length === 0 && (
          <Panel>
            <EmptyState title="Belum ada SKP">
              {startable.placed
                ? "Periode penilaian belum dibuka. Admin BKD membukanya; sesudah itu tombol untuk mulai ada di sini."
                : "Jabatan Anda belum tercatat pada hari ini. Admin BKD perlu melengkapi penempatan " +
                  "Anda sebelum SKP bisa dimulai."}
            </EmptyState>
          </Panel>
        )}
      </div>
    </PageBody>
  );
}
