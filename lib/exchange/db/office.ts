import "server-only";
import type { Office, Person, Place, Position, Unit } from "@/lib/exchange/rules/office";
import { statusKindsWhere } from "@/lib/kernel/status";
import { today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { toDay, toDayOrNull } from "@/lib/server/db/columns";
import type { PrismaClient } from "@/prisma/generated/client";

const FOR_GOOD = statusKindsWhere(({ endsService }) => endsService);

/** The whole office as a file is compared with it; a few statements, however large it is. */
export async function readOffice(client: Tx | PrismaClient): Promise<Office> {
  const units = await client.$queryRaw<Unit[]>`
    SELECT u."id"::text, u."code", u."name", u."kind"::text, u."path", u."parentId"::text, u."opdId"::text,
      u."validFrom"::text, u."validTo"::text, u."unorId", u."areaCode", u."version",
      (SELECT max(n."startsOn")::text FROM "UnitName" n WHERE n."unitId" = u."id") AS "namedOn"
    FROM "Unit" u ORDER BY u."path"`;
  const positions = await client.$queryRaw<Position[]>`
    SELECT p."id"::text, p."unitId"::text, p."name", p."kind"::text, p."jenjang", p."eselon", p."kelas"::int,
      p."formasi", p."headsUnit", p."closedOn"::text, p."version"
    FROM "Position" p JOIN "Unit" u ON u."id" = p."unitId" ORDER BY u."path", p."headsUnit" DESC, p."name", p."id"`;
  const people = await client.$queryRaw<Person[]>`
    SELECT e."id"::text, e."nip", e."name", e."kind"::text, e."golongan", e."email", e."version",
      (SELECT min(s."startsOn")::text FROM "EmployeeStatus" s WHERE s."employeeId" = e."id"
        AND s."kind"::text = ANY(${FOR_GOOD}::text[])) AS "leftOn"
    FROM "Employee" e ORDER BY e."name", e."id"`;
  const places = await client.placement.findMany({
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: { employeeId: true, positionId: true, kind: true, startsOn: true, endsOn: true },
  });
  const hasPlans = (await client.skp.findFirst({ select: { id: true } })) !== null;
  return {
    ...{ today: today(), units, positions, people, hasPlans },
    places: places.map(
      (place): Place => ({ ...place, startsOn: toDay(place.startsOn), endsOn: toDayOrNull(place.endsOn) }),
    ),
  };
}
