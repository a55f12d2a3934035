import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { visibleServices } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";

/** One workbook of paper questionnaires that was imported. */
export interface SurveyImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly rows: number;
  readonly importedBy: string;
  /** ISO moment. */
  readonly importedAt: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Whether it may still be taken back: none of its quarters is closed. */
  readonly open: boolean;
}

export interface SurveyImports {
  readonly lines: readonly SurveyImportLine[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

const PER_PAGE = 10;

/** The imports of a service in the viewer's reach, newest first. */
export async function listSurveyImports(
  viewer: Viewer,
  serviceId: string,
  asked: number,
): Promise<SurveyImports> {
  const where = { serviceId, service: visibleServices(viewer) };
  const total = await db.surveyImport.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked, PER_PAGE);
  const rows = await db.surveyImport.findMany({
    where,
    orderBy: [{ importedAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      id: true,
      fileName: true,
      rows: true,
      importedAt: true,
      importedBy: { select: { name: true } },
    },
  });
  const [spans, closings] = await Promise.all([
    db.surveyResponse.groupBy({
      by: ["importId"],
      where: { importId: { in: rows.map(({ id }) => id) } },
      _min: { receivedOn: true },
      _max: { receivedOn: true },
    }),
    db.surveyClosing.findMany({ select: { term: { select: { startsOn: true, endsOn: true } } } }),
  ]);
  return {
    total,
    page,
    pageCount,
    lines: rows.map(({ importedBy, importedAt, ...row }) => {
      const span = spans.find(({ importId }) => importId === row.id);
      const [first, last] = [span?._min.receivedOn ?? null, span?._max.receivedOn ?? null];
      const isClosed =
        first !== null &&
        last !== null &&
        closings.some(({ term }) => term.startsOn <= last && first <= term.endsOn);
      return {
        ...row,
        importedBy: importedBy.name,
        importedAt: importedAt.toISOString(),
        firstDay: first === null ? null : toDay(first),
        lastDay: last === null ? null : toDay(last),
        open: !isClosed,
      };
    }),
  };
}

/** How many questionnaires an import brought, for the word after it; null when it is not in the viewer's reach. */
export async function countImported(
  viewer: Viewer,
  serviceId: string,
  importId: string,
): Promise<number | null> {
  const found = await db.surveyImport.findFirst({
    where: { id: importId, serviceId, service: visibleServices(viewer) },
    select: { rows: true },
  });
  return found?.rows ?? null;
}
