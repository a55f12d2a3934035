import { beforeAll, describe, expect, test } from "vitest";
import { approveSkp } from "@/lib/commands/approve-skp";
import { appraiserOf } from "@/lib/commands/appraiser-of";
import { returnSkp } from "@/lib/commands/return-skp";
import { saveSkp } from "@/lib/commands/save-skp";
import { schemeOf } from "@/lib/commands/scheme-of";
import { startSkp } from "@/lib/commands/start-skp";
import { submitSkp } from "@/lib/commands/submit-skp";
import { writeFeedback } from "@/lib/commands/write-feedback";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import type { SignedIn } from "@/lib/auth/viewer";
import type { Outcome } from "@/lib/domain/outcome";
import { saveSkpSchema } from "@/lib/schemas/skp";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();
let office: Office;
beforeAll(async () => { office = await makeOffice(); });

const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const refusalOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "DONE" : outcome.refusal.code);

const iki = { aspect: "KUANTITAS", title: "KTP-el dan KK yang terbit", unitOfMeasure: "dokumen", target: "1.200" } as const;
const COMPLETE = [
  { title: "Layanan KTP-el dan KK selesai sesuai standar", weight: "60", iki: [iki] },
  { title: "Data kependudukan bersih", weight: "40", iki: [{ ...iki, aspect: "WAKTU", title: "Anomali tuntas sebelum akhir bulan", unitOfMeasure: "hari", polarity: "LESS", target: "3" }] },
] as const;

const typed = (skpId: string, version: number, rhk: unknown = COMPLETE, more: object = {}) => saveSkpSchema.parse({ skpId, version, rhk, ...more });
const rhkOf = (skpId: string) => db.rhk.findMany({ where: { skpId }, orderBy: { ordinal: "asc" }, include: { iki: { orderBy: { ordinal: "asc" }, include: { targets: true } } } });
const skpRow = (id: string) => db.skp.findUniqueOrThrow({ where: { id } });

let sequence = 500;
/** One more person of the same unit, so that tests do not share an SKP. */
async function newcomer(startsOn = "2026-01-01", position = office.people.asn.positionId): Promise<SignedIn> {
  const name = `Pegawai ${sequence}`;
  const employee = await db.employee.create({ data: { nip: `199107142019032${sequence++}`, name, kind: "PNS", golongan: "III/a" } });
  await db.placement.create({ data: { employeeId: employee.id, positionId: position, kind: "DEFINITIF", startsOn: fromDay(startsOn) } });
  return { sessionId: employee.id, employeeId: employee.id, name, mustChangePassword: false, grants: [] };
}
const begun = async (viewer: SignedIn) => valueOf(await startSkp(viewer, { periodId: office.periodId }));
async function submitted(viewer: SignedIn): Promise<{ skpId: string; version: number }> {
  const { skpId, version } = await begun(viewer);
  const saved = valueOf(await saveSkp(viewer, typed(skpId, version)));
  valueOf(await submitSkp(viewer, { skpId, version: saved.version }));
  return { skpId, version: saved.version + 1 };
}

describe("who appraises whom", () => {
  const of = (id: string, day = "2026-09-15") => db.$transaction((tx) => appraiserOf(tx, id, day));

  test("the head of the own unit appraises, and the head above appraises the head", async () => {
    const { asn, supervisor, head } = office.people;
    expect(await of(asn.id)).toBe(supervisor.id);
    expect(await of(supervisor.id)).toBe(head.id);
    expect(await of(head.id)).toBeNull();
  });

  test("an override holds on its days only", async () => {
    const person = await newcomer();
    await db.appraiserOverride.create({ data: { employeeId: person.employeeId, appraiserId: office.people.admin.id, startsOn: fromDay("2026-03-01"), endsOn: fromDay("2026-03-31"), reason: "Cuti" } });
    expect([await of(person.employeeId, "2026-02-28"), await of(person.employeeId, "2026-03-01"), await of(person.employeeId, "2026-03-31"), await of(person.employeeId, "2026-04-01")])
      .toEqual([office.people.supervisor.id, office.people.admin.id, office.people.admin.id, office.people.supervisor.id]);
  });

  test("before her first placement nobody appraises a person", async () => {
    expect(await of((await newcomer()).employeeId, "2024-12-31")).toBeNull();
  });
});

