import type { ReactNode } from "react";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import type { ServiceHeading } from "@/lib/surveys/queries/services";

const TABS = [
  { path: "", label: "Hasil", forReaders: true },
  { path: "/tindak-lanjut", label: "Tindak lanjut", forReaders: true },
  { path: "/periksa", label: "Diperiksa", forReaders: true },
  { path: "/laporan", label: "Laporan dan impor", forReaders: true },
  { path: "/titik", label: "Titik dan QR", forReaders: false },
  { path: "/karcis", label: "Karcis", forReaders: false },
  { path: "/petugas", label: "Petugas", forReaders: false },
  { path: "/ubah", label: "Pengaturan", forReaders: false },
] as const;

export type ServiceTab = (typeof TABS)[number]["path"];

interface ServiceFrameProps {
  readonly service: ServiceHeading;
  readonly tab: ServiceTab;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and tabs of one service; readers do not see the tabs of those who run it. */
export function ServiceFrame({ service, tab, aside, children }: ServiceFrameProps) {
  const root = `/survei-layanan/${encodeURIComponent(service.slug)}`;
  const tabs = TABS.filter(({ forReaders }) => forReaders || service.runs).map(({ path, label }) => ({
    href: `${root}${path}`,
    label,
    current: path === tab,
  }));
  return (
    <PageBody>
      <PageHeader
        title={service.name}
        lead={service.unit}
        breadcrumb={[{ href: "/survei-layanan", label: "Survei warga" }, { label: service.name }]}
        aside={aside}
      />
      <TabLinks label="Bagian layanan" tabs={tabs} />
      {children}
    </PageBody>
  );
}
