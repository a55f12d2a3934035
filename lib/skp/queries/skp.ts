import "server-only";
import { unitNameOn, unitNamesOn } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleFeedback, visibleSkp } from "@/lib/server/db/visibility";
import { sharedDays } from "@/lib/skp/rules/skp";
import { skpContentFrom } from "@/lib/skp/db/content";
import type { Viewer } from "@/lib/kernel/viewer";
import { rhkOf, rhkSelect } from "@/lib/skp/queries/editor";

/** An SKP as its page shows it, or null when it is not the viewer's to see. */
export async function getSkp(viewer: Viewer, skpId: string) {
  const skp = await db.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { id: skpId }] },
    select: {
      id: true,
      status: true,
      version: true,
      savedAt: true,
      submittedAt: true,
      approvedAt: true,
      startsOn: true,
      endsOn: true,
      tellsPace: true,
      periodId: true,
      employeeId: true,
      appraiserId: true,
      employee: { select: { name: true, nip: true, golongan: true } },
      appraiser: { select: { name: true, nip: true } },
      approvedBy: { select: { name: true } },
      period: { select: { year: true, startsOn: true } },
      position: { select: { name: true } },
      unitId: true,
      unit: { select: { path: true } },
      rhk: { orderBy: { ordinal: "asc" }, select: rhkSelect },
      expectations: { select: { value: true, text: true } },
      appraisals: {
        orderBy: { term: { startsOn: "asc" } },
        select: { id: true, status: true, term: { select: { cadence: true, ordinal: true, status: true } } },
      },
    },
  });
  if (skp === null) return null;
  const { rhk, expectations, period, position, unitId, unit, employee, appraiser, approvedBy, ...plain } =
    skp;
  return {
    ...plain,
    startsOn: toDay(skp.startsOn),
    endsOn: toDay(skp.endsOn),
    year: period.year,
    periodStartsOn: toDay(period.startsOn),
    position: position.name,
    unit: await unitNameOn(db, { unitId, day: toDay(skp.endsOn) }),
    unitPath: unit.path,
    employee: employee.name,
    nip: employee.nip,
    golongan: employee.golongan,
    appraiser: appraiser?.name ?? null,
    approver: approvedBy?.name ?? appraiser?.name ?? null,
    appraiserNip: appraiser?.nip ?? null,
    rhk: rhk.map(rhkOf),
    expectations: Object.fromEntries(expectations.map(({ value, text }) => [value, text])) as Record<
      string,
      string
    >,
  };
}

export type SkpView = NonNullable<Awaited<ReturnType<typeof getSkp>>>;

/** What was said about the SKP and its lines, newest first. */
export async function listSkpFeedback(viewer: Viewer, skpId: string) {
  const rows = await db.feedback.findMany({
    where: { AND: [visibleFeedback(viewer), { skpId, appraisalId: null }] },
    orderBy: { writtenAt: "desc" },
    take: 50,
    select: {
      id: true,
      rhkId: true,
      ikiId: true,
      text: true,
      writtenAt: true,
      authorId: true,
      author: { select: { name: true } },
    },
  });
  return rows.map(({ author, ...row }) => ({
    ...row,
    author: author.name,
    own: row.authorId === viewer.employeeId,
  }));
}

export type FeedbackView = Awaited<ReturnType<typeof listSkpFeedback>>[number];

/** The two newest submissions, newest first: their difference is what the appraiser looks for. */
export async function listSkpRevisions(viewer: Viewer, skpId: string) {
  const rows = await db.skpRevision.findMany({
    where: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } },
    orderBy: { number: "desc" },
    take: 2,
    select: { number: true, submittedAt: true, content: true },
  });
  return rows.map((row) => ({ ...row, content: skpContentFrom(row.content) }));
}

/** The viewer's own SKP, newest year first. */
export async function listOwnSkp(viewer: Viewer) {
  const rows = await db.skp.findMany({
    where: { AND: [visibleSkp(viewer), { employeeId: viewer.employeeId }] },
    orderBy: { startsOn: "desc" },
    take: 50,
    select: {
      id: true,
      status: true,
      startsOn: true,
      endsOn: true,
      period: { select: { year: true } },
      position: { select: { name: true } },
      unitId: true,
      appraiser: { select: { name: true } },
      _count: { select: { rhk: true, feedback: true } },
    },
  });
  const unitName = await unitNamesOn(
    db,
    rows.map(({ unitId, endsOn }) => ({ unitId, day: toDay(endsOn) })),
  );
  return rows.map(({ period, position, unitId, appraiser, _count, ...row }) => ({
    ...row,
    startsOn: toDay(row.startsOn),
    endsOn: toDay(row.endsOn),
    year: period.year,
    position: position.name,
    unit: unitName({ unitId, day: toDay(row.endsOn) }),
    appraiser: appraiser?.name ?? null,
    rhk: _count.rhk,
    feedback: _count.feedback,
  }));
}

export type OwnSkp = Awaited<ReturnType<typeof listOwnSkp>>[number];

/** Periods that have not ended and for which the viewer's present placement has no SKP yet. */
export async function listStartablePeriods(viewer: Viewer, today: string) {
  const day = fromDay(today);
  const { employeeId } = viewer;
  const [periods, placement, taken] = await Promise.all([
    db.period.findMany({
      where: { endsOn: { gte: day } },
      orderBy: { year: "asc" },
      take: 3,
      select: { id: true, year: true, startsOn: true, endsOn: true },
    }),
    db.placement.findFirst({
      where: {
        employeeId,
        kind: "DEFINITIF",
        startsOn: { lte: day },
        OR: [{ endsOn: null }, { endsOn: { gte: day } }],
      },
      select: { startsOn: true, endsOn: true, position: { select: { name: true } } },
    }),
    db.skp.findMany({
      where: { AND: [visibleSkp(viewer), { employeeId, endsOn: { gte: day } }] },
      select: { startsOn: true, endsOn: true },
      take: 10,
    }),
  ]);
  if (placement === null) return { placed: false, periods: [] };
  const own = { startsOn: toDay(placement.startsOn), endsOn: toDayOrNull(placement.endsOn) };
  const free = periods.flatMap(({ id, year, startsOn, endsOn }) => {
    const span = sharedDays(own, { startsOn: toDay(startsOn), endsOn: toDay(endsOn) });
    const overlaps =
      span !== null &&
      taken.some((skp) => toDay(skp.startsOn) <= span.endsOn && toDay(skp.endsOn) >= span.startsOn);
    return span === null || overlaps ? [] : [{ id, year, position: placement.position.name, ...span }];
  });
  return { placed: true, periods: free };
}
