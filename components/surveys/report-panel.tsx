import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import {
  answerListState,
  disagreement,
  excludedSentence,
  quarterName,
  quarterSpan,
  reportWords,
  sampleSentence,
} from "@/lib/surveys/labels/report";
import { ikmReading } from "@/lib/surveys/labels/survey";
import type { SkmReport } from "@/lib/surveys/queries/report";

interface ReportPanelProps {
  readonly report: SkmReport;
  /** Where the report of this service is downloaded. */
  readonly path: string;
}

/** What the report of a quarter holds, and the two forms in which it is handed out. */
export function ReportPanel({ report, path }: ReportPanelProps) {
  const { term, disagrees, table, standings, shown } = report;
  const query = `?masa=${encodeURIComponent(term.id)}`;
  return (
    <Panel title={`${reportWords.title} ${quarterName(term)}`} reading={ikmReading(report)}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {disagrees && <Notice tone="brass">{disagreement(term.closed)}</Notice>}
        <DefinitionList
          items={[
            { term: reportWords.quarter, value: quarterSpan(term) },
            {
              term: reportWords.state,
              value: term.closed
                ? "Survei sudah ditutup, angka tidak berubah lagi"
                : "Survei belum ditutup, angka masih dapat berubah",
            },
            { term: reportWords.respondents, value: sampleSentence(report) },
            ...(shown && standings.paper > 0
              ? [{ term: reportWords.paper, value: formatNumber(standings.paper) }]
              : []),
            { term: reportWords.excluded, value: excludedSentence(report) },
            { term: reportWords.answers, value: answerListState(table) },
          ]}
        />
        <Actions>
          <ButtonLink href={`${path}/pdf${query}`} variant="primary" icon="download" download>
            Unduh laporan PDF
          </ButtonLink>
          <ButtonLink href={`${path}/xlsx${query}`} icon="download" download>
            Unduh laporan XLSX
          </ButtonLink>
        </Actions>
      </div>
    </Panel>
  );
}
