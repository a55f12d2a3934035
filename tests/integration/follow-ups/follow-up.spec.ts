import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { finishFollowUp, planFollowUp, reopenFollowUp } from "@/lib/follow-ups/commands";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { describeNotification } from "@/lib/home/labels/notifications";
import { summariseFollowUps } from "@/lib/surveys/queries/follow-up-counts";
import {
  listOwnFollowUps,
  listResponsible,
  listWeakUnsur,
  type ServiceFollowUp,
} from "@/lib/follow-ups/queries";
import { listSurveyTerms, type SurveyTerm } from "@/lib/surveys/queries/closing";
import { planFollowUpSchema, type PlanFollowUpInput } from "@/lib/follow-ups/schemas";
import { UNSUR } from "@/lib/kernel/codes";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let term: SurveyTerm;
let serviceId = "";

beforeAll(async () => {
  office = await makeOffice();
  term = (await listSurveyTerms(OFFICE_DAY))[0]!;
});

/** A service whose three lowest unsur are WAKTU, SARANA and PROSEDUR, in that order. */
beforeEach(async () => {
  serviceId = await weakService("pendaftaran");
});

async function weakService(
  unit: keyof Office["units"],
  respondents = 10,
  month = "2026-08-01",
): Promise<string> {
  const { id } = await db.service.create({
    data: { slug: randomUUID(), name: "KTP-el", unitId: office.units[unit] },
    select: { id: true },
  });
  const low: Partial<Record<string, number>> = { WAKTU: 1, SARANA: 2, PROSEDUR: 3 };
  const rows = [
    ...UNSUR.map((unsur) => ({ unsur, sum: respondents * (low[unsur] ?? 4) })),
    { unsur: "N", sum: respondents },
  ];
  await db.surveyTally.createMany({
    data: rows.map((row) => ({ ...row, serviceId: id, month: fromDay(month), answered: respondents })),
  });
  return id;
}

const plan = (over: Partial<PlanFollowUpInput> = {}, who: PersonKey = "head") =>
  planFollowUp(office.viewer(who), {
    serviceId,
    termId: term.id,
    unsur: "WAKTU",
    opened: null,
    action: "Membuka loket tambahan pada jam ramai.",
    responsibleId: office.people.supervisor.id,
    dueOn: "2026-10-31",
    ...over,
  });

const weak = async (who: PersonKey = "head", today = OFFICE_DAY) =>
  (await listWeakUnsur(office.viewer(who), serviceId, { term, today })).weak;
