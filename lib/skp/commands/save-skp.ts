import "server-only";
import { randomUUID } from "node:crypto";
import type { CoreValue } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { appraiserOf } from "@/lib/people/db";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { submitSkp } from "@/lib/skp/commands/submit-skp";
import { findSkp, type FoundSkp } from "@/lib/skp/db/plan";
import { mayEdit, editLines, lineEditOf, type LineEdit, type Makers } from "@/lib/skp/rules/skp";
import type { RhkInput, SaveSkpInput, EditSkpInput, IkiInput } from "@/lib/skp/schemas/skp";

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
    "target", "targetLow", "targetHigh", "weight", "maximal", "pace", "feed")
  SELECT r."id", r."rhkId", r."ordinal", r."aspect"::"Aspect", r."title", r."unitOfMeasure",
    r."polarity"::"Polarity", r."targetKind"::"TargetKind", r."target", r."targetLow", r."targetHigh",
    r."weight", r."maximal", r."pace"::"TargetPace",
    (SELECT (i."line"->>'feed')::"IkiFeed" FROM "SkpRevision" v, jsonb_path_query(v."content",
      '$.rhk[*].iki[*]') AS i("line")
      WHERE v."skpId" = ${skpId}::uuid AND i."line"->>'id' = r."id"::text ORDER BY v."number" DESC
        LIMIT 1)
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("id" uuid, "rhkId" uuid, "ordinal" int,
    "aspect" text, "title" text, "unitOfMeasure" text, "polarity" text,
    "targetKind" text, "target" numeric, "targetLow" numeric, "targetHigh" numeric, "weight" numeric,
      "maximal" boolean, "pace" text)
  ON CONFLICT ("id") DO UPDATE SET "rhkId" = excluded."rhkId", "ordinal" = excluded."ordinal", "aspect" =
    excluded."aspect", "title" = excluded."title",
    "unitOfMeasure" = excluded."unitOfMeasure", "polarity" = excluded."polarity", "targetKind" =
      excluded."targetKind", "target" = excluded."target",
    "targetLow" = excluded."targetLow", "targetHigh" = excluded."targetHigh", "weight" = excluded."weight",
      "maximal" = excluded."maximal", "pace" = excluded."pace"
  WHERE EXISTS (SELECT 1 FROM "Rhk" own WHERE own."id" = "Iki"."rhkId" AND own."skpId" = ${skpId}::uuid)`;

const HOUR = 3_600_000;

/** Keeps a draft as typed, complete or not, and answers its new version. */
export async function saveSkp(viewer: Viewer, input: SaveSkpInput): Promise<Outcome<{ version: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayEdit(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    const { id, version, status } = skp;
    // A draft begun while the chair was vacant finds its appraiser at the next save.
    const appraiserId = skp.appraiserId ?? (await appraiserOf(tx, skp.employeeId, today()));
    const held = await tx.skp.updateMany({
      where: { id, version, status },
      data: { appraiserId, version: { increment: 1 }, savedAt: now() },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    const lines = linesOf(input.rhk);
    if (!(await linksHold(tx, skp, lines.rhk))) return refuse({ code: "RHK_NOT_OF_SUPERIOR" });
    if (!(await namesOnlyItsOwn(tx, skp, lines)) || !(await replaceLines(tx, id, lines)))
      return refuse({ code: "NOT_FOUND" });
    if (input.expectations !== undefined) await replaceExpectations(tx, id, input.expectations);
    await auditOnceAnHour(tx, viewer, skp);
    return done({ version: version + 1 });
  });
}

/** A link leads to a plan the appraiser has submitted in the same period; a link that already stands may stay. */
async function linksHold(tx: Tx, skp: FoundSkp, rhk: ReturnType<typeof linesOf>["rhk"]): Promise<boolean> {
  const wanted = [...new Set(rhk.flatMap(({ parentRhkId }) => parentRhkId ?? []))];
  if (wanted.length === 0) return true;
  const superiors = {
    periodId: skp.periodId,
    status: { not: "DRAFT" as const },
    AND: [{ employeeId: { not: skp.employeeId } }, { employeeId: skp.appraiserId ?? skp.employeeId }],
  };
  const found = await tx.rhk.count({
    where: { id: { in: wanted }, OR: [{ skp: superiors }, { childRhk: { some: { skpId: skp.id } } }] },
  });
  return found === wanted.length;
}

/** No id twice, and only terms of the SKP's own period. */
async function namesOnlyItsOwn(tx: Tx, skp: FoundSkp, lines: ReturnType<typeof linesOf>): Promise<boolean> {
  const ids = [...lines.rhk, ...lines.iki].map(({ id }) => id);
  const terms = [...new Set(lines.targets.map(({ termId }) => termId))];
  if (new Set(ids).size !== ids.length) return false;
  return (
    terms.length === 0 ||
    (await tx.term.count({ where: { id: { in: terms }, periodId: skp.periodId } })) === terms.length
  );
}

async function replaceExpectations(
  tx: Tx,
  skpId: string,
  expectations: Partial<Record<CoreValue, string>>,
): Promise<void> {
  await tx.behaviourExpectation.deleteMany({ where: { skpId } });
  const written = Object.entries(expectations).filter(([, text]) => text !== "");
  await tx.behaviourExpectation.createMany({
    data: written.map(([value, text]) => ({ skpId, value: value as CoreValue, text })),
  });
}

/**
 * A draft saves itself every few seconds; the trail says in which hours it was worked on, revisions say
 * what was submitted.
 */
async function auditOnceAnHour(tx: Tx, viewer: Viewer, skp: FoundSkp): Promise<void> {
  const recent = await tx.auditEvent.count({
    where: { subjectId: skp.id, action: "save-skp", at: { gte: new Date(now().getTime() - HOUR) } },
  });
  if (recent === 0)
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "save-skp",
      subject: "skp",
      subjectId: skp.id,
    });
}

/** What came of a button: where the form should stand, and whether the SKP is now with the appraiser. */
export interface EditedSkp {
  skpId: string;
  version: number;
  intent: string;
  /** The line to show next, as the form names it. */
  at: string | null;
  incomplete: boolean;
}

const emptyIki = (): IkiInput => ({
  id: null,
  aspect: "KUANTITAS",
  title: "",
  unitOfMeasure: "",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: null,
  targetLow: null,
  targetHigh: null,
  weight: null,
  maximal: false,
  pace: null,
  termTargets: {},
});

const EMPTY: Makers<RhkInput, IkiInput> = {
  rhk: (kind) => ({
    id: null,
    kind,
    title: "",
    parentRhkId: null,
    assignedBy: "",
    dimension: null,
    weight: null,
    iki: [emptyIki()],
  }),
  iki: emptyIki,
};

/** Keeps what was typed, then does what the pressed button asked: the editor's one action. */
export async function editSkp(
  viewer: Viewer,
  { intent, ...typed }: EditSkpInput,
): Promise<Outcome<EditedSkp>> {
  const edit = lineEditOf(intent);
  const rhk = edit === null ? typed.rhk : editLines(typed.rhk, edit, EMPTY);
  const saved = await saveSkp(viewer, { ...typed, rhk });
  if (!saved.ok) return saved;
  const { skpId } = typed;
  const answer = {
    skpId,
    version: saved.value.version,
    intent,
    at: edit && placeOf(edit, rhk.length),
    incomplete: false,
  };
  if (intent !== "submit") return done(answer);
  const submitted = await submitSkp(viewer, { skpId, version: answer.version });
  if (submitted.ok) return done(answer);
  // The draft is kept already; what is missing stands in the form itself.
  return submitted.refusal.code === "SKP_INCOMPLETE" ? done({ ...answer, incomplete: true }) : submitted;
}

const placeOf = (edit: LineEdit, count: number): string =>
  edit.does === "ADD_RHK" ? `rhk.${count - 1}` : `rhk.${edit.rhk}`;
