import { beforeEach, describe, expect, test } from "vitest";
import { saveRating } from "@/lib/appraisals/commands/rate";
import { movePerson, recordStatus, assignActing } from "@/lib/moves/commands/move-forms";
import { enterMove } from "@/lib/moves/commands/enter-move";
import { takeBackMove } from "@/lib/moves/commands/take-back-move";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { useDatabase } from "@/tests/support/database";
import { DECREE, emptied, moved, rowsOfOffice } from "@/tests/support/move-office";
import {
  makeApprovedSkp,
  makeOffice,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";
import { codeOf, valueOf } from "@/tests/support/skp";

const database = useDatabase();
let office: Office;
let skp: ApprovedSkp;

beforeEach(async () => {
  await emptied(database.ownerUrl);
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
});

const place = (person: PersonKey, position: PersonKey) => ({
  does: "PLACE" as const,
  employeeId: office.people[person].id,
  positionId: office.people[position].positionId,
});
const judges = async () =>
  (await db.appraisal.findMany({ where: { skpId: skp.skpId }, orderBy: { term: { startsOn: "asc" } } })).map(
    ({ appraiserId, superiorId }) =>
      [appraiserId, superiorId].map(
        (id) => Object.entries(office.people).find(([, person]) => person.id === id)?.[0] ?? null,
      ),
  );
const version = async (moveId: string) =>
  (await db.move.findUniqueOrThrow({ where: { id: moveId } })).version;
const takenBack = async (moveId: string, by: PersonKey = "admin") =>
  takeBackMove(office.viewer(by), { moveId, version: await version(moveId), reason: "Salah orang" });

describe("a transfer to another office in the middle of a term", () => {
  test("is shown and does what was shown: two plans, two appraisers, told and traced", async () => {
    const asked = { ...DECREE, startsOn: "2026-09-10", lines: [place("asn", "otherAsn")] };
    const looked = valueOf(await enterMove(office.viewer("admin"), { ...asked, next: "check" }));
    expect(await db.move.count()).toBe(0);
    const [person] = looked.checked!.preview.people;
    expect(person?.consequences.map(({ does }) => does)).toEqual([
      "LEAVES",
      "JOINS",
      "SKP_CLOSES",
      "SKP_OPENS",
      "WITHDRAWN",
      "RATES",
      "RATES",
      "RATES",
    ]);
    const moveId = await moved(office.viewer("admin"), {
      startsOn: "2026-09-10",
      lines: [place("asn", "otherAsn")],
    });
    const plans = await db.skp.findMany({ orderBy: { startsOn: "asc" } });
    expect(
      plans.map((plan) => [toDay(plan.startsOn), toDay(plan.endsOn), plan.status, plan.appraiserId]),
    ).toEqual([
      ["2026-07-01", "2026-09-09", "APPROVED", office.people.supervisor.id],
      ["2026-09-10", "2026-12-31", "DRAFT", office.people.otherSupervisor.id],
    ]);
    expect(await judges()).toEqual([["supervisor", "head"]]);
    expect(await db.notification.findMany({ where: { employeeId: office.people.asn.id } })).toMatchObject([
      { kind: "MOVED", facts: { startsOn: "2026-09-10", unit: "Dinas Kesehatan" } },
    ]);
    const events = await db.auditEvent.findMany({ where: { action: "enter-move" } });
    expect(events.map(({ chain, subjectId }) => [chain, subjectId]).sort()).toEqual(
      [office.units.dukcapil, office.units.dinkes].map((chain) => [chain, office.people.asn.id]).sort(),
    );
    expect(JSON.stringify(events)).not.toMatch(/\d{18}/);
    const rollups = await db.termRollup.findMany({ where: { termId: office.terms[2] } });
    const people = (unitId: string) => rollups.find((row) => row.unitId === unitId)?.people;
    // Of three in the bidang one has gone to the two of the dinas.
    expect([people(office.units.pendaftaran), people(office.units.dinkes)]).toEqual([2, 3]);
    expect((await db.placement.findMany({ where: { moveId } })).length).toBe(1);
  });

  test("is not saved when the office changed since it was shown: it is shown anew", async () => {
    const admin = office.viewer("admin");
    const asked = { ...DECREE, startsOn: "2026-09-10", lines: [place("asn", "otherAsn")] };
    const looked = valueOf(await enterMove(admin, { ...asked, next: "check" }));
    await db.appraisal.update({ where: { id: skp.appraisals[1] }, data: { superiorId: null } });
    const saved = valueOf(await enterMove(admin, { ...asked, seen: looked.checked!.seen }));
    expect(saved.checked?.changed).toBe(true);
    expect(await db.move.count()).toBe(0);
  });

  test("taken back leaves every row of the office as it was", async () => {
    await db.roleGrant.create({
      data: {
        employeeId: office.people.asn.id,
        role: "UNIT_ADMIN",
        unitId: office.units.dukcapil,
        startsOn: fromDay("2026-09-12"),
      },
    });
    const before = await rowsOfOffice();
    const moveId = await moved(office.viewer("admin"), {
      startsOn: "2026-09-10",
      lines: [place("asn", "otherAsn")],
    });
    expect(await rowsOfOffice()).not.toEqual(before);
    expect(codeOf(await takeBackMove(office.viewer("admin"), { moveId, version: 9, reason: "x" }))).toBe(
      "STALE",
    );
    expect(codeOf(await takenBack(moveId, "unitAdmin"))).toBe("MOVE_NOT_YOURS");
    expect(codeOf(await takenBack(moveId))).toBe("DONE");
    expect(await rowsOfOffice()).toEqual(before);
    expect(codeOf(await takenBack(moveId))).toBe("MOVE_TAKEN_BACK");
    expect(await db.auditEvent.count({ where: { action: "take-back-move" } })).toBe(2);
  });

  test("is not taken back under a later one, and not once its plan was sent", async () => {
    const admin = office.viewer("admin");
    const first = await moved(admin, { startsOn: "2026-09-10", lines: [place("asn", "otherAsn")] });
    const second = await moved(admin, { startsOn: "2026-09-12", lines: [place("asn", "auditor")] });
    expect(codeOf(await takenBack(first))).toBe("MOVE_STANDS_ON");
    expect(codeOf(await takenBack(second))).toBe("DONE");
    await db.skp.updateMany({ where: { status: "DRAFT" }, data: { status: "SUBMITTED" } });
    expect(codeOf(await takenBack(first))).toBe("MOVE_SKP_SENT");
    expect(codeOf(await takeBackMove(admin, { moveId: office.people.asn.id, version: 1, reason: "x" }))).toBe(
      "NOT_FOUND",
    );
  });
});

describe("a transfer on the first day of an approved plan", () => {
  test("takes the plan along to be approved anew, and taken back leaves it as it was approved", async () => {
    await db.skp.update({
      where: { id: skp.skpId },
      data: { startsOn: fromDay("2026-10-01"), approvedById: office.people.supervisor.id },
    });
    await db.appraisal.delete({ where: { id: skp.appraisals[0] } });
    const before = await rowsOfOffice();
    const moveId = await moved(office.viewer("admin"), {
      startsOn: "2026-10-01",
      lines: [place("asn", "otherAsn")],
    });
    expect(await db.skp.findUniqueOrThrow({ where: { id: skp.skpId } })).toMatchObject({
      status: "RETURNED",
      unitId: office.units.dinkes,
      appraiserId: office.people.otherSupervisor.id,
      approvedAt: null,
      approvedById: null,
    });
    expect(await db.appraisal.count()).toBe(0);
    expect(codeOf(await takenBack(moveId))).toBe("DONE");
    expect(await rowsOfOffice()).toEqual(before);
  });
});

describe("who may enter a move", () => {
  test.each<[string, PersonKey, PersonKey, PersonKey, string]>([
    ["the HR agency moves anybody", "admin", "asn", "otherAsn", "DONE"],
    ["nobody moves herself, not even the HR agency", "admin", "admin", "otherAsn", "FIELDS_REFUSED"],
    ["the admin of an OPD moves within it", "unitAdmin", "asn", "colleague", "DONE"],
    ["and not out of it", "unitAdmin", "asn", "otherAsn", "FIELDS_REFUSED"],
    ["and not into it", "unitAdmin", "otherAsn", "colleague", "FIELDS_REFUSED"],
    ["a head moves nobody", "head", "asn", "colleague", "FIELDS_REFUSED"],
  ])("%s", async (...[, by, person, position, code]) => {
    const asked = { ...DECREE, startsOn: "2026-09-10", next: "check", lines: [place(person, position)] };
    expect(codeOf(await enterMove(office.viewer(by), asked))).toBe(code);
  });

  test("a person who is not there is not moved", async () => {
    const nobody = { ...place("asn", "otherAsn"), employeeId: office.units.tk };
    const asked = { ...DECREE, startsOn: "2026-09-10", lines: [nobody] };
    expect(codeOf(await enterMove(office.viewer("admin"), asked))).toBe("NOT_FOUND");
    expect(codeOf(await enterMove(office.viewer("admin"), { ...asked, lines: [] }))).toBe("NOT_FOUND");
  });
});

describe("heads", () => {
  test("who change chairs change whom they judge; a draft of ratings comes back when it is taken back", async () => {
    await db.appraisal.update({ where: { id: skp.appraisals[0] }, data: { status: "SUBMITTED" } });
    const behaviour = { AKUNTABEL: { rating: "SESUAI_EKSPEKTASI" as const, note: "Tertib" } };
    valueOf(
      await saveRating(office.viewer("supervisor"), {
        appraisalId: skp.appraisals[0],
        version: 1,
        workRating: "SESUAI_EKSPEKTASI",
        behaviour,
        reason: "Baik",
      }),
    );
    const before = await rowsOfOffice();
    const moveId = await moved(office.viewer("admin"), {
      kind: "ROTASI",
      startsOn: "2026-09-10",
      lines: [place("supervisor", "otherSupervisor"), place("otherSupervisor", "supervisor")],
    });
    expect(await judges()).toEqual([
      ["otherSupervisor", "head"],
      ["otherSupervisor", "head"],
    ]);
    expect(await db.appraisal.findUniqueOrThrow({ where: { id: skp.appraisals[0] } })).toMatchObject({
      workRating: null,
      reason: "",
    });
    expect(await db.behaviourRating.count()).toBe(0);
    expect((await db.skp.findUniqueOrThrow({ where: { id: skp.skpId } })).appraiserId).toBe(
      office.people.otherSupervisor.id,
    );
    expect(codeOf(await takenBack(moveId))).toBe("DONE");
    expect(await rowsOfOffice()).toEqual(before);
  });

  test("who leave pass their people up, and a Plt takes the term whose last day she has", async () => {
    const admin = office.viewer("admin");
    const gone = { employeeId: office.people.supervisor.id, status: "PENSIUN" as const, endsOn: null };
    const seen = valueOf(
      await recordStatus(admin, { ...DECREE, ...gone, startsOn: "2026-08-01", next: "check" }),
    );
    expect(seen.checked?.preview.warnings).toMatchObject([
      { kind: "VACANT", from: "2026-08-01", appraiser: office.people.head.name },
    ]);
    valueOf(
      await recordStatus(admin, { ...DECREE, ...gone, startsOn: "2026-08-01", seen: seen.checked!.seen }),
    );
    expect(await judges()).toEqual([
      ["head", null],
      ["head", null],
    ]);
    const acting = {
      ...DECREE,
      employeeId: office.people.unitAdmin.id,
      positionId: office.people.supervisor.positionId,
      as: "PLT" as const,
      startsOn: "2026-08-15",
      endsOn: "2026-10-14",
    };
    const looked = valueOf(await assignActing(admin, { ...acting, next: "check" }));
    valueOf(await assignActing(admin, { ...acting, seen: looked.checked!.seen }));
    expect(await judges()).toEqual([
      ["unitAdmin", "head"],
      ["head", null],
    ]);
  });
});

describe("the forms", () => {
  test("say at the field what would mend it", async () => {
    const admin = office.viewer("admin");
    const at = async (outcome: ReturnType<typeof movePerson>) => {
      const answer = await outcome;
      return !answer.ok && answer.refusal.code === "FIELDS_REFUSED"
        ? answer.refusal.faults.map(({ field, refusal }) => `${field} ${refusal.code}`)
        : [];
    };
    const { id: employeeId, positionId } = office.people.asn;
    const base = { ...DECREE, next: "check" as const, employeeId };
    expect(
      await at(movePerson(admin, { ...base, kind: "PROMOSI", positionId, startsOn: "2026-09-10" })),
    ).toEqual(["positionId MOVE_SAME_POSITION"]);
    const other = office.people.otherAsn.positionId;
    expect(await at(movePerson(admin, { ...base, positionId: other, startsOn: "2026-06-30" }))).toEqual([
      "startsOn MOVE_TERM_CLOSED",
    ]);
    const acting = { ...base, positionId: office.people.supervisor.positionId, as: "PLH" as const };
    expect(
      await at(assignActing(admin, { ...acting, startsOn: "2026-09-10", endsOn: "2026-09-09" })),
    ).toEqual(["endsOn DAYS_OUT_OF_ORDER"]);
    expect(
      await at(recordStatus(admin, { ...base, status: "BACK", endsOn: null, startsOn: "2026-09-10" })),
    ).toEqual(["status MOVE_NOT_AWAY"]);
  });
});
