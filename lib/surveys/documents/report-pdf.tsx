import { Page, Text, View } from "@react-pdf/renderer";
import { Mark, PdfDocument, colours, renderPdf, styles } from "@/lib/server/documents/pdf-parts";
import {
  AnswersPages,
  MOST_PRINTED_ROWS,
  PaperFoot,
  PaperFacts,
  PaperTable,
} from "@/lib/surveys/documents/report-pdf-parts";
import { formatNip } from "@/lib/labels/nip";
import { formatDay } from "@/lib/labels/date";
import { formatFixed } from "@/lib/labels/number";
import {
  demographicTables,
  followUpRows,
  trendRows,
  unsurRows,
  unsurTotal,
} from "@/lib/surveys/labels/report-rows";
import {
  disagreement,
  excludedSentence,
  headOf,
  intervalText,
  methodSentences,
  quarterName,
  quarterSpan,
  reportWords,
  sampleSentence,
  signedOn,
  withheld,
} from "@/lib/surveys/labels/report";
import { ikmReading } from "@/lib/surveys/labels/survey";
import type { SkmReport } from "@/lib/surveys/queries/report";

/** A survey report in the ministry's shape as a PDF. */
export const skmReportPdf = (report: SkmReport): Promise<Uint8Array> =>
  renderPdf(
    PdfDocument({
      title: `${reportWords.title} ${report.service} ${quarterName(report.term)}`,
      children: (
        <>
          <Page size="A4" style={styles.page}>
            <Cover report={report} />
            <Result report={report} />
            <Method />
            <People report={report} />
            <PerUnsur report={report} />
            <FollowUps report={report} />
            <Trend report={report} />
            <Withheld report={report} />
            <Signature report={report} />
            <PaperFoot />
          </Page>
          {isPrinted(report) && <AnswersPages rows={report.rows} />}
        </>
      ),
    }),
  );

interface PartProps {
  readonly report: SkmReport;
}

const isPrinted = ({ rows }: SkmReport): boolean => rows.length > 0 && rows.length <= MOST_PRINTED_ROWS;

const Cover = ({ report }: PartProps) => (
  <View style={{ marginBottom: 10 }}>
    <View style={{ ...styles.row, marginBottom: 8 }}>
      <Mark size={22} />
      <Text style={{ marginLeft: 8, color: colours.ink2 }}>{report.instansi}</Text>
    </View>
    <Text style={{ ...styles.title, marginBottom: 8 }}>{reportWords.title}</Text>
    <PaperFacts
      items={[
        [reportWords.instansi, report.instansi],
        [reportWords.opd, report.opd],
        [reportWords.unit, report.unit],
        [reportWords.service, report.service],
        [reportWords.quarter, quarterSpan(report.term)],
        [reportWords.printedOn, formatDay(report.printedOn)],
      ]}
    />
  </View>
);

const Result = ({ report }: PartProps) => (
  <View
    style={{
      backgroundColor: colours.sunken,
      borderLeftWidth: 3,
      borderLeftColor: colours.brand,
      padding: 12,
    }}
    wrap={false}
  >
    {report.ikm !== null && (
      <Text style={{ fontSize: 30, lineHeight: 1.2, fontWeight: 800 }}>{formatFixed(report.ikm, 2)}</Text>
    )}
    <Text style={styles.bold}>{ikmReading(report)}</Text>
    {report.kinerja !== null && (
      <Text style={{ marginTop: 3 }}>
        {reportWords.index} {formatFixed(report.index ?? "0", 4)} · {reportWords.kinerja}: {report.kinerja} ·{" "}
        {reportWords.interval}: {intervalText(report.interval)}
      </Text>
    )}
    {report.disagrees && (
      <Text style={{ marginTop: 4, color: colours.danger }}>{disagreement(report.term.closed)}</Text>
    )}
  </View>
);

