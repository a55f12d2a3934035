import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import type { RhkInput } from "@/lib/schemas/skp";

/** Main RHK weigh nothing until a weight is typed; indicators weigh alike. */
const WEIGHTLESS = "0";
const ALIKE = "1";

/** The typed lines flat, in the order of the form, each with its id; new ones get one. */
export function linesOf(rhk: readonly RhkInput[]) {
  const plans = rhk.map((line, index) => ({
    ...line,
    id: line.id ?? randomUUID(),
    ordinal: index + 1,
    weight: line.weight ?? WEIGHTLESS,
  }));
  const indicators = plans.flatMap((plan) =>
    plan.iki.map((iki, index) => ({
      ...iki,
      id: iki.id ?? randomUUID(),
      rhkId: plan.id,
      ordinal: index + 1,
      weight: iki.weight ?? ALIKE,
    })),
  );
  const targets = indicators.flatMap((iki) =>
    Object.entries(iki.termTargets).map(([termId, target]) => ({ ikiId: iki.id, termId, target })),
  );
  return {
    rhk: plans.map((plan) => without(plan, "iki")),
    iki: indicators.map((iki) => without(iki, "termTargets")),
    targets,
  };
}

const without = <T extends object, K extends keyof T>(line: T, key: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(line).filter(([name]) => name !== key)) as Omit<T, K>;

type Lines = ReturnType<typeof linesOf>;

/**
 * Makes the stored lines the typed ones: rows keep their id (comments and links of others hang on it), what is gone is
 * deleted. Answers false when an id belongs to another SKP: such a row is not written.
 */
export async function replaceLines(tx: Tx, skpId: string, lines: Lines): Promise<boolean> {
  await tx.iki.deleteMany({ where: { rhk: { skpId }, id: { notIn: lines.iki.map(({ id }) => id) } } });
  if ((await writeRhk(tx, skpId, lines.rhk)) < lines.rhk.length) return false;
  if ((await writeIki(tx, skpId, lines.iki)) < lines.iki.length) return false;
  await tx.rhk.deleteMany({ where: { skpId, id: { notIn: lines.rhk.map(({ id }) => id) } } });
  await tx.ikiTarget.deleteMany({ where: { iki: { rhk: { skpId } } } });
  await tx.ikiTarget.createMany({ data: lines.targets });
  return true;
}

/** One statement for all rows; an existing row is changed only where it is of this SKP. */
const writeRhk = (tx: Tx, skpId: string, rows: Lines["rhk"]): Promise<number> => tx.$executeRaw`
  INSERT INTO "Rhk" ("id", "skpId", "kind", "ordinal", "title", "parentRhkId", "assignedBy", "dimension",
    "weight")
  SELECT r."id", ${skpId}::uuid, r."kind"::"RhkKind", r."ordinal", r."title", r."parentRhkId",
    r."assignedBy", r."dimension", r."weight"
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid, "kind" text, "ordinal" int,
    "title" text, "parentRhkId" uuid, "assignedBy" text, "dimension" text, "weight" numeric)
  ON CONFLICT ("id") DO UPDATE SET "kind" = excluded."kind", "ordinal" = excluded."ordinal", "title" =
    excluded."title",
    "parentRhkId" = excluded."parentRhkId", "assignedBy" = excluded."assignedBy", "dimension" =
      excluded."dimension", "weight" = excluded."weight"
  WHERE "Rhk"."skpId" = excluded."skpId"`;

/**
 * Where the actual comes from is not typed: it stays with its row, and a line taken out and put back
 * has what was submitted.
 */
const writeIki = (tx: Tx, skpId: string, rows: Lines["iki"]): Promise<number> => tx.$executeRaw`
  INSERT INTO "Iki" ("id", "rhkId", "ordinal", "aspect", "title", "unitOfMeasure", "polarity", "targetKind",
    "target", "targetLow", "targetHigh", "weight", "maximal", "feed")
  SELECT r."id", r."rhkId", r."ordinal", r."aspect"::"Aspect", r."title", r."unitOfMeasure",
    r."polarity"::"Polarity", r."targetKind"::"TargetKind", r."target", r."targetLow", r."targetHigh",
    r."weight", r."maximal",
    (SELECT (i."line"->>'feed')::"IkiFeed" FROM "SkpRevision" v, jsonb_path_query(v."content",
      '$.rhk[*].iki[*]') AS i("line")
      WHERE v."skpId" = ${skpId}::uuid AND i."line"->>'id' = r."id"::text ORDER BY v."number" DESC
        LIMIT 1)
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid, "rhkId" uuid, "ordinal" int,
    "aspect" text, "title" text, "unitOfMeasure" text, "polarity" text,
    "targetKind" text, "target" numeric, "targetLow" numeric, "targetHigh" numeric, "weight" numeric,
      "maximal" boolean)
  ON CONFLICT ("id") DO UPDATE SET "rhkId" = excluded."rhkId", "ordinal" = excluded."ordinal", "aspect" =
    excluded."aspect", "title" = excluded."title",
    "unitOfMeasure" = excluded."unitOfMeasure", "polarity" = excluded."polarity", "targetKind" =
      excluded."targetKind", "target" = excluded."target",
    "targetLow" = excluded."targetLow", "targetHigh" = excluded."targetHigh", "weight" = excluded."weight",
      "maximal" = excluded."maximal"
  WHERE EXISTS (SELECT 1 FROM "Rhk" own WHERE own."id" = "Iki"."rhkId" AND own."skpId" = ${skpId}::uuid)`;
