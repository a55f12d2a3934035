import { beforeAll, describe, expect, test } from "vitest";
import { appraiserOf } from "@/lib/people/db";
import { editSkp } from "@/lib/skp/commands/save-skp";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { schemeAt } from "@/lib/schemes/db";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import {
  getSkp,
  listOwnSkp,
  listSkpFeedback,
  listSkpRevisions,
  listStartablePeriods,
} from "@/lib/skp/queries/skp";
import { getPlanRules, listSuperiorRhk } from "@/lib/skp/queries/editor";
import { listTeam, summariseTeamWork } from "@/lib/home/queries/team";
import { editSkpSchema } from "@/lib/skp/schemas/skp";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";
import { approved, begun, drafted, newcomer, rhkOf, skpRow, submitted, valueOf } from "@/tests/support/skp";

useDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

describe("who appraises whom", () => {
  const of = (id: string, day = "2026-09-15") => db.$transaction((tx) => appraiserOf(tx, id, day));

  test("the head of the own unit appraises, and the head above appraises the head", async () => {
    const { asn, supervisor, head } = office.people;
    expect(await of(asn.id)).toBe(supervisor.id);
    expect(await of(supervisor.id)).toBe(head.id);
    expect(await of(head.id)).toBeNull();
  });

  test("an override holds on its days only", async () => {
    const person = await newcomer(office);
    await db.appraiserOverride.create({
      data: {
        employeeId: person.employeeId,
        appraiserId: office.people.admin.id,
        startsOn: fromDay("2026-03-01"),
        endsOn: fromDay("2026-03-31"),
        reason: "Cuti",
      },
    });
    expect([
      await of(person.employeeId, "2026-02-28"),
      await of(person.employeeId, "2026-03-01"),
      await of(person.employeeId, "2026-03-31"),
      await of(person.employeeId, "2026-04-01"),
    ]).toEqual([
      office.people.supervisor.id,
      office.people.admin.id,
      office.people.admin.id,
      office.people.supervisor.id,
    ]);
  });

  test("before her first placement nobody appraises a person", async () => {
    expect(await of((await newcomer(office)).employeeId, "2024-12-31")).toBeNull();
  });
});

describe("which scheme holds", () => {
  const of = (unitPath: string, day: string) => schemeAt(db, unitPath, day);
  const monthly = (): object =>
    JSON.parse(JSON.stringify({ ...schemes["permenpanrb-6-2022"], cadence: "BULANAN" })) as object;

  test("the nearest assignment up the tree holds, from its day on", async () => {
    const { dinkes } = office.units;
    const own = await db.scheme.create({
      data: {
        code: "uji",
        version: 1,
        name: "Uji",
        body: monthly(),
        effectiveFrom: fromDay("2026-06-01"),
      },
    });
    await db.schemeAssignment.create({
      data: { unitId: dinkes, schemeId: own.id, startsOn: fromDay("2026-06-01") },
    });
    expect((await of("/tk/dinkes/", "2026-05-31"))?.code).toBe("permenpanrb-6-2022");
    expect((await of("/tk/dinkes/", "2026-06-01"))?.code).toBe("uji");
    expect((await of("/tk/dukcapil/pendaftaran/", "2026-06-01"))?.code).toBe("permenpanrb-6-2022");
    // A newer assignment further up does not reach past the nearer one.
    const wide = await db.scheme.create({
      data: {
        code: "luas",
        version: 1,
        name: "Luas",
        body: monthly(),
        effectiveFrom: fromDay("2026-08-01"),
      },
    });
    await db.schemeAssignment.create({
      data: { unitId: office.units.tk, schemeId: wide.id, startsOn: fromDay("2026-08-01") },
    });
    expect((await of("/tk/dinkes/", "2026-08-01"))?.code).toBe("uji");
    expect((await of("/tk/dukcapil/pendaftaran/", "2026-08-01"))?.code).toBe("luas");
    expect(await of("/tk/", "2020-01-01")).toBeNull();
    expect(await of("/lain/", "2026-06-01")).toBeNull();
  });
});

