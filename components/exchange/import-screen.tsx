import { DifferencePanels, FaultPanel } from "@/components/exchange/import-report";
import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { ImportRead } from "@/lib/exchange/queries/imports";

interface ImportScreenProps {
  readonly found: ImportRead;
  readonly actions: { readonly apply: FormAction; readonly takeBack: FormAction };
}

/** What a file would do, or did, and the button that does it or takes it back. */
export function ImportScreen({ found, actions }: ImportScreenProps) {
  const { id, fileName, report } = found;
  return (
    <PageBody>
      <Breadcrumb items={[{ label: "Tukar data", href: "/admin/tukar-data" }, { label: fileName }]} />
      <PageHeader title={fileName} lead="Perbandingan berkas ini dengan data instansi." />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <State found={found} actions={actions} />
        {report.faultCount > 0 ? (
          <FaultPanel report={report} file={`/admin/tukar-data/${id}/kesalahan`} />
        ) : (
          <DifferencePanels report={report} />
        )}
      </div>
    </PageBody>
  );
}

const isNothing = ({ report: { counts } }: ImportRead): boolean =>
  Object.values(counts).every(({ added, changed }) => added + changed === 0);

function State({ found, actions }: ImportScreenProps) {
  const { id, status, report, isLast } = found;
  if (status === "TAKEN_BACK")
    return <Notice tone="info">Impor ini sudah dibatalkan. Data kembali seperti sebelumnya.</Notice>;
  if (status === "APPLIED")
    return (
      <>
        <Notice tone="ok" live>
          Impor ini sudah diterapkan.
        </Notice>
        {isLast && (
          <Panel
            title="Batalkan impor"
            reading="Dapat dibatalkan selama belum ada yang dikerjakan atau diubah pada data yang masuk."
            small
          >
            <ActionForm
              action={actions.takeBack}
              hidden={{ importId: id }}
              variant="danger"
              label="Batalkan impor"
              confirm={{
                title: "Batalkan impor ini?",
                effect: "Semua yang ditambah dan diubah berkas ini kembali seperti sebelumnya.",
                confirmLabel: "Batalkan impor",
              }}
            />
          </Panel>
        )}
      </>
    );
  if (report.faultCount > 0) return null;
  if (isNothing(found))
    return (
      <Notice tone="ok" live>
        Tidak ada yang berubah: isi berkas ini sama dengan data sekarang.
      </Notice>
    );
  return (
    <Panel
      title="Terapkan"
      reading="Belum ada yang disimpan. Semua perubahan di bawah diterapkan bersama, atau tidak sama sekali."
      small
    >
      <ActionForm
        action={actions.apply}
        hidden={{ importId: id }}
        label="Terapkan semua perubahan"
        pendingLabel="Menerapkan…"
      />
    </Panel>
  );
}
