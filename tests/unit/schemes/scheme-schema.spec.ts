import { describe, expect, it } from "vitest";
import { describeIssue } from "@/lib/labels/issues";
import { toInputNumber } from "@/lib/labels/number";
import { treeOf } from "@/lib/kernel/form-data";
import { saveSchemeSchema } from "@/lib/schemes/schemas/scheme";
import { COMPONENT_KEYS } from "@/lib/kernel/codes";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";
import { type Scheme } from "@/lib/scoring/scheme";

const ID = "01a1ff46-bd8d-75bf-87af-33213168a2e3";

/** The form as a browser sends it for a scheme: commas in numbers, nothing for a box that is not ticked. */
function formOf(scheme: Scheme): Record<string, string> {
  const form: Record<string, string> = {
    schemeId: ID,
    revision: "1",
    name: scheme.name,
    effectiveFrom: scheme.effectiveFrom,
    cadence: scheme.cadence,
    ...(scheme.showUnitResults === true ? { showUnitResults: "on" } : {}),
    "work.cap": scheme.work.cap,
    "work.additionalCap": scheme.work.additionalCap,
    "work.conversion": scheme.work.conversion,
    ...(scheme.work.requireEvidence ? { "work.requireEvidence": "on" } : {}),
    ...(scheme.work.requireNumericTarget ? { "work.requireNumericTarget": "on" } : {}),
    "behaviour.minRaters": String(scheme.behaviour.minRaters),
    "competency.cap": scheme.competency.cap,
    ...(scheme.competency.requireTraining ? { "competency.requireTraining": "on" } : {}),
    "citizen.attribution": scheme.citizen.attribution,
    "citizen.minResponses": String(scheme.citizen.minResponses),
    "suggest.above": scheme.suggest.above,
    "suggest.meets": scheme.suggest.meets,
  };
  scheme.components.forEach(({ key, weight, missing }) =>
    Object.assign(form, { [`components.${key}.weight`]: weight, [`components.${key}.missing`]: missing }),
  );
  scheme.weightsWithPeers?.forEach(({ key, weight }) => {
    form[`components.${key}.peers`] = weight;
  });
  scheme.work.requiredAspects.forEach((aspect) => {
    form[`work.aspects.${aspect}`] = "on";
  });
  scheme.work.dimensions.forEach(({ key, name, weight }, row) =>
    Object.assign(form, {
      [`dimensions.${row}.key`]: key,
      [`dimensions.${row}.name`]: name,
      [`dimensions.${row}.weight`]: weight,
    }),
  );
  Object.entries(scheme.behaviour.weights).forEach(([group, weight]) => {
    form[`behaviour.weights.${group}`] = weight;
  });
  Object.entries(scheme.behaviour.points).forEach(([rating, points]) => {
    form[`behaviour.points.${rating}`] = points;
  });
  Object.entries(scheme.competency.weights ?? {}).forEach(([group, weight]) => {
    form[`competency.weights.${group}`] = weight;
  });
  Object.entries(scheme.attendance.points).forEach(([code, points], row) =>
    Object.assign(form, {
      [`deductions.${row}.code`]: code,
      [`deductions.${row}.points`]: toInputNumber(points),
    }),
  );
  scheme.basis.forEach(({ regulation, article }, row) =>
    Object.assign(form, { [`basis.${row}.regulation`]: regulation, [`basis.${row}.article`]: article ?? "" }),
  );
  return form;
}

function parse(values: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return saveSchemeSchema.safeParse(treeOf(form));
}

function errors(values: Record<string, string>): Record<string, string> {
  const parsed = parse(values);
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), describeIssue(issue)]));
}

const umum = formOf(schemes.umum);

