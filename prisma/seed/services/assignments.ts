import { randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { hashTicketCode, newTicketCode } from "@/lib/services/db";
import { KEY_MARK, KEY_PREFIX_LENGTH, DEFAULT_TICKET_DAYS, ticketExpiry } from "@/lib/services/rules/keys";
import { addDays, addMonths, dayBefore, isWorkingDay, monthOf, type Day } from "@/lib/kernel/calendar";
import { drawFor } from "@/prisma/seed/random";

interface Demo {
  readonly points: readonly {
    readonly id: string;
    readonly serviceId: string;
    readonly slug: string;
    readonly name: string;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The OPD of the services, whose queue system has a key. */
  readonly unitId: string;
  /** The demo's quarter; assignments of those who still serve go on. */
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

interface Served {
  readonly who: string;
  readonly slug: string;
  readonly point: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** Who serves where; in the third month two people share a counter, and its answers are nobody's own. */
function servedIn({ from, to }: Demo): Served[] {
  const third = `${addMonths(monthOf(from), 2)}-01`;
  const middle = addDays(from, 45);
  return [
    { who: "Ratna Wulandari", slug: "ktp-el", point: "Loket 1", startsOn: from, endsOn: null },
    { who: "Bayu Prasetya", slug: "ktp-el", point: "Loket 2", startsOn: from, endsOn: null },
    { who: "Citra Anggraeni", slug: "ktp-el", point: "Loket 3", startsOn: from, endsOn: null },
    { who: "Dedi Kurniawan", slug: "ktp-el", point: "Loket 3", startsOn: third, endsOn: to },
    { who: "Eka Yuliana", slug: "kartu-keluarga", point: "Loket 4", startsOn: from, endsOn: null },
    {
      who: "Gita Maharani",
      slug: "kartu-keluarga",
      point: "Loket 5",
      startsOn: from,
      endsOn: dayBefore(middle),
    },
    { who: "Hari Susanto", slug: "kartu-keluarga", point: "Loket 5", startsOn: middle, endsOn: null },
  ];
}

const ADMIN = "Nurul Aini";

/**
 * Officers at the counters of Dukcapil, some tickets, a key whose secret nobody knows, and a network;
 * written directly, because commands refuse the past.
 */
export async function makeAssignments(demo: Demo): Promise<void> {
  const admin = idOf(demo, ADMIN);
  await db.serviceAssignment.createMany({
    data: servedIn(demo).map(({ who, slug, point, startsOn, endsOn }) => ({
      id: randomUUID(),
      employeeId: idOf(demo, who),
      pointId: pointAt(demo, slug, point).id,
      startsOn: fromDay(startsOn),
      endsOn: endsOn === null ? null : fromDay(endsOn),
      createdById: admin,
      createdAt: fromDay(dayBefore(startsOn)),
    })),
  });
  const apiKeyId = await makeKey(demo, admin);
  await makeTickets(demo, { issuedById: admin, apiKeyId });
  await db.officeNetwork.create({
    data: { unitId: demo.unitId, range: "10.44.0.0/16", note: "Komputer pegawai" },
  });
}

async function makeKey({ unitId, from, today }: Demo, createdById: string): Promise<string> {
  const token = `${KEY_MARK}${newToken()}`;
  const { id } = await db.apiKey.create({
    data: {
      unitId,
      name: "Mesin antrean lobi",
      scopes: ["TICKETS"],
      prefix: token.slice(0, KEY_PREFIX_LENGTH),
      keyHash: hashToken(token),
      createdById,
      createdAt: fromDay(from),
      lastUsedOn: fromDay(dayBefore(today)),
    },
    select: { id: true },
  });
  return id;
}

const TICKETS = 60;

/** Tickets of the last weeks: half of them used within days, the rest over or still good. */
async function makeTickets(
  demo: Demo,
  { issuedById, apiKeyId }: { issuedById: string; apiKeyId: string },
): Promise<void> {
  const draw = drawFor("karcis survei");
  const point = pointAt(demo, "ktp-el", "Loket 1");
  const data = Array.from({ length: TICKETS }, () => {
    const issuedOn = workingDayBefore(addDays(demo.today, -draw.between(0, 70)));
    const used = addDays(issuedOn, draw.between(0, 3));
    return {
      serviceId: point.serviceId,
      pointId: draw.chance(0.5) ? point.id : null,
      codeHash: hashTicketCode(newTicketCode()),
      issuedAt: new Date(`${issuedOn}T02:30:00Z`),
      expiresOn: fromDay(ticketExpiry(issuedOn, DEFAULT_TICKET_DAYS)),
      usedOn: draw.chance(0.55) && used <= demo.today ? fromDay(used) : null,
      ...(draw.chance(0.4) ? { apiKeyId } : { issuedById }),
    };
  });
  await db.ticket.createMany({ data });
}

const workingDayBefore = (day: Day): Day => (isWorkingDay(day) ? day : workingDayBefore(dayBefore(day)));

function idOf({ people }: Demo, name: string): string {
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`no ${name}`);
  return person.id;
}

function pointAt({ points }: Demo, slug: string, name: string): Demo["points"][number] {
  const point = points.find((one) => one.slug === slug && one.name === name);
  if (point === undefined) throw new Error(`no point ${name} of ${slug}`);
  return point;
}
