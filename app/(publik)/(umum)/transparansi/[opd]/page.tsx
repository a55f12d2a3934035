import type { Metadata } from "next";
import { readOffice, readOrigin } from "@/app/(publik)/(umum)/transparansi/[opd]/load";
import { BadgePanel } from "@/components/transparency/badge-panel";
import { OfficeSpread, OfficeTrend, OfficeUnsur } from "@/components/transparency/office-charts";
import { OfficeFigures } from "@/components/transparency/office-figures";
import { OfficePlans } from "@/components/transparency/office-plans";
import { OfficeServices } from "@/components/transparency/office-services";
import { QuarterForm } from "@/components/transparency/quarter-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { ownZone, today } from "@/lib/server/clock";
import { quarterCode } from "@/lib/kernel/calendar";
import { termName } from "@/lib/labels/date";
import { badgeSentence, publishedWords } from "@/lib/transparency/labels/transparency";
import type { Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ opd: string }>;
  searchParams: Search;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readOffice(props)).name };
}

const breadcrumbOf = (name: string) => [{ href: "/transparansi", label: "Hasil layanan" }, { label: name }];

export default async function PublicOfficePage(props: Props) {
  const office = await readOffice(props);
  const { code, name, terms, term, figure, services, trend, spread, plans, counts } = office;
  if (term === null) {
    return (
      <PageBody>
        <PageHeader title={name} breadcrumb={breadcrumbOf(name)} />
        <EmptyState title="Belum ada triwulan yang ditutup.">
          Angka survei terbit sesudah triwulannya ditutup.
        </EmptyState>
      </PageBody>
    );
  }
  const quarter = termName(term);
  return (
    <PageBody>
      <PageHeader
        title={name}
        lead={`${publishedWords(term, ownZone())}.`}
        breadcrumb={breadcrumbOf(name)}
        aside={
          <QuarterForm
            action={`/transparansi/${encodeURIComponent(code)}`}
            terms={terms}
            quarter={quarterCode(term)}
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {figure === null ? (
          <EmptyState title={`Tidak ada layanan ${name} yang disurvei pada ${quarter}.`} />
        ) : (
          <OfficeFigures figure={figure} counts={counts} spread={spread} />
        )}
        <OfficeServices services={services} term={quarter} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
          <OfficeTrend trend={trend} />
          {figure !== null && <OfficeUnsur figure={figure} term={quarter} />}
        </div>
        <OfficePlans plans={plans} counts={counts} term={quarter} today={today()} />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
          <OfficeSpread spread={spread} />
          <BadgePanel
            code={code}
            name={name}
            sentence={badgeSentence(name, office)}
            origin={await readOrigin()}
          />
        </div>
      </div>
    </PageBody>
  );
}