const planOf = async (unsur = "WAKTU"): Promise<ServiceFollowUp> =>
  (await weak()).find((row) => row.unsur === unsur)!.plan!;
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("a plan for a weak unsur", () => {
  it("is asked for the three lowest unsur of a quarter, the lowest first", async () => {
    expect((await weak()).map(({ unsur, mean, plan: made }) => [unsur, mean, made])).toEqual([
      ["WAKTU", "1.0000", null],
      ["SARANA", "2.0000", null],
      ["PROSEDUR", "3.0000", null],
    ]);
  });

  it("is written by the leader or whoever runs the service, and tells the person responsible", async () => {
    expect((await plan()).ok).toBe(true);
    expect(await planOf()).toMatchObject({
      action: "Membuka loket tambahan pada jam ramai.",
      responsible: "Hendra Saputra",
      dueOn: "2026-10-31",
      state: "PLANNED",
      version: 1,
    });
    const [told] = await db.notification.findMany({
      where: { employeeId: office.people.supervisor.id },
      orderBy: { createdAt: "desc" },
    });
    expect(told).toMatchObject({ kind: "FOLLOW_UP_PLANNED", href: "/tindak-lanjut" });
    // She reads no survey of the service; what she is to do stands on a page of her own.
    const own = await listOwnFollowUps(office.viewer("supervisor"), "2026-11-01");
    expect(own.find(({ action }) => action === "Membuka loket tambahan pada jam ramai.")).toMatchObject({
      service: "KTP-el",
      unsur: "WAKTU",
      dueOn: "2026-10-31",
      plannedBy: office.people.head.name,
      state: "LATE",
    });
    expect(await listOwnFollowUps(office.viewer("asn"), "2026-11-01")).toEqual([]);
    expect(describeNotification(told!.kind, told!.facts as Record<string, unknown>)).toBe(
      "Anda penanggung jawab tindak lanjut waktu penyelesaian pada layanan KTP-el, selesai " +
        "paling lambat 31 Oktober 2026.",
    );
    expect(
      await db.auditEvent.findFirst({ where: { action: "plan-follow-up" }, orderBy: { number: "desc" } }),
    ).toMatchObject({ chain: office.units.dukcapil, detail: { unsur: "WAKTU", dueOn: "2026-10-31" } });
  });

  it("leads somebody who reads the service to its page, and does not tell whoever made it herself", async () => {
    await plan({ responsibleId: office.people.unitAdmin.id });
    const [told] = await db.notification.findMany({ where: { employeeId: office.people.unitAdmin.id } });
    expect(told?.href).toMatch(new RegExp(`^/survei-layanan/.+/tindak-lanjut\\?masa=${term.id}$`));
    await plan({ unsur: "SARANA", responsibleId: office.people.head.id });
    expect(await db.notification.count({ where: { employeeId: office.people.head.id } })).toBe(0);
  });

  it("is refused to auditors and to leaders of other offices", async () => {
    expect(await plan({}, "auditor")).toEqual(refused("NOT_ALLOWED"));
    expect(await plan({}, "otherSupervisor")).toEqual(refused("NOT_ALLOWED"));
    expect(await plan({ serviceId: randomUUID() })).toEqual(refused("NOT_FOUND"));
    expect(await plan({ termId: randomUUID() })).toEqual(refused("NOT_FOUND"));
  });

  it("is refused for an unsur that is not among the lowest, and while fewer than five have answered", async () => {
    expect(await plan({ unsur: "BIAYA" })).toEqual(refused("UNSUR_NOT_LOWEST"));
    expect(await plan({ serviceId: await weakService("pendaftaran", 4) })).toEqual(
      refused("UNSUR_NOT_LOWEST"),
    );
  });

  it("names somebody who is placed under the OPD today", async () => {
    expect(await plan({ responsibleId: office.people.otherAsn.id })).toEqual(refused("NOT_PLACED_HERE"));
    expect((await plan({ responsibleId: office.people.asn.id })).ok).toBe(true);
  });

  it("is changed by whoever saw how it stands, and written once by two at the same time", async () => {
    const both = await Promise.all([plan(), plan({}, "unitAdmin")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await plan({ opened: 1, dueOn: "2026-11-30" })).ok).toBe(true);
    expect(await plan({ opened: 1, dueOn: "2026-12-31" })).toEqual(refused("STALE"));
    expect((await planOf()).dueOn).toBe("2026-11-30");
  });

  it("tells nobody again when only its day changes", async () => {
    await plan({ responsibleId: office.people.colleague.id });
    await plan({ responsibleId: office.people.colleague.id, opened: 1, dueOn: "2026-11-30" });
    expect(await db.notification.count({ where: { employeeId: office.people.colleague.id } })).toBe(1);
  });

  it("stands on the page also when its unsur is no longer among the lowest", async () => {
    await plan();
    await db.surveyTally.updateMany({ where: { serviceId, unsur: { in: ["WAKTU"] } }, data: { sum: 40 } });
    const rows = await weak();
    expect(rows.map(({ unsur }) => unsur)).toEqual(["SARANA", "PROSEDUR", "PERSYARATAN", "WAKTU"]);
    expect(rows.at(-1)).toMatchObject({ unsur: "WAKTU", mean: null, plan: { state: "PLANNED" } });
    expect((await plan({ opened: 1, dueOn: "2026-11-30" })).ok).toBe(true);
  });

  it("is still made after the survey is closed, from what was fixed then", async () => {
    const before = (await listSurveyTerms(OFFICE_DAY))[1]!;
    const early = await weakService("pendaftaran", 10, "2026-05-01");
    await closeSurveyTerm(office.viewer("admin"), { termId: before.id });
    await db.surveyTally.updateMany({ where: { serviceId: early, unsur: "WAKTU" }, data: { sum: 40 } });
    expect((await plan({ serviceId: early, termId: before.id })).ok).toBe(true);
    expect(await plan({ serviceId: early, termId: before.id, unsur: "PERSYARATAN" })).toEqual(
      refused("UNSUR_NOT_LOWEST"),
    );
  });

  it("says in words what is done, by whom and until when", () => {
    const form = {
      serviceId,
      termId: term.id,
      unsur: "WAKTU",
      opened: "",
      action: "Membuka loket tambahan.",
      responsibleId: office.people.asn.id,
      dueOn: "2026-10-31",
    };
    expect(planFollowUpSchema.safeParse(form)).toMatchObject({ success: true, data: { opened: null } });
    expect(planFollowUpSchema.safeParse({ ...form, opened: "3" })).toMatchObject({
      success: true,
      data: { opened: 3 },
    });
    for (const wrong of [{ action: "Loket" }, { responsibleId: "" }, { dueOn: "2026-02-30" }, { dueOn: "" }])
      expect(planFollowUpSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  });
});

describe("a plan that is done", () => {
  const result = "Loket tambahan dibuka sejak 1 September.";

  it("keeps its day and result, and cannot be changed until it is taken up again with a reason", async () => {
    await plan();
    const { id } = await planOf();
    expect(await finishFollowUp(office.viewer("auditor"), { followUpId: id, version: 1, result })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect((await finishFollowUp(office.viewer("head"), { followUpId: id, version: 1, result })).ok).toBe(
      true,
    );
    expect(await planOf()).toMatchObject({ state: "DONE", doneOn: OFFICE_DAY, result, version: 2 });
    expect(await plan({ opened: 2 })).toMatchObject({ refusal: { code: "WRONG_STATUS" } });
    expect(await finishFollowUp(office.viewer("head"), { followUpId: id, version: 2, result })).toMatchObject(
      { refusal: { code: "WRONG_STATUS" } },
    );
    expect(
      await reopenFollowUp(office.viewer("head"), {
        followUpId: id,
        version: 1,
        reason: "Antrean kembali panjang.",
      }),
    ).toEqual(refused("STALE"));
    expect(
      (
        await reopenFollowUp(office.viewer("head"), {
          followUpId: id,
          version: 2,
          reason: "Antrean kembali panjang.",
        })
      ).ok,
    ).toBe(true);
    expect(await planOf()).toMatchObject({ state: "PLANNED", doneOn: null, version: 3 });
    expect(
      await db.auditEvent.findMany({
        where: { subjectId: id },
        orderBy: { number: "asc" },
        select: { action: true },
      }),
    ).toEqual([{ action: "plan-follow-up" }, { action: "finish-follow-up" }, { action: "reopen-follow-up" }]);
  });

  it("is not found under an id that does not exist", async () => {
    expect(
      await finishFollowUp(office.viewer("head"), { followUpId: randomUUID(), version: 1, result }),
    ).toEqual(refused("NOT_FOUND"));
    expect(
      await reopenFollowUp(office.viewer("head"), { followUpId: randomUUID(), version: 1, reason: result }),
    ).toEqual(refused("NOT_FOUND"));
  });
});

describe("plans in public", () => {
  it("are counted per service and per OPD as done, late and still planned", async () => {
    const other = await weakService("dukcapil");
    const elsewhere = await weakService("dinkes");
    await plan({ dueOn: "2026-09-14" });
    await plan({ unsur: "SARANA", dueOn: "2026-09-15" });
    await plan({ unsur: "PROSEDUR", dueOn: "2026-09-15" });
    await plan({ serviceId: other });
    await plan({ serviceId: elsewhere, responsibleId: office.people.otherAsn.id }, "otherSupervisor");
    await finishFollowUp(office.viewer("head"), {
      followUpId: (await planOf("SARANA")).id,
      version: 1,
      result: "Kursi tunggu ditambah.",
    });
    const { services, opds } = await summariseFollowUps([office.units.dukcapil], [term.id], OFFICE_DAY);
    expect(services.get(serviceId)).toEqual({ total: 3, done: 1, late: 1, planned: 1 });
    expect(services.get(other)).toEqual({ total: 1, done: 0, late: 0, planned: 1 });
    expect(services.has(elsewhere)).toBe(false);
    expect(
      (await summariseFollowUps([office.units.dinkes], [term.id])).opds.get(office.units.dinkes),
    ).toEqual({ total: 1, done: 0, late: 0, planned: 1 });
    const mine = opds.get(office.units.dukcapil)!;
    expect(mine.total).toBe(mine.done + mine.late + mine.planned);
    expect((await summariseFollowUps([office.units.dukcapil], [])).opds.size).toBe(0);
  });
});

describe("people who can be made responsible", () => {
  it("are those placed under the OPD, found by name or position, and shown to whoever plans there", async () => {
    const place = { unitPath: "/tk/dukcapil/pendaftaran/", opdId: office.units.dukcapil };
    const names = async (who: PersonKey, search?: string) =>
      (await listResponsible(office.viewer(who), place, { search, today: OFFICE_DAY })).people.map(
        ({ name }) => name,
      );
    expect(await names("head")).toEqual([
      "Bayu Prasetya",
      "Hendra Saputra",
      "Nurul Aini",
      "Ratna Wulandari",
      "Sri Lestari",
    ]);
    expect(await names("unitAdmin", "kepala bidang")).toEqual(["Hendra Saputra"]);
    expect(await names("unitAdmin", "ratna")).toEqual(["Ratna Wulandari"]);
    expect(await names("auditor")).toEqual([]);
    expect(
      (
        await listResponsible(
          office.viewer("head"),
          { ...place, opdId: randomUUID() },
          { search: undefined, today: OFFICE_DAY },
        )
      ).found,
    ).toBe(0);
  });
});
