import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readService } from "../service";
import { TermFilter } from "@/components/dashboards/term-filter";
import { ImportForm } from "@/components/surveys/import-form";
import { ImportsPanel } from "@/components/surveys/imports-panel";
import { PaperPanel } from "@/components/surveys/paper-panel";
import { ReportPanel } from "@/components/surveys/report-panel";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Notice } from "@/components/ui/notice";
import { SideColumn } from "@/components/ui/side-column";
import { importPaperAction, takeBackPaperAction } from "@/lib/surveys/actions";
import { ownZone, today } from "@/lib/server/clock";
import { importedText, takenBackText } from "@/lib/surveys/labels/paper";
import { getSkmReport } from "@/lib/surveys/queries/report";
import { countImported, listSurveyImports } from "@/lib/surveys/queries/imports";
import { listSurveyTerms } from "@/lib/surveys/queries/closing";
import { addressWith, countOf, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Laporan ${(await readService((await params).slug)).service.name}` };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readService(slug);
  const just = id.safeParse(search["impor"]);
  const [report, terms, imports, imported] = await Promise.all([
    getSkmReport(viewer, { slug, term: textOf(search["masa"]), today: today(), rows: false }),
    listSurveyTerms(today()),
    service.runs ? listSurveyImports(viewer, service.id, askedPage(search["halaman"])) : null,
    just.success ? countImported(viewer, service.id, just.data) : null,
  ]);
  if (report === null) notFound();
  const takenBack = countOf(search["batal"]);
  const path = `/survei-layanan/${encodeURIComponent(slug)}/laporan`;
  return (
    <ServiceFrame
      service={service}
      tab="/laporan"
      aside={<TermFilter action={path} terms={terms} termId={report.term.id} />}
    >
      <div id="impor" className="mb-5 empty:hidden">
        {imported !== null && (
          <Notice tone="ok" live>
            {importedText(imported)}
          </Notice>
        )}
        {takenBack !== null && (
          <Notice tone="ok" live>
            {takenBackText(takenBack)}
          </Notice>
        )}
      </div>
      <SideColumn aside={<PaperPanel path={path} runs={service.runs} />} label="Kuesioner kertas">
        <ReportPanel report={report} path={path} />
        {service.runs && <ImportForm serviceId={service.id} today={today()} action={importPaperAction} />}
        {imports !== null && (
          <ImportsPanel
            imports={imports}
            serviceId={service.id}
            zone={ownZone()}
            action={takeBackPaperAction}
            hrefFor={(to) => addressWith(path, { masa: report.term.id, halaman: String(to) })}
          />
        )}
      </SideColumn>
    </ServiceFrame>
  );
}
