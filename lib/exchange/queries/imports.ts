import "server-only";
import { reportFrom } from "@/lib/exchange/db/undo";
import { exchanges } from "@/lib/exchange/rules/plan";
import type { Report } from "@/lib/exchange/rules/report";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import type { ImportStatus } from "@/prisma/generated/enums";

/** One import in the list. */
export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly by: string;
  /** ISO moment of what was done last. */
  readonly at: string;
}

export interface ImportPage {
  readonly lines: readonly ImportLine[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

const PER_PAGE = 10;

/** The imports of the instansi, newest first; null for whoever does not take files. */
export async function listImports(viewer: Viewer, asked: number): Promise<ImportPage | null> {
  if (!exchanges(viewer)) return null;
  const total = await db.import.count();
  const { page, pageCount, skip, take } = pageOf(total, asked, PER_PAGE);
  const rows = await db.import.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      ...{ id: true, fileName: true, status: true, createdAt: true, appliedAt: true, takenBackAt: true },
      createdBy: { select: { name: true } },
      appliedBy: { select: { name: true } },
      takenBackBy: { select: { name: true } },
    },
  });
  return {
    ...{ total, page, pageCount },
    lines: rows.map(({ id, fileName, status, createdBy, appliedBy, takenBackBy, ...at }) => ({
      ...{ id, fileName, status },
      by: (takenBackBy ?? appliedBy ?? createdBy).name,
      at: (at.takenBackAt ?? at.appliedAt ?? at.createdAt).toISOString(),
    })),
  };
}

/** An import with what it does or did. */
export interface ImportRead {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly status: ImportStatus;
  readonly report: Report;
  /** Whether it is the last one that was applied, and may be taken back. */
  readonly isLast: boolean;
}

/** One import; null where there is none, or for whoever does not take files. */
export async function getImport(viewer: Viewer, importId: string): Promise<ImportRead | null> {
  if (!exchanges(viewer)) return null;
  const found = await db.import.findUnique({
    where: { id: importId },
    select: { id: true, fileName: true, sha256: true, status: true, report: true },
  });
  if (found === null) return null;
  const last = await db.import.findFirst({
    where: { status: "APPLIED" },
    orderBy: [{ appliedAt: "desc" }, { id: "desc" }],
    select: { id: true },
  });
  return { ...found, report: reportFrom(found.report), isLast: last?.id === importId };
}
