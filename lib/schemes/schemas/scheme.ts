import { z } from "zod";
import { id, version } from "@/lib/kernel/fields";
import { plainDecimal } from "@/lib/kernel/decimal";
import { candidateOf, type SchemeForm } from "@/lib/schemes/schemas/candidate";
import { isDay } from "@/lib/kernel/calendar";
import {
  ASPECTS,
  COMPETENCY_GROUPS,
  COMPONENT_KEYS,
  EXPECTATION_RATINGS,
  RATER_GROUPS,
} from "@/lib/kernel/codes";
import { readScheme } from "@/lib/scoring/scheme-shape";

/** A line as it was typed; empty means not filled in. */
const typed = z
  .string()
  .max(300)
  .transform((text) => text.normalize("NFC").trim())
  .default("");
const number = z.string().max(60).transform(plainDecimal).default("");
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
const rows = <T extends z.ZodType>(row: T) => z.array(row).max(60).default([]);

/** An object with the same shape of value under each key; what is missing counts as empty. */
const each = <K extends string, T extends z.ZodType>(keys: readonly K[], value: T) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>);

const component = z.object({ weight: number, missing: typed, peers: number }).prefault({});

const form = z.object({
  name: typed,
  effectiveFrom: typed,
  cadence: typed,
  showUnitResults: ticked,
  basis: rows(z.object({ regulation: typed, article: typed })),
  components: each(COMPONENT_KEYS, component).prefault({}),
  work: z
    .object({
      cap: number,
      additionalCap: number,
      conversion: typed,
      requireEvidence: ticked,
      requireNumericTarget: ticked,
      aspects: each(ASPECTS, ticked).prefault({}),
    })
    .prefault({}),
  dimensions: rows(z.object({ key: typed, name: typed, weight: number })),
  behaviour: z
    .object({
      weights: each(RATER_GROUPS, number).prefault({}),
      points: each(EXPECTATION_RATINGS, number).prefault({}),
      minRaters: number,
    })
    .prefault({}),
  competency: z
    .object({ weights: each(COMPETENCY_GROUPS, number).prefault({}), cap: number, requireTraining: ticked })
    .prefault({}),
  citizen: z.object({ attribution: typed, minResponses: number }).prefault({}),
  deductions: rows(z.object({ code: typed, points: number })),
  suggest: z.object({ above: number, meets: number }).prefault({}),
}) satisfies z.ZodType<SchemeForm>;

/** A draft as it was filled in; its problems are those of lib/scoring, each at the field it came from. */
export const saveSchemeSchema = form
  .extend({ schemeId: id, revision: version })
  .transform(({ schemeId, revision, ...filled }, context) => {
    const { candidate, problems, fieldOf } = candidateOf(filled);
    const reading = readScheme(candidate);
    const found = [
      ...problems,
      ...(reading.ok ? [] : reading.problems.map((problem) => ({ field: fieldOf(problem), problem }))),
    ];
    for (const { field, problem } of found)
      context.addIssue({ code: "custom", path: field.split("."), params: { problem } });
    return reading.ok && found.length === 0 ? { schemeId, revision, scheme: reading.value } : z.NEVER;
  });

export const copySchemeSchema = z.object({ schemeId: id });
export const deleteSchemeSchema = z.object({ schemeId: id, revision: version });
export const activateSchemeSchema = z.object({
  schemeId: id,
  unitId: id,
  startsOn: z.string().refine(isDay, "Pilih tanggal mulai berlaku."),
});
export const simulateSchemeSchema = z.object({ schemeId: id, termId: id, unitId: id });
export const resumeSimulationSchema = z.object({ simulationId: id });

export type SaveSchemeInput = z.infer<typeof saveSchemeSchema>;
export type CopySchemeInput = z.infer<typeof copySchemeSchema>;
export type DeleteSchemeInput = z.infer<typeof deleteSchemeSchema>;
export type ActivateSchemeInput = z.infer<typeof activateSchemeSchema>;
export type SimulateSchemeInput = z.infer<typeof simulateSchemeSchema>;
export type ResumeSimulationInput = z.infer<typeof resumeSimulationSchema>;
