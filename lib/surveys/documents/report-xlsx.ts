import "server-only";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { dayCell, headCell, numberCell, textCell } from "@/lib/server/documents/xlsx-cells";
import { demographicCounts, plannedUnsur } from "@/lib/surveys/labels/report-rows";
import {
  disagreement,
  excludedSentence,
  intervalText,
  methodSentences,
  planStatus,
  quarterName,
  quarterSpan,
  reportWords,
  sampleSentence,
  unsurTitle,
  withheld,
} from "@/lib/surveys/labels/report";
import { formatMutu } from "@/lib/labels/unsur";
import { ikmReading } from "@/lib/surveys/labels/survey";
import type { SkmReport } from "@/lib/surveys/queries/report";
import { UNSUR } from "@/lib/kernel/codes";
import { PRINTED_UNSUR_WEIGHT } from "@/lib/scoring/skm-report";

/** The sheets of a report, by the names its readers look for. */
export const SHEETS = {
  summary: "Ringkasan",
  answers: "Responden",
  unsur: "Unsur",
  followUps: "Tindak lanjut",
} as const;

/** The same report as a workbook: figures are numbers, so that an office can go on counting. */
export async function skmReportXlsx(report: SkmReport): Promise<Uint8Array> {
  return writeExcelFile([
    {
      sheet: SHEETS.summary,
      data: summary(report),
      columns: [{ width: 34 }, { width: 44 }, { width: 14 }, { width: 14 }, { width: 18 }],
    },
    {
      sheet: SHEETS.answers,
      data: answers(report),
      columns: [{ width: 8 }, ...UNSUR.map(() => ({ width: 6 }))],
      stickyRowsCount: 1,
    },
    {
      sheet: SHEETS.unsur,
      data: unsurSheet(report),
      columns: [{ width: 46 }, { width: 14 }, { width: 12 }, { width: 12 }, { width: 10 }, { width: 16 }],
      stickyRowsCount: 1,
    },
    {
      sheet: SHEETS.followUps,
      data: followUps(report),
      columns: [{ width: 40 }, { width: 50 }, { width: 28 }, { width: 14 }, { width: 24 }, { width: 40 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}

const fact = (term: string, value: string): SheetData[number] => [textCell(term), textCell(value)];
const EMPTY: SheetData[number] = [null];

function summary(report: SkmReport): SheetData {
  const { term, demographics, standings } = report;
  return [
    [headCell(reportWords.title)],
    [textCell(reportWords.basis)],
    EMPTY,
    fact(reportWords.instansi, report.instansi),
    fact(reportWords.opd, report.opd),
    fact(reportWords.unit, report.unit),
    fact(reportWords.service, report.service),
    fact(reportWords.quarter, quarterSpan(term)),
    [textCell(reportWords.printedOn), dayCell(report.printedOn)],
    EMPTY,
    fact(reportWords.result, ikmReading(report)),
    [textCell(reportWords.ikm), numberCell(report.ikm, 2)],
    [textCell(reportWords.index), numberCell(report.index, 4)],
    fact(reportWords.mutu, report.mutu ?? "-"),
    fact(reportWords.kinerja, report.kinerja ?? "-"),
    fact(reportWords.interval, intervalText(report.interval)),
    ...(report.disagrees ? [[textCell(disagreement(term.closed), { fontWeight: "bold" })]] : []),
    EMPTY,
    [textCell(reportWords.respondents), numberCell(report.respondents)],
    [textCell(reportWords.paper), numberCell(report.shown ? standings.paper : null)],
    [textCell(reportWords.users), numberCell(report.users)],
    [textCell(reportWords.sample), numberCell(report.sample)],
    [textCell(reportWords.excluded), numberCell(report.excluded)],
    [textCell(sampleSentence(report))],
    [textCell(excludedSentence(report))],
    EMPTY,
    [headCell(reportWords.method)],
    ...methodSentences.map((sentence) => [textCell(sentence)]),
    EMPTY,
    ...(demographics === null ? [] : people(demographics)),
    ...trend(report),
  ];
}

const people = (demographics: NonNullable<SkmReport["demographics"]>): SheetData => [
  [headCell(reportWords.characteristic), headCell(reportWords.choice), headCell(reportWords.count)],
  ...demographicCounts(demographics).flatMap(({ title, rows }) =>
    rows.map(({ label, count }) => [textCell(title), textCell(label), numberCell(count)]),
  ),
  EMPTY,
];

const trend = ({ trend: points }: SkmReport): SheetData => [
  [
    headCell(reportWords.trend),
    headCell(reportWords.state),
    headCell(reportWords.respondents),
    headCell(reportWords.ikm),
    headCell(reportWords.mutu),
  ],
  ...points.map((point) => [
    textCell(quarterName(point)),
    textCell(point.closed ? reportWords.closed : reportWords.open),
    numberCell(point.respondents),
    numberCell(point.ikm, 2),
    textCell(point.mutu === null ? "-" : formatMutu(point.mutu)),
  ]),
];

function answers({ table, rows }: SkmReport): SheetData {
  if (table !== "SHOWN") return [[textCell(withheld[table], { columnSpan: UNSUR.length + 1 })]];
  return [
    [headCell(reportWords.row), ...UNSUR.map((_, place) => headCell(`U${place + 1}`))],
    ...rows.map((row, index) => [numberCell(index + 1), ...row.map((answer) => numberCell(answer))]),
  ];
}

function unsurSheet({ unsur, index, ikm, shown }: SkmReport): SheetData {
  if (!shown) return [[textCell(withheld.SMALL, { columnSpan: 6 })]];
  return [
    [
      reportWords.unsurHead,
      reportWords.sum,
      reportWords.answered,
      reportWords.nrr,
      reportWords.weight,
      reportWords.weighted,
    ].map(headCell),
    ...unsur.map((row) => [
      textCell(unsurTitle(row.unsur)),
      numberCell(row.sum),
      numberCell(row.answered),
      numberCell(row.nrr, 4),
      numberCell(PRINTED_UNSUR_WEIGHT, 3),
      numberCell(row.weighted, 4),
    ]),
    [textCell(reportWords.index, { fontWeight: "bold" }), null, null, null, null, numberCell(index, 4)],
    [textCell(reportWords.ikm, { fontWeight: "bold" }), null, null, null, null, numberCell(ikm, 2)],
  ];
}

function followUps({ lowest, followUps: plans, printedOn, shown }: SkmReport): SheetData {
  if (!shown) return [[textCell(withheld.SMALL, { columnSpan: 6 })]];
  return [
    [
      reportWords.unsurHead,
      reportWords.action,
      reportWords.responsible,
      reportWords.dueOn,
      reportWords.status,
      reportWords.result,
    ].map(headCell),
    ...plannedUnsur(lowest, plans).map(({ unsur, plan }) =>
      plan === null
        ? [textCell(unsurTitle(unsur)), textCell(reportWords.noPlan)]
        : [
            textCell(unsurTitle(unsur)),
            textCell(plan.action),
            textCell(plan.responsible),
            dayCell(plan.dueOn),
            textCell(planStatus(plan, printedOn)),
            textCell(plan.result),
          ],
    ),
  ];
}
