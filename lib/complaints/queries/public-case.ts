import "server-only";
import { isOpd } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleByCode } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import type { ComplaintDeadlines, ComplaintKind, ComplaintStatus } from "@/lib/complaints/rules";
import { normaliseCaseCode } from "@/lib/kernel/spoken-code";

/** A case as the citizen follows it by its code: no names of officers, no notes of theirs. */
export interface PublicCase extends ComplaintDeadlines {
  code: string;
  kind: ComplaintKind;
  status: ComplaintStatus;
  text: string;
  isHidden: boolean;
  office: string;
  service: string | null;
  answer: string;
  closedOn: Day | null;
  events: { at: string; action: string; note: string }[];
}

/** The case of a code however it was typed, or null. */
export async function getPublicCase(typed: string): Promise<PublicCase | null> {
  const found = await db.complaint.findUnique({
    where: visibleByCode(normaliseCaseCode(typed)),
    select: {
      code: true,
      kind: true,
      status: true,
      text: true,
      shownText: true,
      verifyBy: true,
      forwardBy: true,
      answerBy: true,
      answer: true,
      closedOn: true,
      unit: { select: { name: true, id: true, opdId: true, opd: { select: { name: true } } } },
      service: { select: { name: true } },
      events: {
        where: { visible: true },
        select: { at: true, action: true, note: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
    },
  });
  if (found === null) return null;
  const { text, shownText, unit, service, events, verifyBy, forwardBy, answerBy, closedOn, ...row } = found;
  const above = unit.opd === null || unit.opdId === unit.id ? [] : [unit.opd.name];
  return {
    ...row,
    text: shownText ?? text,
    isHidden: shownText !== null,
    office: [unit.name, ...above].join(", "),
    service: service?.name ?? null,
    verifyBy: toDay(verifyBy),
    forwardBy: toDay(forwardBy),
    answerBy: toDay(answerBy),
    closedOn: toDayOrNull(closedOn),
    events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
  };
}

/** An office a citizen can write to, with its services. */
export interface ComplaintAddressee {
  code: string;
  name: string;
  services: { slug: string; name: string }[];
}

/** Every OPD by name, each with the services of all its units. */
export async function listAddressees(today: Day): Promise<ComplaintAddressee[]> {
  const [offices, services] = await Promise.all([
    db.unit.findMany({
      where: {
        ...isOpd(),
        OR: [{ validTo: null }, { validTo: { gte: fromDay(today) } }],
      },
      select: { id: true, code: true, name: true },
      orderBy: { name: "asc" },
    }),
    db.service.findMany({
      where: { active: true },
      select: { slug: true, name: true, unit: { select: { opdId: true } } },
      orderBy: { name: "asc" },
    }),
  ]);
  return offices.map(({ id, ...office }) => ({
    ...office,
    services: services.filter(({ unit }) => unit.opdId === id).map(({ slug, name }) => ({ slug, name })),
  }));
}
