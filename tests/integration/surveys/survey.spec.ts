import { beforeAll, describe, expect, it } from "vitest";
import published from "@/prisma/seed/data/skm-quarter-iii.json";
import { submitSurvey } from "@/lib/surveys/commands/submit-survey";
import { db } from "@/lib/server/db/client";
import { visibleComplaints } from "@/lib/server/db/visibility";
import { getReceipt, getSurvey } from "@/lib/surveys/queries/form";
import { ikmOf, tallyServices } from "@/lib/surveys/queries/ikm";
import { getServiceHeading, listServices } from "@/lib/surveys/queries/services";
import { UNSUR } from "@/lib/kernel/codes";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { citizen, minutesLater, questionnaire, taken } from "@/tests/support/survey";

useDatabase();

const QUARTER = { startsOn: "2026-07-01", endsOn: "2026-09-30" };
const SEPTEMBER = new Date("2026-09-01T00:00:00Z");
let office: Office;

beforeAll(async () => {
  office = await makeOffice();
});

async function openService(
  slug: string,
  unit: keyof Office["units"] = "dukcapil",
  active = true,
): Promise<string> {
  const service = await db.service.create({
    data: { slug, name: `Layanan ${slug}`, unitId: office.units[unit], active },
  });
  return service.id;
}

