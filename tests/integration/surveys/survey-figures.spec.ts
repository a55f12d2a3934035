import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { closeSurveyTerm, recordServiceUsers } from "@/lib/surveys/commands/close-survey-term";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { listFigures, type FigureRequest } from "@/lib/surveys/queries/service-figures";
import { listOfficerFigures, getServiceReport } from "@/lib/surveys/queries/service-report";
import { chooseSurveyTerm, readSurveyTerms, type SurveyTerm } from "@/lib/surveys/queries/closing";
import { OFFICE_DAY } from "@/tests/support/office";
import { answers } from "@/tests/support/survey-answers";
import { useSurveyQuarters } from "@/tests/support/survey-quarters";

const { office, terms, present, ended, service } = useSurveyQuarters();

const close = (term: SurveyTerm) => closeSurveyTerm(office().viewer("admin"), { termId: term.id });
const request = (over: Partial<FigureRequest> = {}): FigureRequest => ({
  grouping: "layanan",
  order: "nama",
  search: undefined,
  page: 1,
  ...over,
});

describe("quarters as periods of surveys", () => {
  it("are those that have begun, newest first, whatever the state of their appraisal", () => {
    expect(terms().map(({ number, closed }) => [number, closed])).toEqual([
      [3, false],
      [2, false],
      [1, false],
    ]);
    expect([present().startsOn, present().endsOn]).toEqual(["2026-07-01", "2026-09-30"]);
  });

  it(
    "begin with the present one once the viewer's services have answers in it, else with " +
      "the last that ended",
    async () => {
      const admin = office().viewer("admin");
      expect((await readSurveyTerms(admin, { wanted: undefined, today: OFFICE_DAY }))?.term.id).toBe(
        ended().id,
      );
      await answers(await service("ktp-el"), { day: "2026-07-03", answer: 3 });
      expect((await readSurveyTerms(admin, { wanted: undefined, today: OFFICE_DAY }))?.term.id).toBe(
        present().id,
      );
      expect(
        (await readSurveyTerms(office().viewer("otherSupervisor"), { wanted: undefined, today: OFFICE_DAY }))
          ?.term.id,
      ).toBe(ended().id);
      expect((await readSurveyTerms(admin, { wanted: ended().id, today: OFFICE_DAY }))?.term.id).toBe(
        ended().id,
      );
      expect((await readSurveyTerms(admin, { wanted: "nonsense", today: OFFICE_DAY }))?.term.id).toBe(
        present().id,
      );
    },
  );

  it("begin, for one service, with the newest one in which that service was answered", async () => {
    const admin = office().viewer("admin");
    await answers(await service("dulu-saja"), { day: "2026-02-03", answer: 3 });
    expect(
      (await readSurveyTerms(admin, { wanted: undefined, today: OFFICE_DAY, slug: "dulu-saja" }))?.term
        .number,
    ).toBe(1);
    expect(
      (await readSurveyTerms(admin, { wanted: undefined, today: OFFICE_DAY, slug: "belum-pernah" }))?.term.id,
    ).toBe(ended().id);
  });

  it("fall back to the present one where none has ended, and to nothing before the first", () => {
    expect(chooseSurveyTerm([present()], undefined, OFFICE_DAY)?.id).toBe(present().id);
    expect(chooseSurveyTerm([], undefined, OFFICE_DAY)).toBeNull();
  });
});

describe("the number of users of a service", () => {
  const users = (who: "unitAdmin" | "head", serviceId: string, count: number) =>
    recordServiceUsers(office().viewer(who), { serviceId, termId: ended().id, users: count });

  it("is recorded by whoever runs it, and says how many need to answer", async () => {
    const ktp = await service("ktp-el");
    expect(await users("head", ktp, 300)).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
    expect((await users("unitAdmin", ktp, 300)).ok).toBe(true);
    // Krejcie and Morgan: 300 → 169.
    expect(
      await getServiceReport(office().viewer("head"), "ktp-el", { term: ended(), terms: terms() }),
    ).toMatchObject({ users: 300, needed: 169 });
    expect(
      await getServiceReport(office().viewer("head"), "ktp-el", { term: present(), terms: terms() }),
    ).toMatchObject({ users: null, needed: null });
  });

  it("is changed until the survey is closed; never recorded, it may still be told", async () => {
    const [ktp, kk] = [await service("ktp-el"), await service("kk")];
    await users("unitAdmin", ktp, 300);
    expect((await users("unitAdmin", ktp, 310)).ok).toBe(true);
    await close(ended());
    expect(await users("unitAdmin", ktp, 320)).toMatchObject({ refusal: { code: "SURVEY_CLOSED" } });
    expect((await users("unitAdmin", kk, 40)).ok).toBe(true);
    expect(
      await db.auditEvent.findMany({
        where: { action: "record-service-users", subjectId: { in: [ktp, kk] } },
        orderBy: { number: "asc" },
        select: { detail: true },
      }),
    ).toMatchObject([
      { detail: { before: null, after: 300 } },
      { detail: { before: 300, after: 310 } },
      { detail: { before: null, after: 40 } },
    ]);
  });

  it("is refused for a service or a quarter that does not exist", async () => {
    expect(await users("unitAdmin", randomUUID(), 5)).toMatchObject({ refusal: { code: "NOT_FOUND" } });
  });
});