const Method = () => (
  <View wrap={false}>
    <Text style={styles.heading}>{reportWords.method}</Text>
    {methodSentences.map((sentence) => (
      <Text key={sentence}>{sentence}</Text>
    ))}
  </View>
);

const People = ({ report }: PartProps) => (
  <View>
    <View wrap={false}>
      <Text style={styles.heading}>{reportWords.people}</Text>
      <Text>{sampleSentence(report)}</Text>
      <Text style={{ marginBottom: 6 }}>{excludedSentence(report)}</Text>
    </View>
    <View style={{ flexDirection: "row", gap: 12, fontSize: 8 }} wrap={false}>
      {report.demographics !== null &&
        demographicTables(report.demographics, report.standings.counted).map(({ title, rows }) => (
          <View key={title} style={{ flex: 1 }}>
            <PaperTable
              columns={[
                { header: title, flex: 2.6 },
                { header: reportWords.count, flex: 1.2, numeric: true },
                { header: reportWords.share, flex: 1.3, numeric: true },
              ]}
              rows={rows}
            />
          </View>
        ))}
    </View>
  </View>
);

const UNSUR_COLUMNS = [
  { header: reportWords.unsurHead, flex: 5 },
  { header: reportWords.sum, flex: 1.6, numeric: true },
  { header: reportWords.answered, flex: 1.4, numeric: true },
  { header: reportWords.nrr, flex: 1.3, numeric: true },
  { header: reportWords.weight, flex: 1.1, numeric: true },
  { header: reportWords.weighted, flex: 1.9, numeric: true },
];

const PerUnsur = ({ report }: PartProps) =>
  report.shown ? (
    <View wrap={false}>
      <Text style={styles.heading}>{reportWords.perUnsur}</Text>
      <PaperTable columns={UNSUR_COLUMNS} rows={unsurRows(report.unsur)} total={unsurTotal(report)} />
    </View>
  ) : null;

const FollowUps = ({ report }: PartProps) =>
  report.shown ? (
    <View>
      <View wrap={false}>
        <Text style={styles.heading}>{reportWords.followUps}</Text>
        <PaperTable
          columns={[
            { header: reportWords.unsurHead, flex: 3 },
            { header: reportWords.action, flex: 4 },
            { header: reportWords.responsible, flex: 2.2 },
            { header: reportWords.dueOn, flex: 1.7 },
            { header: reportWords.status, flex: 1.8 },
          ]}
          rows={followUpRows(report)}
        />
      </View>
    </View>
  ) : null;

const Trend = ({ report }: PartProps) => (
  <View wrap={false}>
    <Text style={styles.heading}>{reportWords.trend}</Text>
    <PaperTable
      columns={[
        { header: reportWords.quarterHead, flex: 3 },
        { header: reportWords.respondents, flex: 2, numeric: true },
        { header: reportWords.ikm, flex: 2, numeric: true },
        { header: reportWords.mutu, flex: 2.4 },
        { header: reportWords.state, flex: 2 },
      ]}
      rows={trendRows(report.trend)}
    />
  </View>
);

/** Why the questionnaires do not follow, where they do not. */
const Withheld = ({ report }: PartProps) => {
  if (isPrinted(report)) return null;
  const reason = report.table === "SHOWN" ? withheld.LONG : withheld[report.table];
  return (
    <View wrap={false}>
      <Text style={styles.heading}>{reportWords.answers}</Text>
      <Text>{reason}</Text>
    </View>
  );
};

const Signature = ({ report }: PartProps) => (
  <View style={{ marginTop: 22, marginLeft: "55%" }} wrap={false}>
    <Text>{signedOn(report.printedOn)}</Text>
    <Text>{reportWords.knowing}</Text>
    <Text style={{ marginBottom: 44 }}>{report.head?.position ?? headOf(report.opd)}</Text>
    <Text style={styles.bold}>{report.head?.name ?? reportWords.dots}</Text>
    <Text>
      {reportWords.nip} {report.head === null ? reportWords.dots : formatNip(report.head.nip)}
    </Text>
  </View>
);