describe("a citizen's answers", () => {
  it("are kept under the month of the day, without address and without name", async () => {
    const serviceId = await openService("ktp-el");
    const { receiptCode } = await taken(
      questionnaire("ktp-el", { WAKTU: 2, BIAYA: 4 }, { sex: "P", education: "S1", outcome: "RUNNING" }),
      citizen({ address: "10.0.0.1", device: "telepon Ibu", agent: "Peramban X" }),
    );
    const [row] = await db.surveyResponse.findMany({ where: { serviceId } });
    expect(row).toMatchObject({
      receiptCode,
      month: SEPTEMBER,
      pattern: "--24-----",
      waktu: 2,
      biaya: 4,
      prosedur: null,
      sex: "P",
      education: "S1",
      occupation: null,
      outcome: "RUNNING",
      channel: "LINK",
      standing: "COUNTED",
      reasons: [],
    });
    expect(JSON.stringify(row)).not.toMatch(/10\.0\.0\.1|telepon Ibu|Peramban X/);
  });

  it("give a receipt that can be read over the phone", async () => {
    await openService("kk");
    expect((await taken(questionnaire("kk", { WAKTU: 3 }))).receiptCode).toMatch(
      /^TK-[2-9AC-FHJKMNP-RT-Y]{4}-[2-9AC-FHJKMNP-RT-Y]{4}$/,
    );
  });

  it("sent twice with one key are one questionnaire with one receipt, and the first answers stay", async () => {
    const serviceId = await openService("akta");
    const first = questionnaire("akta", { WAKTU: 4 });
    const receipts = [await taken(first), await taken({ ...first, answers: { WAKTU: 1 } })];
    expect(receipts[1]).toEqual(receipts[0]);
    expect(await db.surveyResponse.count({ where: { serviceId } })).toBe(1);
    expect(
      await db.surveyTally.findMany({
        where: { serviceId },
        select: { unsur: true, answered: true, sum: true },
        orderBy: { unsur: "asc" },
      }),
    ).toEqual([
      { unsur: "N", answered: 1, sum: 1 },
      { unsur: "WAKTU", answered: 1, sum: 4 },
    ]);
  });

  it("sent ten times at once with one key are one questionnaire", async () => {
    const serviceId = await openService("pindah");
    const same = questionnaire("pindah", { WAKTU: 4 });
    const receipts = await Promise.all(Array.from({ length: 10 }, () => taken(same)));
    expect(new Set(receipts.map(({ receiptCode }) => receiptCode)).size).toBe(1);
    expect(
      await db.surveyTally.findFirst({ where: { serviceId, unsur: "N" }, select: { answered: true } }),
    ).toEqual({ answered: 1 });
  });

  it("are refused when not one of the nine questions is answered", async () => {
    const serviceId = await openService("kosong");
    expect(await submitSurvey(questionnaire("kosong", {}, { message: "halo" }), citizen())).toEqual({
      ok: false,
      refusal: { code: "NOTHING_ANSWERED" },
    });
    expect(await db.surveyResponse.count({ where: { serviceId } })).toBe(0);
  });

  it("are refused for a service whose survey is closed", async () => {
    await openService("tutup", "dukcapil", false);
    expect(await submitSurvey(questionnaire("tutup", { WAKTU: 4 }), citizen())).toEqual({
      ok: false,
      refusal: { code: "SERVICE_CLOSED" },
    });
  });

  it("are refused for a service that does not exist", async () => {
    expect(await submitSurvey(questionnaire("tidak-ada", { WAKTU: 4 }), citizen())).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("become a case of their own where something was written, to which no row leads from the answers", async () => {
    const serviceId = await openService("saran");
    const input = questionnaire("saran", { WAKTU: 2 }, { message: "Antrean panjang" });
    const { caseCode } = await taken(input);
    const written = await db.complaint.findFirstOrThrow({
      where: { AND: [visibleComplaints(office.viewer("admin")), { serviceId }] },
    });
    expect(written).toMatchObject({
      code: caseCode,
      kind: "SARAN",
      text: "Antrean panjang",
      unitId: office.units.dukcapil,
      receivedAt: new Date("2026-09-14T17:00:00Z"),
    });
    const row = await db.surveyResponse.findFirstOrThrow({ where: { serviceId } });
    expect(
      [row.id, row.submissionKey, row.receiptCode].some((value) => JSON.stringify(written).includes(value)),
    ).toBe(false);
    expect((await taken(input)).caseCode).toBe(caseCode);
  });

  it("to additional questions are kept beside the nine, only where the service offers them", async () => {
    const serviceId = await openService("tambahan");
    const asked = await db.serviceQuestion.create({
      data: { serviceId, ordinal: 1, text: "Dari mana Anda tahu?", options: ["Teman", "Internet"] },
    });
    const retired = await db.serviceQuestion.create({
      data: { serviceId, ordinal: 2, text: "Lama", options: ["Ya", "Tidak"], active: false },
    });
    await taken(questionnaire("tambahan", { WAKTU: 2 }, { extra: { [asked.id]: 1, [retired.id]: 0 } }));
    await taken(questionnaire("tambahan", { WAKTU: 2 }, { extra: { [asked.id]: 2 } }));
    expect(
      (
        await db.surveyResponse.findMany({
          where: { serviceId },
          select: { extra: true },
          orderBy: { receivedAt: "asc" },
        })
      ).map(({ extra }) => extra),
    ).toEqual(expect.arrayContaining([{ [asked.id]: 1 }, {}]));
    expect(
      await db.questionTally.findMany({
        where: { questionId: asked.id },
        select: { option: true, count: true },
      }),
    ).toEqual([{ option: 1, count: 1 }]);
  });
});

describe("fifty citizens at once", () => {
  it(
    "are all kept exactly once, and the counts agree with the rows, whether they count or " +
      "wait for a review",
    async () => {
      const serviceId = await openService("serentak");
      const inputs = Array.from({ length: 50 }, (_, index) =>
        questionnaire(
          "serentak",
          Object.fromEntries(UNSUR.map((unsur, u) => [unsur, ((index + u) % 4) + 1])),
        ),
      );
      const receipts = await Promise.all(inputs.map((input) => taken(input)));
      expect(new Set(receipts.map(({ receiptCode }) => receiptCode)).size).toBe(50);
      const rows = await db.surveyResponse.findMany({ where: { serviceId } });
      const tally = await db.surveyTally.findMany({ where: { serviceId } });
      const counting = rows.filter(({ standing }) => standing === "COUNTED");
      const answeredIn = (unsur: string) => tally.find((row) => row.unsur === unsur)?.answered ?? 0;
      expect(rows).toHaveLength(50);
      expect([answeredIn("N"), answeredIn("Q")]).toEqual([counting.length, 50 - counting.length]);
      expect(tally.find(({ unsur }) => unsur === "PROSEDUR")?.sum ?? 0).toBe(
        counting.reduce((total, row) => total + (row.prosedur ?? 0), 0),
      );
    },
  );
});

describe("the published survey of quarter III", () => {
  it("sent row by row gives the published IKM 91.48, mutu A, lowest U3, U2, U5", async () => {
    const serviceId = await openService("kuartal");
    const columns = Object.values(published.counts).map((counts) =>
      Object.entries(counts).flatMap(([value, times]) => Array.from({ length: times }, () => Number(value))),
    );
    for (let row = 0; row < published.respondents; row += 1) {
      const at = minutesLater(row * 12);
      await taken(
        questionnaire("kuartal", Object.fromEntries(UNSUR.map((unsur, u) => [unsur, columns[u]![row]!])), {
          at,
        }),
        citizen({ at }),
      );
    }
    const ikm = ikmOf(await tallyServices([serviceId], QUARTER));
    // sums 105 + 101 + 100 + 116 + 102 + 105 + 106 + 105 + 115 = 955; 955 / 29 / 9 × 25 = 91.475…
    expect(ikm).toMatchObject({
      respondents: 29,
      ikm: "91.48",
      mutu: "A",
      lowest: ["WAKTU", "PROSEDUR", "PRODUK"],
    });
  });
});

describe("the index of a service", () => {
  it("stays hidden until five citizens answered", async () => {
    const serviceId = await openService("kecil");
    const all = Object.fromEntries(UNSUR.map((unsur) => [unsur, 4]));
    for (let count = 0; count < 4; count += 1) await taken(questionnaire("kecil", all));
    expect(ikmOf(await tallyServices([serviceId], QUARTER))).toMatchObject({
      respondents: 4,
      shown: false,
      ikm: null,
      lowest: [],
    });
    await taken(questionnaire("kecil", all));
    expect(ikmOf(await tallyServices([serviceId], QUARTER))).toMatchObject({
      respondents: 5,
      shown: true,
      ikm: "100.00",
      mutu: "A",
    });
  });

  it("is absent when nobody answered one of the nine questions", async () => {
    const serviceId = await openService("delapan");
    const eight = Object.fromEntries(UNSUR.slice(1).map((unsur) => [unsur, 4]));
    for (let count = 0; count < 5; count += 1) await taken(questionnaire("delapan", eight));
    expect(ikmOf(await tallyServices([serviceId], QUARTER))).toMatchObject({
      respondents: 5,
      shown: true,
      ikm: null,
      mutu: null,
    });
  });

  it("leaves out answers of other months", async () => {
    const serviceId = await openService("juni");
    await db.surveyTally.create({
      data: { serviceId, month: new Date("2026-06-01T00:00:00Z"), unsur: "N", answered: 40, sum: 40 },
    });
    expect(ikmOf(await tallyServices([serviceId], QUARTER)).respondents).toBe(0);
  });

  it("is read by the leader of the OPD and the officer of its survey, and not by the leader of another", async () => {
    await openService("dinkes-imunisasi", "dinkes");
    const page = { page: 1 };
    const ofHead = await listServices(office.viewer("head"), QUARTER, page);
    const ofOther = await listServices(office.viewer("otherSupervisor"), QUARTER, page);
    expect(ofHead.services.map(({ slug }) => slug)).not.toContain("dinkes-imunisasi");
    expect(ofOther.services.map(({ slug }) => slug)).toEqual(["dinkes-imunisasi"]);
    expect(await getServiceHeading(office.viewer("head"), "dinkes-imunisasi")).toBeNull();
    expect(await getServiceHeading(office.viewer("admin"), "dinkes-imunisasi")).toMatchObject({
      slug: "dinkes-imunisasi",
    });
    expect((await listServices(office.viewer("asn"), QUARTER, page)).total).toBe(0);
    const officer = {
      ...office.viewer("asn"),
      grants: [{ role: "SURVEY_OFFICER" as const, unitPath: "/tk/dinkes/" }],
    };
    expect((await listServices(officer, QUARTER, page)).services.map(({ slug }) => slug)).toEqual([
      "dinkes-imunisasi",
    ]);
  });
});

describe("a receipt", () => {
  it("is found with its service however it was typed, and with no other service", async () => {
    await openService("struk");
    const { receiptCode } = await taken(questionnaire("struk", { WAKTU: 3 }));
    expect(await getReceipt("struk", receiptCode.toLowerCase().replaceAll("-", " "), "")).toMatchObject({
      receiptCode,
      service: "Layanan struk",
    });
    expect(await getReceipt("ktp-el", receiptCode, "")).toBeNull();
    expect(await getReceipt("struk", "TK-2222-2222", "")).toBeNull();
  });

  it("belongs to a survey that anybody may open", async () => {
    expect(await getSurvey("struk", "id")).toMatchObject({
      slug: "struk",
      active: true,
      unit: "Dinas Kependudukan dan Pencatatan Sipil",
    });
    expect(await getSurvey("tidak-ada", "id")).toBeNull();
  });
});