describe("the list of figures", () => {
  beforeEach(async () => {
    await answers(await service("ktp-el"), { day: "2026-07-04", answer: 4, times: 10 });
    await answers(await service("akta", "dukcapil"), { day: "2026-07-04", answer: 2, times: 30 });
    await answers(await service("imunisasi", "dinkes"), { day: "2026-07-04", answer: 3, times: 4 });
  });

  it("sums the services of a unit and of an OPD, which is not the mean of their figures", async () => {
    const byOpd = (await listFigures(office().viewer("admin"), present(), request({ grouping: "opd" }))).rows;
    // (10 × 4 + 30 × 2) / 40 = 2,5 → 62,50; the mean of 100 and 50 would be 75.
    expect(byOpd.map(({ name, services, ikm }) => [name, services, ikm.respondents, ikm.ikm])).toEqual([
      ["Dinas Kependudukan dan Pencatatan Sipil", 2, 40, "62.50"],
      ["Dinas Kesehatan", 1, 4, null],
    ]);
    const byUnit = (await listFigures(office().viewer("head"), present(), request({ grouping: "unit" })))
      .rows;
    expect(byUnit.map(({ name, ikm }) => [name, ikm.ikm])).toEqual([
      ["Bidang Pendaftaran Penduduk", "100.00"],
      ["Dinas Kependudukan dan Pencatatan Sipil", "50.00"],
    ]);
  });

  it.each([
    ["nama", ["akta", "imunisasi", "ktp-el"]],
    ["ikm-rendah", ["akta", "ktp-el", "imunisasi"]],
    ["ikm-tinggi", ["ktp-el", "akta", "imunisasi"]],
    ["responden", ["akta", "ktp-el", "imunisasi"]],
    ["dikeluarkan", ["akta", "imunisasi", "ktp-el"]],
  ] as const)("ordered by %s keeps what has no figure at the end", async (order, expected) => {
    expect(
      (await listFigures(office().viewer("admin"), present(), request({ order }))).rows.map(
        ({ slug }) => slug,
      ),
    ).toEqual(expected);
  });

  it("finds services by their name or the name of their unit, and OPD by theirs", async () => {
    const found = async (search: string, grouping: FigureRequest["grouping"] = "layanan") =>
      (await listFigures(office().viewer("admin"), present(), request({ search, grouping }))).rows.map(
        ({ name }) => name,
      );
    expect(await found("KESEHATAN")).toEqual(["Layanan imunisasi"]);
    expect(await found("ktp")).toEqual(["Layanan ktp-el"]);
    expect(await found("kependudukan", "opd")).toEqual(["Dinas Kependudukan dan Pencatatan Sipil"]);
    expect(await found("pendaftaran", "unit")).toEqual(["Bidang Pendaftaran Penduduk"]);
  });

  it("holds only what the viewer may read", async () => {
    expect(
      (await listFigures(office().viewer("otherSupervisor"), present(), request())).rows.map(
        ({ slug }) => slug,
      ),
    ).toEqual(["imunisasi"]);
    expect((await listFigures(office().viewer("asn"), present(), request())).total).toBe(0);
  });

  it("asks for a sample only where every service of the row has its number of users", async () => {
    const [ktp, akta] = await Promise.all(
      ["ktp-el", "akta"].map((slug) =>
        db.service.findUniqueOrThrow({ where: { slug }, select: { id: true } }),
      ),
    );
    const needed = async () =>
      (await listFigures(office().viewer("admin"), present(), request({ grouping: "opd" }))).rows[0]?.needed;
    await db.serviceUsers.create({ data: { serviceId: ktp!.id, termId: present().id, users: 100 } });
    expect(await needed()).toBeNull();
    await db.serviceUsers.create({ data: { serviceId: akta!.id, termId: present().id, users: 200 } });
    expect(await needed()).toBe(169);
  });

  it("is paged by 25", async () => {
    await db.service.createMany({
      data: Array.from({ length: 30 }, (_, index) => ({
        slug: `s-${index}`,
        name: `Zz ${String(index).padStart(2, "0")}`,
        unitId: office().units.dinkes,
      })),
    });
    const second = await listFigures(office().viewer("admin"), present(), request({ page: 2 }));
    expect([second.total, second.pageCount, second.rows.length, second.rows.at(-1)?.name]).toEqual([
      33,
      2,
      8,
      "Zz 29",
    ]);
    expect((await listFigures(office().viewer("admin"), present(), request({ page: 9 }))).page).toBe(2);
  });
});