describe("the editor's one action", () => {
  const press = async (viewer: Parameters<typeof editSkp>[0], skpId: string, fields: object) =>
    valueOf(
      await editSkp(
        viewer,
        editSkpSchema.parse({ skpId, version: (await skpRow(skpId)).version, ...fields }),
      ),
    );
  const form = async (skpId: string) =>
    (await rhkOf(skpId)).map(({ id, title, weight, iki }) => ({
      id,
      title,
      weight: weight.toFixed(),
      iki: iki.map((line) => ({
        id: line.id,
        title: line.title,
        unitOfMeasure: line.unitOfMeasure,
        target: line.target?.toFixed() ?? "",
      })),
    }));

  test("a pressed button keeps what was typed and then adds, moves or removes its line", async () => {
    const viewer = await newcomer(office);
    const { skpId } = await begun(office, viewer);
    const added = await press(viewer, skpId, { intent: "add-rhk" });
    expect([added.at, added.incomplete]).toEqual(["rhk.0", false]);
    const [empty] = await form(skpId);
    await press(viewer, skpId, { intent: "add-extra", rhk: [{ ...empty, title: "Utama" }] });
    expect((await rhkOf(skpId)).map(({ kind, title }) => [kind, title])).toEqual([
      ["UTAMA", "Utama"],
      ["TAMBAHAN", ""],
    ]);
    expect((await press(viewer, skpId, { intent: "add-iki:0", rhk: await form(skpId) })).at).toBe("rhk.0");
    expect((await rhkOf(skpId))[0]!.iki).toHaveLength(2);
    await press(viewer, skpId, { intent: "down-rhk:0", rhk: await form(skpId) });
    expect((await rhkOf(skpId)).map(({ title }) => title)).toEqual(["", "Utama"]);
    await press(viewer, skpId, { intent: "remove-rhk:0", rhk: await form(skpId) });
    expect((await rhkOf(skpId)).map(({ title }) => title)).toEqual(["Utama"]);
  });

  test("asking to submit keeps an incomplete draft, and submits a complete one", async () => {
    const viewer = await newcomer(office);
    const { skpId } = await drafted(office, viewer);
    const lines = await form(skpId);
    expect(
      (await press(viewer, skpId, { intent: "submit", rhk: [{ ...lines[0]!, title: "" }, lines[1]] }))
        .incomplete,
    ).toBe(true);
    expect([(await skpRow(skpId)).status, (await rhkOf(skpId))[0]!.title]).toEqual(["DRAFT", ""]);
    expect((await press(viewer, skpId, { intent: "submit", rhk: lines })).incomplete).toBe(false);
    expect((await skpRow(skpId)).status).toBe("SUBMITTED");
  });

  test("a form that stands on an older version is refused before anything is done", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await drafted(office, viewer);
    const outcome = await editSkp(
      viewer,
      editSkpSchema.parse({ skpId, version: version - 1, intent: "submit" }),
    );
    expect(outcome).toEqual({ ok: false, refusal: { code: "STALE" } });
  });

  test("a vacant chair is answered as such, with the draft kept", async () => {
    const viewer = office.viewer("head");
    const { skpId, version } = await drafted(office, viewer);
    const outcome = await editSkp(
      viewer,
      editSkpSchema.parse({ skpId, version, rhk: await form(skpId), intent: "submit" }),
    );
    expect(outcome).toEqual({ ok: false, refusal: { code: "NO_APPRAISER" } });
    expect((await skpRow(skpId)).version).toBe(version + 1);
  });
});

