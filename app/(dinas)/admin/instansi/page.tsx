import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ElsewherePanel } from "@/components/instansi/elsewhere-panel";
import { InstansiFacts } from "@/components/instansi/instansi-facts";
import { InstansiForm } from "@/components/instansi/instansi-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { correctInstansiAction } from "@/lib/instansi/actions";
import { keepsInstansi, seesInstansi } from "@/lib/instansi/rules";
import { requireViewer } from "@/lib/server/auth/viewer";
import { requireInstansi } from "@/lib/server/instansi";

export const metadata: Metadata = { title: "Instansi" };

export default async function InstansiPage() {
  const viewer = await requireViewer();
  if (!seesInstansi(viewer)) notFound();
  const instansi = await requireInstansi();
  return (
    <PageBody>
      <PageHeader
        title={instansi.name}
        lead="Yang ditetapkan pada hari pertama. Batas yang sudah diberitahukan tidak berubah."
      />
      <SideColumn
        label="Yang diubah di halaman lain"
        width="wide"
        aside={<ElsewherePanel code={instansi.code} />}
      >
        <Panel title="Data instansi">
          {keepsInstansi(viewer) ? (
            <InstansiForm action={correctInstansiAction} now={instansi} />
          ) : (
            <InstansiFacts {...instansi} />
          )}
        </Panel>
      </SideColumn>
    </PageBody>
  );
}