describe("which scheme holds", () => {
  const of = (unitId: string, day: string) => db.$transaction((tx) => schemeOf(tx, unitId, day));

  test("the nearest assignment up the tree holds, from its day on", async () => {
    const { dinkes } = office.units;
    const own = await db.scheme.create({ data: { code: "uji", version: 1, name: "Uji", body: { cadence: "BULANAN" }, effectiveFrom: fromDay("2026-06-01") } });
    await db.schemeAssignment.create({ data: { unitId: dinkes, schemeId: own.id, startsOn: fromDay("2026-06-01") } });
    expect((await of(dinkes, "2026-05-31"))?.code).toBe("permenpanrb-6-2022");
    expect((await of(dinkes, "2026-06-01"))?.code).toBe("uji");
    expect((await of(office.units.pendaftaran, "2026-06-01"))?.code).toBe("permenpanrb-6-2022");
    expect(await of(office.units.tk, "2020-01-01")).toBeNull();
    expect(await of(crypto.randomUUID(), "2026-06-01")).toBeNull();
  });
});

describe("starting an SKP", () => {
  test("it covers the days that placement and period share, with the unit's head as appraiser", async () => {
    const { skpId, version } = await begun(await newcomer("2026-04-15"));
    expect(await skpRow(skpId)).toMatchObject({ status: "DRAFT", startsOn: fromDay("2026-04-15"), endsOn: fromDay("2026-12-31"), appraiserId: office.people.supervisor.id, unitId: office.units.pendaftaran });
    expect(version).toBe(1);
  });

  test("a second SKP for the same days is refused", async () => {
    const viewer = await newcomer();
    await begun(viewer);
    expect(refusalOf(await startSkp(viewer, { periodId: office.periodId }))).toBe("SKP_EXISTS");
  });

  test("of two presses of the button at once one SKP comes", async () => {
    const viewer = await newcomer();
    const outcomes = await Promise.all([startSkp(viewer, { periodId: office.periodId }), startSkp(viewer, { periodId: office.periodId })]);
    expect(outcomes.map(refusalOf).sort()).toEqual(["DONE", "SKP_EXISTS"]);
  });

  test("without a placement today, or without a period, there is none", async () => {
    expect(refusalOf(await startSkp(await newcomer("2026-10-01"), { periodId: office.periodId }))).toBe("NO_PLACEMENT");
    expect(refusalOf(await startSkp(await newcomer(), { periodId: crypto.randomUUID() }))).toBe("NO_PERIOD");
  });
});

