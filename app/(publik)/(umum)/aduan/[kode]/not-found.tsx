import { CodeBox } from "@/components/complaints/code-box";
import { LaporLink } from "@/components/complaints/lapor-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";

export default function CaseNotFound() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Kode ini tidak ditemukan"
        lead={
          "Periksa lagi huruf dan angkanya. Kode tidak memakai angka 0 dan 1, dan tidak memakai " +
          "huruf B, G, I, L, O, S, Z."
        }
        breadcrumb={[{ href: "/aduan", label: "Aduan dan saran" }, { label: "Tidak ditemukan" }]}
      />
      <Panel>
        <CodeBox />
      </Panel>
      <LaporLink />
    </PageBody>
  );
}