describe("the form of a scheme", () => {
  it.each(SCHEME_IDS)("gives %s back as it was", (id) => {
    const parsed = parse({
      ...formOf(schemes[id]),
      "basis.3.regulation": "",
      "dimensions.8.name": "",
      "dimensions.8.key": "",
      "deductions.9.code": "",
      "deductions.9.points": "",
    });
    // The form has its components in one order; their order changes no score.
    const components = COMPONENT_KEYS.flatMap((key) =>
      schemes[id].components.filter((component) => component.key === key),
    );
    expect(parsed.data).toEqual({
      schemeId: ID,
      revision: 1,
      scheme: { ...schemes[id], components, id: "draft", version: "draft" },
    });
  });

  it("reads numbers as people write them", () => {
    const parsed = parse({
      ...umum,
      "components.HASIL_KERJA.weight": "59,5",
      "components.PERILAKU.weight": "20.5",
      "citizen.minResponses": "1.000",
    });
    expect(parsed.data?.scheme).toMatchObject({
      components: [{ weight: "59.5" }, { weight: "20.5" }, { weight: "20" }],
      citizen: { minResponses: 1000 },
    });
  });

  it("makes the key of a new dimension from its name, and keeps a key that plans already use", () => {
    const parsed = parse({
      ...umum,
      "dimensions.0.key": "LAMA",
      "dimensions.0.name": "Nama baru",
      "dimensions.0.weight": "60",
      "dimensions.1.key": "",
      "dimensions.1.name": "Kualitas pelayanan",
      "dimensions.1.weight": "40",
    });
    expect(parsed.data?.scheme.work.dimensions).toEqual([
      { key: "LAMA", name: "Nama baru", weight: "60" },
      { key: "KUALITAS_PELAYANAN", name: "Kualitas pelayanan", weight: "40" },
    ]);
  });

  it.each([
    // 59,99 + 20 + 20 = 99,99 and 60,01 + 20 + 20 = 100,01
    ["59,99", "Jumlah bobot 99,99, kurang 0,01. Jumlahnya harus tepat 100."],
    ["60,01", "Jumlah bobot 100,01, lebih 0,01. Jumlahnya harus tepat 100."],
  ])("refuses a weight of %s that misses 100 by a hundredth", (weight, sentence) => {
    expect(errors({ ...umum, "components.HASIL_KERJA.weight": weight })).toEqual({ components: sentence });
  });

  it.each([
    ["a weight that is no number", { "components.PERILAKU.weight": "dua" }, "components.PERILAKU.weight"],
    ["a weight with peers that misses 100", { "components.PERILAKU.peers": "40" }, "peers"],
    [
      "a weight with peers of a component that is not counted",
      { "components.HASIL_KERJA.peers": "60", "components.KEHADIRAN.peers": "40" },
      "components.KEHADIRAN.peers",
    ],
    ["a cap above 120", { "work.cap": "120,01" }, "work.cap"],
    ["a cap that is missing", { "work.cap": "" }, "work.cap"],
    ["a day that does not exist", { effectiveFrom: "2026-02-30" }, "effectiveFrom"],
    ["a scheme without a name", { name: " " }, "name"],
    ["an article without its regulation", { "basis.1.article": "Ps 3" }, "basis.1.regulation"],
    [
      "a dimension that does not fill 100",
      { "dimensions.0.name": "Mutu", "dimensions.0.weight": "90" },
      "dimensions",
    ],
    [
      "a dimension twice",
      {
        "dimensions.0.name": "Mutu",
        "dimensions.0.weight": "50",
        "dimensions.1.name": "mutu",
        "dimensions.1.weight": "50",
      },
      "dimensions.1.name",
    ],
    ["rater groups that miss 100", { "behaviour.weights.DIRI": "1" }, "behaviour.weights"],
    ["half a rater", { "behaviour.minRaters": "2,5" }, "behaviour.minRaters"],
    [
      "a better rating that is worth less",
      { "behaviour.points.DI_BAWAH_EKSPEKTASI": "110" },
      "behaviour.points.DI_BAWAH_EKSPEKTASI",
    ],
    [
      "competency groups that miss 100",
      {
        "competency.weights.TEKNIS": "90",
        "competency.weights.MANAJERIAL": "5",
        "competency.weights.SOSIAL_KULTURAL": "4,99",
      },
      "competency.weights",
    ],
    [
      "a deduction code twice",
      { "deductions.9.code": "TL1", "deductions.9.points": "2" },
      "deductions.9.code",
    ],
    [
      "a deduction code with blanks",
      { "deductions.9.code": "TL 9", "deductions.9.points": "2" },
      "deductions.9.code",
    ],
    ["points without a code", { "deductions.9.points": "2" }, "deductions.9.code"],
    [
      "a code without points",
      { "deductions.9.code": "TL9", "deductions.9.points": "" },
      "deductions.9.points",
    ],
    ["a lower suggestion above the upper one", { "suggest.meets": "111" }, "suggest.meets"],
    ["a choice that is not offered", { "work.conversion": "SENDIRI" }, "work.conversion"],
  ])("says at the field what is wrong with %s", (_what, change, field) => {
    const found = errors({ ...umum, ...change });
    expect(Object.keys(found)).toContain(field);
    expect(Object.values(found).every((sentence) => sentence.endsWith("."))).toBe(true);
  });
});