describe("saving a draft", () => {
  test("an incomplete draft is kept as typed, and its ids stay when it is saved again", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    const first = valueOf(await saveSkp(viewer, typed(skpId, version, [{ title: "Layanan ", weight: "", iki: [{ title: "", target: "24,5" }] }])));
    const [before] = await rhkOf(skpId);
    expect([before!.title, before!.weight.toFixed(), before!.iki[0]!.target!.toFixed()]).toEqual(["Layanan", "0", "24.5"]);
    valueOf(await saveSkp(viewer, typed(skpId, first.version, [{ id: before!.id, title: "Layanan selesai", iki: [{ id: before!.iki[0]!.id, title: "Terbit" }] }])));
    const [after] = await rhkOf(skpId);
    expect([after!.id, after!.title, after!.iki[0]!.id, after!.iki[0]!.title]).toEqual([before!.id, "Layanan selesai", before!.iki[0]!.id, "Terbit"]);
  });

  test("order, removal, term targets and expectations follow the form", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    const term = office.terms[2];
    valueOf(await saveSkp(viewer, typed(skpId, version, COMPLETE, { expectations: { AKUNTABEL: "Laporan tepat waktu", LOYAL: "" } })));
    const [one, two] = await rhkOf(skpId);
    const swapped = [{ id: two!.id, title: two!.title, iki: [] }, { id: one!.id, title: one!.title, iki: [{ id: one!.iki[0]!.id, title: "Terbit", target: "1200", termTargets: { [term]: "900", [office.terms[3]]: "" } }] }];
    valueOf(await saveSkp(viewer, typed(skpId, version + 1, swapped)));
    const rows = await rhkOf(skpId);
    expect(rows.map(({ id }) => id)).toEqual([two!.id, one!.id]);
    expect(rows[0]!.iki).toEqual([]);
    expect(rows[1]!.iki[0]!.targets.map(({ termId, target }) => [termId, target!.toFixed()])).toEqual([[term, "900"]]);
    expect(await db.behaviourExpectation.findMany({ where: { skpId } })).toEqual([{ skpId, value: "AKUNTABEL", text: "Laporan tepat waktu" }]);
  });

  test("after somebody else saved, the older form is refused and changes nothing", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    valueOf(await saveSkp(viewer, typed(skpId, version)));
    const mine = typed(skpId, version, [{ title: "Ketikan saya" }]);
    expect(refusalOf(await saveSkp(viewer, mine))).toBe("STALE");
    expect(mine.rhk[0]!.title).toBe("Ketikan saya");
    expect((await rhkOf(skpId)).map(({ title }) => title)).toEqual(COMPLETE.map(({ title }) => title));
  });

  test("of two saves of one version at once exactly one is kept", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    const outcomes = await Promise.all([1, 2, 3].map((n) => saveSkp(viewer, typed(skpId, version, [{ title: `Tab ${n}` }]))));
    expect(outcomes.map(refusalOf).sort()).toEqual(["DONE", "STALE", "STALE"]);
    expect((await skpRow(skpId)).version).toBe(version + 1);
  });

  test("an RHK or an indicator of another SKP is refused and stays as it was", async () => {
    const owner = await newcomer();
    const other = await begun(owner);
    valueOf(await saveSkp(owner, typed(other.skpId, other.version)));
    const [foreign] = await rhkOf(other.skpId);
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    expect(refusalOf(await saveSkp(viewer, typed(skpId, version, [{ id: foreign!.id, title: "Diambil" }])))).toBe("NOT_FOUND");
    expect(refusalOf(await saveSkp(viewer, typed(skpId, version, [{ title: "Saya", iki: [{ id: foreign!.iki[0]!.id, title: "Diambil" }] }])))).toBe("NOT_FOUND");
    expect((await rhkOf(other.skpId))[0]).toEqual(foreign);
    expect(await rhkOf(skpId)).toEqual([]);
  });

  test("one line named twice, or a term of no year of hers, is refused", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    const id = crypto.randomUUID();
    expect(refusalOf(await saveSkp(viewer, typed(skpId, version, [{ id, title: "A" }, { id, title: "B" }])))).toBe("NOT_FOUND");
    expect(refusalOf(await saveSkp(viewer, typed(skpId, version, [{ title: "A", iki: [{ title: "B", termTargets: { [crypto.randomUUID()]: "1" } }] }])))).toBe("NOT_FOUND");
  });

  test("a link leads only to what the appraiser has submitted", async () => {
    const supervisor = office.viewer("supervisor");
    const above = await begun(supervisor);
    valueOf(await saveSkp(supervisor, typed(above.skpId, above.version)));
    const [parent] = await rhkOf(above.skpId);
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    const linked = (parentRhkId: string, v = version) => saveSkp(viewer, typed(skpId, v, [{ title: "Turunan", parentRhkId }]));
    expect(refusalOf(await linked(parent!.id))).toBe("RHK_NOT_OF_SUPERIOR");
    valueOf(await submitSkp(supervisor, { skpId: above.skpId, version: above.version + 1 }));
    expect(refusalOf(await linked(parent!.id))).toBe("DONE");
    const colleague = await submitted(await newcomer());
    const [sideways] = await rhkOf(colleague.skpId);
    expect(refusalOf(await linked(sideways!.id, version + 1))).toBe("RHK_NOT_OF_SUPERIOR");
    expect((await rhkOf(skpId))[0]!.parentRhkId).toBe(parent!.id);
  });

  test("nobody saves into an SKP of another, not even the appraiser", async () => {
    const { skpId, version } = await begun(await newcomer());
    expect(refusalOf(await saveSkp(office.viewer("supervisor"), typed(skpId, version)))).toBe("NOT_ALLOWED");
    expect(refusalOf(await saveSkp(office.viewer("otherSupervisor"), typed(skpId, version)))).toBe("NOT_FOUND");
    expect(refusalOf(await saveSkp(await newcomer(), typed(skpId, version)))).toBe("NOT_FOUND");
  });

  test("twenty people save at once on five connections", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => newcomer()));
    const drafts = await Promise.all(people.map(begun));
    const outcomes = await Promise.all(people.map((viewer, index) => saveSkp(viewer, typed(drafts[index]!.skpId, 1))));
    expect(outcomes.map(refusalOf)).toEqual(Array.from({ length: 20 }, () => "DONE"));
  }, 20_000);

  test("the trail names the hours of work on a draft, not every keystroke", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    valueOf(await saveSkp(viewer, typed(skpId, version)));
    valueOf(await saveSkp(viewer, typed(skpId, version + 1)));
    expect(await db.auditEvent.count({ where: { subjectId: skpId, action: "save-skp" } })).toBe(1);
  });
});

