import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";

interface NoDashboardProps {
  /** Whether the viewer heads or oversees any unit. */
  readonly oversees: boolean;
  /** Whether she opens terms herself. */
  readonly opens: boolean;
}

function Why({ oversees, opens }: NoDashboardProps) {
  if (!oversees)
    return (
      <EmptyState title="Anda tidak memimpin atau mengawasi unit">
        Dasbor berisi angka satu unit, untuk pimpinan dan pengawasnya. Hasil Anda sendiri ada di Nilai saya.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Belum ada masa penilaian yang dibuka"
      action={opens ? <ButtonLink href="/admin/periode">Buka halaman periode</ButtonLink> : undefined}
    >
      {opens ? "Angka muncul sesudah Anda membuka masa pertama." : "Admin BKD membukanya pada tanggal mulai."}
    </EmptyState>
  );
}

/** Why there is no dashboard, and who can change that. */
export function NoDashboard(props: NoDashboardProps) {
  return (
    <PageBody>
      <PageHeader title="Dasbor" />
      <Why {...props} />
    </PageBody>
  );
}