describe("the page of a service", () => {
  it("tells the outcomes apart only where nobody could be told from them", async () => {
    const ktp = await service("ktp-el");
    const outcomes = async () =>
      (
        await getServiceReport(office().viewer("head"), "ktp-el", { term: present(), terms: terms() })
      )?.outcomes.map((figure) => [figure.outcomes, figure.ikm.respondents, figure.ikm.ikm]);
    await answers(ktp, { day: "2026-07-04", answer: 4, times: 12, outcome: "FINISHED" });
    expect(await outcomes()).toEqual([]);
    await answers(ktp, { day: "2026-07-04", answer: 1, times: 4, outcome: "REFUSED" });
    expect(await outcomes()).toEqual([]);
    await answers(ktp, { day: "2026-07-04", answer: 2, times: 6, outcome: "RUNNING" });
    // The four refused ones take the six whose request still runs with them: (4 × 1 + 6 × 2) / 10 = 1,6 → 40,00.
    expect(await outcomes()).toEqual([
      [["FINISHED"], 12, "100.00"],
      [["RUNNING", "REFUSED"], 10, "40.00"],
    ]);
  });

  it("leaves answers out of the outcomes and the people that are out of the figure", async () => {
    const ktp = await service("ktp-el");
    await answers(ktp, { day: "2026-07-04", answer: 4, times: 6, outcome: "FINISHED" });
    await answers(ktp, {
      day: "2026-07-04",
      answer: 1,
      times: 7,
      outcome: "REFUSED",
      standing: "QUARANTINED",
    });
    const report = await getServiceReport(office().viewer("head"), "ktp-el", {
      term: present(),
      terms: terms(),
    });
    expect(report?.outcomes).toEqual([]);
    expect(report?.ikm).toMatchObject({ respondents: 6, excluded: 7 });
    expect(report?.reasons).toEqual([{ reason: "NIGHT", waiting: 7, rejected: 0, released: 0 }]);
    expect(report?.respondents?.sex).toEqual([
      { code: "L", count: 0 },
      { code: "P", count: 0 },
      { code: null, count: 6 },
    ]);
  });

  it("says nothing of the people while fewer than five have answered", async () => {
    await answers(await service("ktp-el"), { day: "2026-07-04", answer: 4, times: 4 });
    expect(
      await getServiceReport(office().viewer("head"), "ktp-el", { term: present(), terms: terms() }),
    ).toMatchObject({ respondents: null, outcomes: [], ikm: { ikm: null, interval: null } });
  });

  it("does not exist for whoever may not read the service", async () => {
    await service("imunisasi", "dinkes");
    expect(
      await getServiceReport(office().viewer("head"), "imunisasi", { term: present(), terms: terms() }),
    ).toBeNull();
  });
});

describe("the figures of officers", () => {
  const officers = (who: "head" | "auditor" | "asn" | "unitAdmin", search?: string) =>
    listOfficerFigures(office().viewer(who), present(), { search, page: 1 });

  beforeEach(async () => {
    const serviceId = await service("ktp-el");
    const point = await db.servicePoint.create({
      data: { serviceId, code: "loket-1", name: "Loket 1", kind: "COUNTER" },
    });
    await db.serviceAssignment.createMany({
      data: (["asn", "unitAdmin"] as const).map((who, index) => ({
        pointId: point.id,
        employeeId: office().people[who].id,
        startsOn: fromDay(`2026-07-0${index * 3 + 1}`),
        endsOn: fromDay(`2026-07-0${index * 3 + 3}`),
        createdById: office().people.admin.id,
      })),
    });
    await db.surveyResponse.updateMany({
      where: { id: { in: await answers(serviceId, { day: "2026-07-02", answer: 3, times: 6 }) } },
      data: { pointId: point.id },
    });
    await db.surveyResponse.updateMany({
      where: { id: { in: await answers(serviceId, { day: "2026-07-05", answer: 4, times: 4 }) } },
      data: { pointId: point.id },
    });
  });

  it("are read by those who run or lead the unit, from five answers on", async () => {
    expect(
      (await officers("head"))?.rows.map(({ name, points, ikm }) => [name, points, ikm.respondents, ikm.ikm]),
    ).toEqual([
      ["Nurul Aini", ["Loket 1"], 4, null],
      ["Ratna Wulandari", ["Loket 1"], 6, "75.00"],
    ]);
    expect((await officers("head", "ratna"))?.total).toBe(1);
    expect(await officers("auditor")).toBeNull();
    expect(await officers("asn")).toBeNull();
  });

  it("leave out one's own until the survey is closed", async () => {
    expect((await officers("unitAdmin"))?.rows.map(({ name }) => name)).toEqual(["Ratna Wulandari"]);
    await db.surveyClosing.create({ data: { termId: present().id } });
    expect((await officers("unitAdmin"))?.total).toBe(2);
  });
});