describe("submitting", () => {
  test("a complete SKP goes to the appraiser, who is told, and its words are kept", async () => {
    const viewer = await newcomer();
    const { skpId } = await submitted(viewer);
    expect(await skpRow(skpId)).toMatchObject({ status: "SUBMITTED", appraiserId: office.people.supervisor.id });
    const revision = await db.skpRevision.findFirstOrThrow({ where: { skpId } });
    expect(revision.number).toBe(1);
    expect((revision.content as { rhk: { title: string }[] }).rhk.map(({ title }) => title)).toEqual(COMPLETE.map(({ title }) => title));
    expect(await db.notification.findFirst({ where: { href: `/skp/${skpId}` } })).toMatchObject({ employeeId: office.people.supervisor.id, kind: "SKP_SUBMITTED" });
  });

  test("an incomplete SKP stays a draft, with the number of things missing", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    // No main RHK at all: one thing is missing.
    expect(await submitSkp(viewer, { skpId, version })).toEqual({ ok: false, refusal: { code: "SKP_INCOMPLETE", count: 1 } });
    // Weights 60 + 35 = 95 and an indicator without target: two things.
    valueOf(await saveSkp(viewer, typed(skpId, version, [COMPLETE[0], { ...COMPLETE[1], weight: "35", iki: [{ ...iki, target: "" }] }])));
    expect(await submitSkp(viewer, { skpId, version: version + 1 })).toEqual({ ok: false, refusal: { code: "SKP_INCOMPLETE", count: 2 } });
    expect((await skpRow(skpId)).status).toBe("DRAFT");
  });

  test("a second submission, and a change after it, is refused", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await submitted(viewer);
    expect(await submitSkp(viewer, { skpId, version })).toEqual({ ok: false, refusal: { code: "WRONG_STATUS", status: "SUBMITTED" } });
    expect(refusalOf(await saveSkp(viewer, typed(skpId, version)))).toBe("WRONG_STATUS");
    expect(await db.skpRevision.count({ where: { skpId } })).toBe(1);
  });

  test("a vacant chair all the way up refuses, and the draft is kept", async () => {
    const viewer = office.viewer("head");
    const { skpId, version } = await begun(viewer);
    const saved = valueOf(await saveSkp(viewer, typed(skpId, version)));
    expect(refusalOf(await submitSkp(viewer, { skpId, version: saved.version }))).toBe("NO_APPRAISER");
    expect(await rhkOf(skpId)).toHaveLength(2);
  });

  test("an appraiser named meanwhile receives it", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    await db.appraiserOverride.create({ data: { employeeId: viewer.employeeId, appraiserId: office.people.admin.id, startsOn: fromDay("2026-09-01"), reason: "Tugas khusus" } });
    const saved = valueOf(await saveSkp(viewer, typed(skpId, version)));
    valueOf(await submitSkp(viewer, { skpId, version: saved.version }));
    expect((await skpRow(skpId)).appraiserId).toBe(office.people.admin.id);
  });

  test("an older version is refused", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    valueOf(await saveSkp(viewer, typed(skpId, version)));
    expect(refusalOf(await submitSkp(viewer, { skpId, version }))).toBe("STALE");
    expect(refusalOf(await submitSkp(await newcomer(), { skpId, version }))).toBe("NOT_FOUND");
  });
});