describe("reading", () => {
  test("an SKP is read by its person, the appraiser and whoever oversees the unit, and by nobody else", async () => {
    const viewer = await newcomer(office);
    const { skpId } = await submitted(office, viewer);
    for (const reader of [
      viewer,
      ...(["supervisor", "head", "admin", "auditor", "unitAdmin"] as const).map(office.viewer),
    ]) {
      expect((await getSkp(reader, skpId))?.employee).toBe(viewer.name);
    }
    for (const stranger of ["colleague", "otherSupervisor", "otherAsn"] as const) {
      expect(await getSkp(office.viewer(stranger), skpId)).toBeNull();
      expect(await listSkpFeedback(office.viewer(stranger), skpId)).toEqual([]);
      expect(await listSkpRevisions(office.viewer(stranger), skpId)).toEqual([]);
      expect(await listSuperiorRhk(office.viewer(stranger), skpId)).toEqual([]);
    }
  });

  test("the lines offered to support are those the appraiser has submitted, with the way upwards", async () => {
    const supervisor = office.viewer("supervisor");
    const viewer = await newcomer(office);
    const mine = await begun(office, viewer);
    const above = await drafted(office, supervisor);
    expect(await listSuperiorRhk(viewer, mine.skpId)).toEqual([]);
    await db.skp.update({ where: { id: above.skpId }, data: { status: "SUBMITTED" } });
    const offered = await listSuperiorRhk(viewer, mine.skpId);
    expect(offered.map(({ path }) => path.map(({ owner, title }) => [owner, title]))).toEqual([
      [["Hendra Saputra", "Layanan KTP-el dan KK selesai sesuai standar"]],
      [["Hendra Saputra", "Data kependudukan bersih"]],
    ]);
    expect(await listSuperiorRhk(office.viewer("admin"), mine.skpId)).toEqual([]);
  });

  test("the terms for targets are those the SKP touches in the cadence of its scheme", async () => {
    const viewer = await newcomer(office, "2026-05-20");
    const { skpId } = await begun(office, viewer);
    const rules = await getPlanRules(viewer, (await getSkp(viewer, skpId))!);
    expect(rules.terms.map(({ id }) => id)).toEqual(office.terms.slice(1));
    expect([rules.dimensions, rules.requiredAspects, rules.requireNumericTarget]).toEqual([[], [], false]);
  });

  test("a period can be started once, and only by who is placed", async () => {
    const viewer = await newcomer(office);
    expect((await listStartablePeriods(viewer, OFFICE_DAY)).periods.map(({ year }) => year)).toEqual([2026]);
    await begun(office, viewer);
    expect((await listStartablePeriods(viewer, OFFICE_DAY)).periods).toEqual([]);
    expect((await listOwnSkp(viewer)).map(({ year, status }) => [year, status])).toEqual([[2026, "DRAFT"]]);
    expect(await listStartablePeriods(await newcomer(office, "2026-10-01"), OFFICE_DAY)).toEqual({
      placed: false,
      periods: [],
    });
  });

  test("the appraiser sees her people with their SKP and the open appraisal, and what waits for her", async () => {
    const supervisor = office.viewer("supervisor");
    const [draft, sent, set] = [await newcomer(office), await newcomer(office), await newcomer(office)];
    await begun(office, draft);
    const waiting = await submitted(office, sent);
    await approved(office, set);
    const { people, count, pageCount } = await listTeam(supervisor, OFFICE_DAY, 1);
    const of = (name: string) => people.find((person) => person.name === name)?.skp;
    const statesOf = (name: string) =>
      people.find((person) => person.name === name)?.appraisals.map(({ status }) => status);
    expect([
      of(draft.name)?.status,
      of(sent.name)?.status,
      of(set.name)?.status,
      of("Bayu Prasetya"),
    ]).toEqual(["DRAFT", "SUBMITTED", "APPROVED", null]);
    expect([statesOf(sent.name), statesOf(set.name)]).toEqual([[], ["OPEN"]]);
    expect(people.map(({ name }) => name)).not.toContain("Dewi Anggraini");
    expect(pageCount).toBe(Math.ceil(count / 25));
    const work = await summariseTeamWork(supervisor);
    expect(work.skp.map(({ id }) => id)).toContain(waiting.skpId);
    expect((await listTeam(office.viewer("otherAsn"), OFFICE_DAY, 1)).people).toEqual([]);
  });

  test("the head appraises the heads of the units below, not their people", async () => {
    const { people } = await listTeam(office.viewer("head"), OFFICE_DAY, 1);
    expect(people.map(({ name }) => name)).toEqual(["Hendra Saputra", "Nurul Aini"]);
  });
});
