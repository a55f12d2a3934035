import { beforeAll, describe, expect, it } from "vitest";
import {
  answerComplaint,
  noteComplaint,
  refuseComplaint,
  verifyComplaint,
} from "@/lib/complaints/commands/steps";
import { forwardComplaint, hideComplaintWords } from "@/lib/complaints/commands/forward-complaint";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { getPublicCase } from "@/lib/complaints/queries/public-case";
import { getComplaint, listForwardTargets } from "@/lib/complaints/queries/case";
import { makeComplaint } from "@/tests/support/complaints";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { readComplaintOriginal } from "@/lib/complaints/queries/original";

useDatabase();

let office: Office;

beforeAll(async () => {
  office = await makeOffice();
  await db.roleGrant.create({
    data: {
      employeeId: office.people.otherAsn.id,
      role: "SURVEY_OFFICER",
      unitId: office.units.dinkes,
      startsOn: fromDay("2025-01-01"),
    },
  });
});

const fresh = (more: object = {}) => makeComplaint({ unitId: office.units.dukcapil, ...more });
const officer = () => office.viewer("unitAdmin");
const stored = (code: string) =>
  db.complaint.findUniqueOrThrow({
    where: { code },
    include: { events: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
const traces = async (code: string, action: string) =>
  db.auditEvent.findMany({ where: { action, subject: "complaint", subjectId: (await stored(code)).id } });
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("the way of a case", () => {
  it(
    "goes by verifying, forwarding inside the office and answering, each in the history " +
      "and in the trail",
    async () => {
      const code = await fresh();
      expect(await verifyComplaint(officer(), { code, version: 1 })).toEqual({ ok: true, value: { code } });
      expect(
        await forwardComplaint(officer(), {
          code,
          version: 2,
          unitId: office.units.pendaftaran,
          note: "Mohon dicek loket 3.",
        }),
      ).toEqual({ ok: true, value: { code, isVisible: true } });
      expect(
        await answerComplaint(officer(), { code, version: 3, answer: "Loket 3 kini dijaga dua orang." }),
      ).toEqual({ ok: true, value: { code } });
      const row = await stored(code);
      expect(row).toMatchObject({
        status: "ANSWERED",
        unitId: office.units.pendaftaran,
        answer: "Loket 3 kini dijaga dua orang.",
        version: 4,
      });
      expect(toDay(row.closedOn!)).toBe("2026-09-15");
      expect(toDay(row.answerBy)).toBe("2026-09-29");
      expect(row.events.slice(1)).toMatchObject([
        { action: "VERIFIED", visible: true, actorId: office.people.unitAdmin.id },
        { action: "FORWARDED", visible: true, note: "Bidang Pendaftaran Penduduk" },
        { action: "NOTED", visible: false, note: "Mohon dicek loket 3." },
        { action: "ANSWERED", visible: true },
      ]);
      for (const action of ["verify-complaint", "forward-complaint", "answer-complaint"])
        expect(await traces(code, action)).toMatchObject([
          { chain: office.units.dukcapil, actorId: office.people.unitAdmin.id },
        ]);
      expect(JSON.stringify(await traces(code, "answer-complaint"))).not.toContain("Loket");
    },
  );

  it("ends without an answer for a reason the citizen reads", async () => {
    const code = await fresh();
    await refuseComplaint(officer(), { code, version: 1, reason: "SPAM", explanation: "Ini iklan." });
    expect(await getPublicCase(code)).toMatchObject({
      status: "REFUSED",
      answer: "Ini iklan.",
      closedOn: "2026-09-15",
      events: [{ action: "RECEIVED" }, { action: "REFUSED", note: "SPAM" }],
    });
  });

  it("is answered by the head of the office, who takes no other step", async () => {
    const code = await fresh();
    expect(await verifyComplaint(office.viewer("head"), { code, version: 1 })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect((await answerComplaint(office.viewer("head"), { code, version: 1, answer: "Sudah." })).ok).toBe(
      true,
    );
    expect(await noteComplaint(office.viewer("auditor"), { code, version: 2, note: "x" })).toEqual(
      refused("NOT_ALLOWED"),
    );
  });

  it("is refused once it is over, and to whoever stands outside", async () => {
    const code = await fresh();
    await answerComplaint(officer(), { code, version: 1, answer: "Sudah." });
    expect(await answerComplaint(officer(), { code, version: 2, answer: "Lain." })).toEqual(
      refused("WRONG_STATUS", { status: "ANSWERED" }),
    );
    expect(await verifyComplaint(office.viewer("otherSupervisor"), { code, version: 2 })).toEqual(
      refused("NOT_FOUND"),
    );
    expect(await verifyComplaint(officer(), { code: "AD-2222-2222", version: 1 })).toEqual(
      refused("NOT_FOUND"),
    );
    expect((await stored(code)).answer).toBe("Sudah.");
  });

  it("takes one step of two who opened the same version", async () => {
    const code = await fresh();
    const both = await Promise.all([
      answerComplaint(officer(), { code, version: 1, answer: "A." }),
      noteComplaint(office.viewer("admin"), { code, version: 1, note: "B." }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refused("STALE"));
    expect((await stored(code)).events).toHaveLength(2);
  });
});

describe("a case that goes to another OPD", () => {
  it("keeps its deadlines, is read there and no longer where it came from, and its officers are told", async () => {
    const code = await fresh();
    const outcome = await forwardComplaint(officer(), { code, version: 1, unitId: office.units.dinkes });
    expect(outcome).toEqual({ ok: true, value: { code, isVisible: false } });
    expect(await getComplaint(officer(), code)).toBeNull();
    expect(await getComplaint(office.viewer("otherSupervisor"), code)).toMatchObject({
      unit: "Dinas Kesehatan",
      status: "FORWARDED",
      verifyBy: "2026-09-18",
      answerBy: "2026-09-29",
    });
    expect(await getPublicCase(code)).toMatchObject({
      office: "Dinas Kesehatan",
      events: [{ action: "RECEIVED" }, { action: "FORWARDED", note: "Dinas Kesehatan" }],
    });
    expect(await db.notification.findMany({ where: { kind: "COMPLAINT_FORWARDED" } })).toMatchObject([
      {
        employeeId: office.people.otherAsn.id,
        href: `/aduan-warga/${code}`,
        facts: { code, to: "Dinas Kesehatan" },
      },
    ]);
    expect(await traces(code, "forward-complaint")).toMatchObject([
      { chain: office.units.dukcapil, detail: { from: office.units.dukcapil, to: office.units.dinkes } },
    ]);
  });

  it("goes nowhere else: not to the instansi, not to a unit that was closed, not to where it already is", async () => {
    const code = await fresh({ status: "FORWARDED" });
    const closed = await db.unit.create({
      data: {
        code: "lama",
        name: "Bidang lama",
        kind: "BIDANG",
        path: "/tk/dukcapil/lama/",
        parentId: office.units.dukcapil,
        opdId: office.units.dukcapil,
        validFrom: fromDay("2025-01-01"),
        validTo: fromDay("2026-09-14"),
      },
    });
    expect(await forwardComplaint(officer(), { code, version: 1, unitId: office.units.tk })).toEqual(
      refused("NOT_FOUND"),
    );
    expect(await forwardComplaint(officer(), { code, version: 1, unitId: closed.id })).toEqual(
      refused("NOT_FOUND"),
    );
    expect(await forwardComplaint(officer(), { code, version: 1, unitId: office.units.dukcapil })).toEqual(
      refused("ALREADY_FORWARDED"),
    );
  });

  it("is offered exactly what the rule admits: the units of the office and the other OPD", async () => {
    const found = await getComplaint(officer(), await fresh());
    const targets = await listForwardTargets(found!, "2026-09-15");
    expect(targets.inside.map(({ id }) => id)).toEqual([office.units.dukcapil, office.units.pendaftaran]);
    expect(targets.others.map(({ name }) => name)).toEqual(["BKPSDM", "Dinas Kesehatan"]);
  });
});

describe("hidden words", () => {
  const TEXT = "Pak Joko di loket 3 membentak saya.";
  const COPY = "[disembunyikan] di loket 3 membentak saya.";

  it("are read by nobody else, which the citizen is told, while the text stays as it was sent", async () => {
    const code = await fresh({ text: TEXT });
    expect(await hideComplaintWords(officer(), { code, version: 1, copy: COPY })).toEqual({
      ok: true,
      value: { code },
    });
    expect(await stored(code)).toMatchObject({ text: TEXT, shownText: COPY, status: "RECEIVED" });
    expect(await getPublicCase(code)).toMatchObject({
      text: COPY,
      isHidden: true,
      events: [{ action: "RECEIVED" }, { action: "HIDDEN", note: "" }],
    });
    for (const viewer of ["head", "auditor", "unitAdmin"] as const)
      expect(await getComplaint(office.viewer(viewer), code)).toMatchObject({ text: COPY, isHidden: true });
    expect(await traces(code, "hide-complaint-words")).toMatchObject([{ detail: { passages: 1 } }]);
    expect(JSON.stringify(await traces(code, "hide-complaint-words"))).not.toContain("Joko");
  });

  it("are shown again by taking the marks back", async () => {
    const code = await fresh({ text: TEXT, shownText: COPY });
    await hideComplaintWords(officer(), { code, version: 1, copy: TEXT });
    expect(await getPublicCase(code)).toMatchObject({
      text: TEXT,
      isHidden: false,
      events: [{ action: "RECEIVED" }, { action: "RESTORED" }],
    });
  });

  it("cannot become other words, and the same copy twice is written once", async () => {
    const code = await fresh({ text: TEXT });
    expect(await hideComplaintWords(officer(), { code, version: 1, copy: "Saya puas." })).toEqual(
      refused("TEXT_CHANGED"),
    );
    await hideComplaintWords(officer(), { code, version: 1, copy: COPY });
    await hideComplaintWords(officer(), { code, version: 2, copy: COPY });
    expect((await stored(code)).events).toHaveLength(2);
  });

  it("are read as they were sent only by those who run the unit, and each reading is in the trail", async () => {
    const code = await fresh({ text: TEXT, shownText: COPY });
    expect(await readComplaintOriginal(officer(), code)).toEqual({ ok: true, value: { text: TEXT } });
    await readComplaintOriginal(office.viewer("admin"), code);
    for (const viewer of ["head", "auditor", "otherSupervisor"] as const)
      expect(await readComplaintOriginal(office.viewer(viewer), code)).toEqual(refused("NOT_FOUND"));
    expect(await readComplaintOriginal(officer(), "AD-2222-2222")).toEqual(refused("NOT_FOUND"));
    expect((await traces(code, "read-complaint-original")).map(({ actorId }) => actorId).sort()).toEqual(
      [office.people.unitAdmin.id, office.people.admin.id].sort(),
    );
  });

  it("leave no trace of reading where nothing is hidden", async () => {
    const code = await fresh({ text: TEXT });
    expect(await readComplaintOriginal(officer(), code)).toEqual({ ok: true, value: { text: TEXT } });
    expect(await traces(code, "read-complaint-original")).toEqual([]);
  });
});

describe("what a citizen follows by the code", () => {
  it("holds neither names of officers nor their notes, however the code was typed", async () => {
    const code = await fresh({ text: "Lampu padam." });
    await noteComplaint(officer(), { code, version: 1, note: "Warga ini sering mengeluh." });
    await verifyComplaint(officer(), { code, version: 2 });
    const found = await getPublicCase(code.toLowerCase().replaceAll("-", " "));
    expect(found).toMatchObject({
      code,
      office: "Dinas Kependudukan dan Pencatatan Sipil",
      status: "VERIFIED",
      events: [{ action: "RECEIVED" }, { action: "VERIFIED" }],
    });
    expect(JSON.stringify(found)).not.toMatch(/Nurul|mengeluh|actor/);
  });

  it("does not exist for a code nobody was given", async () => {
    expect(await getPublicCase("AD-2222-2222")).toBeNull();
    expect(await getPublicCase("")).toBeNull();
  });
});