describe("deciding", () => {
  const supervisor = () => office.viewer("supervisor");

  test("approval opens one appraisal for every quarter the SKP touches, with both judges", async () => {
    const viewer = await newcomer("2026-05-20");
    const { skpId, version } = await submitted(viewer);
    expect(valueOf(await approveSkp(supervisor(), { skpId, version }))).toEqual({ skpId, appraisals: 3 });
    const appraisals = await db.appraisal.findMany({ where: { skpId }, orderBy: { term: { ordinal: "asc" } } });
    expect(appraisals.map(({ termId }) => termId)).toEqual(office.terms.slice(1));
    expect(appraisals[0]).toMatchObject({ status: "OPEN", employeeId: viewer.employeeId, appraiserId: office.people.supervisor.id, superiorId: office.people.head.id });
    expect((await skpRow(skpId)).approvedAt).toBeInstanceOf(Date);
    expect(await db.notification.count({ where: { employeeId: viewer.employeeId, kind: "SKP_APPROVED" } })).toBe(1);
  });

  test("approval moves the figures of the unit", async () => {
    const figures = async () => (await db.termRollup.findUnique({ where: { unitId_termId: { unitId: office.units.pendaftaran, termId: office.terms[2] } } }))!;
    const { skpId, version } = await submitted(await newcomer());
    const before = await figures();
    valueOf(await approveSkp(supervisor(), { skpId, version }));
    const after = await figures();
    expect([after.filed - before.filed, after.approved - before.approved]).toEqual([0, 1]);
  });

  test("nobody approves her own SKP", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await submitted(viewer);
    expect(refusalOf(await approveSkp(viewer, { skpId, version }))).toBe("OWN_RATING");
    expect(refusalOf(await returnSkp(viewer, { skpId, version, comments: [{ rhkId: null, ikiId: null, text: "Bagus" }] }))).toBe("OWN_RATING");
  });

  test("the head of another unit does not find it, and who may read it may still not decide", async () => {
    const { skpId, version } = await submitted(await newcomer());
    expect(refusalOf(await approveSkp(office.viewer("otherSupervisor"), { skpId, version }))).toBe("NOT_FOUND");
    expect(refusalOf(await returnSkp(office.viewer("otherSupervisor"), { skpId, version, comments: [] }))).toBe("NOT_FOUND");
    for (const reader of ["head", "admin", "auditor", "unitAdmin"] as const) {
      expect(refusalOf(await approveSkp(office.viewer(reader), { skpId, version }))).toBe("NOT_THE_APPRAISER");
    }
  });

  test("approving twice, a draft, or an older version is refused", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await begun(viewer);
    expect(refusalOf(await approveSkp(supervisor(), { skpId, version }))).toBe("WRONG_STATUS");
    const saved = valueOf(await saveSkp(viewer, typed(skpId, version)));
    valueOf(await submitSkp(viewer, { skpId, version: saved.version }));
    expect(refusalOf(await approveSkp(supervisor(), { skpId, version: saved.version }))).toBe("STALE");
    const outcomes = await Promise.all([1, 2].map(() => approveSkp(supervisor(), { skpId, version: saved.version + 1 })));
    expect(outcomes.map(refusalOf).filter((code) => code === "DONE")).toHaveLength(1);
    expect(await db.appraisal.count({ where: { skpId } })).toBe(4);
  });

  test("a return carries comments at its lines and can be submitted anew as the second revision", async () => {
    const viewer = await newcomer();
    const { skpId, version } = await submitted(viewer);
    const [rhk] = await rhkOf(skpId);
    const comments = [{ rhkId: rhk!.id, ikiId: null, text: "Sebutkan jumlah kecamatan." }, { rhkId: null, ikiId: null, text: "" }];
    expect(valueOf(await returnSkp(supervisor(), { skpId, version, comments }))).toEqual({ skpId, comments: 1 });
    expect(await db.feedback.findMany({ where: { skpId } })).toMatchObject([{ rhkId: rhk!.id, authorId: office.people.supervisor.id, text: "Sebutkan jumlah kecamatan." }]);
    expect(await db.notification.count({ where: { employeeId: viewer.employeeId, kind: "SKP_RETURNED" } })).toBe(1);
    const kept = (await rhkOf(skpId)).map((line) => ({ id: line.id, title: line.title, weight: line.weight.toFixed(), iki: line.iki.map(({ id, title }) => ({ ...iki, id, title })) }));
    valueOf(await saveSkp(viewer, typed(skpId, version + 1, kept)));
    expect(valueOf(await submitSkp(viewer, { skpId, version: version + 2 })).revision).toBe(2);
    expect((await db.feedback.findFirstOrThrow({ where: { skpId } })).rhkId).toBe(rhk!.id);
  });

  test("a return without a word, or with a word at a foreign line, is refused", async () => {
    const { skpId, version } = await submitted(await newcomer());
    const foreign = await submitted(await newcomer());
    const [line] = await rhkOf(foreign.skpId);
    expect(refusalOf(await returnSkp(supervisor(), { skpId, version, comments: [{ rhkId: null, ikiId: null, text: "" }] }))).toBe("COMMENT_REQUIRED");
    expect(refusalOf(await returnSkp(supervisor(), { skpId, version, comments: [{ rhkId: line!.id, ikiId: null, text: "Ubah" }] }))).toBe("NOT_FOUND");
    expect((await skpRow(skpId)).status).toBe("SUBMITTED");
  });

  test("without a scheme for the unit nothing is approved", async () => {
    const lonely = await db.unit.create({ data: { code: "luar", name: "Luar", kind: "OPD", path: "/luar/", validFrom: fromDay("2025-01-01") } });
    const [seat, chair] = await Promise.all([false, true].map((headsUnit) => db.position.create({ data: { unitId: lonely.id, name: "Luar", kind: "PELAKSANA", headsUnit } })));
    const boss = await newcomer("2025-01-01", chair!.id);
    const { skpId, version } = await submitted(await newcomer("2025-01-01", seat!.id));
    expect(refusalOf(await approveSkp(boss, { skpId, version }))).toBe("NO_SCHEME");
  });
});

describe("feedback", () => {
  test("it passes between the person and the appraiser and tells the other", async () => {
    const viewer = await newcomer();
    const { skpId } = await submitted(viewer);
    const words = { skpId, rhkId: null, ikiId: null, text: "Sudah baik." };
    valueOf(await writeFeedback(office.viewer("supervisor"), words));
    valueOf(await writeFeedback(viewer, { ...words, text: "Terima kasih." }));
    expect(await db.notification.count({ where: { kind: "FEEDBACK_WRITTEN", employeeId: viewer.employeeId } })).toBe(1);
    expect(refusalOf(await writeFeedback(office.viewer("auditor"), words))).toBe("NOT_ALLOWED");
    expect(refusalOf(await writeFeedback(office.viewer("otherAsn"), words))).toBe("NOT_FOUND");
    expect(refusalOf(await writeFeedback(viewer, { ...words, rhkId: crypto.randomUUID() }))).toBe("NOT_FOUND");
  });
});
