import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { visibleComplaints } from "@/lib/server/db/visibility";
import { maySeeService } from "@/lib/kernel/service";
import {
  listComplaintOffices,
  listComplaints,
  type ComplaintsAsked,
} from "@/lib/complaints/queries/complaints";
import { complaintListHref, complaintListOf } from "@/lib/complaints/schemas";
import { makeComplaint } from "@/tests/support/complaints";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
const codes: Record<string, string> = {};

beforeAll(async () => {
  office = await makeOffice();
  const { dukcapil, pendaftaran, dinkes } = office.units;
  const make = async (name: string, more: Parameters<typeof makeComplaint>[0]) => {
    codes[name] = await makeComplaint(more);
  };
  await make("fresh", { unitId: dukcapil, text: "Kursi ruang tunggu kurang 100% dari kebutuhan." });
  await make("verified", {
    unitId: dukcapil,
    status: "VERIFIED",
    text: "Loket_tiga tutup sebelum waktunya.",
  });
  await make("verifiedLate", {
    unitId: dukcapil,
    status: "VERIFIED",
    forwardBy: "2026-09-14",
    verifyBy: "2026-09-10",
    answerBy: "2026-09-21",
    receivedOn: "2026-09-07",
  });
  await make("running", {
    unitId: pendaftaran,
    status: "FORWARDED",
    kind: "SARAN",
    answerBy: "2026-09-19",
    verifyBy: "2026-09-10",
    forwardBy: "2026-09-14",
    receivedOn: "2026-09-07",
  });
  await make("near", {
    unitId: pendaftaran,
    status: "FORWARDED",
    answerBy: "2026-09-18",
    verifyBy: "2026-09-09",
    forwardBy: "2026-09-11",
    receivedOn: "2026-09-04",
  });
  await make("late", {
    unitId: pendaftaran,
    status: "FORWARDED",
    answerBy: "2026-09-14",
    verifyBy: "2026-09-03",
    forwardBy: "2026-09-07",
    receivedOn: "2026-08-31",
    escalation: 2,
  });
  await make("answered", {
    unitId: dukcapil,
    status: "ANSWERED",
    closedOn: "2026-09-10",
    answer: "Sudah.",
    answerBy: "2026-09-12",
    verifyBy: "2026-09-10",
    forwardBy: "2026-09-11",
    receivedOn: "2026-09-08",
    text: "Petugas Joko merokok.",
    shownText: "Petugas [disembunyikan] merokok.",
  });
  await make("other", { unitId: dinkes, text: "Obat habis." });
});

const asked = (over: Partial<ComplaintsAsked> = {}): ComplaintsAsked => ({
  list: "ALL",
  opd: "",
  kind: null,
  isLate: false,
  search: "",
  descending: false,
  from: null,
  today: "2026-09-15",
  ...over,
});
const named = (code: string): string =>
  Object.entries(codes).find(([, value]) => value === code)?.[0] ?? code;
const found = async (over: Partial<ComplaintsAsked> = {}, viewer: PersonKey = "unitAdmin") =>
  (await listComplaints(office.viewer(viewer), asked(over))).rows.map(({ code }) => named(code));

describe("the lists of an office", () => {
  it("hold what nobody forwarded yet and what is due within three days, the nearest deadline first", async () => {
    expect(await found({ list: "TO_DO" })).toEqual(["late", "near", "verifiedLate", "fresh", "verified"]);
  });

  it("hold what is being dealt with, what is over, and all", async () => {
    expect(await found({ list: "RUNNING" })).toEqual(["running"]);
    expect(await found({ list: "CLOSED" })).toEqual(["answered"]);
    expect((await found()).length).toBe(7);
  });

  it("turn round", async () => {
    expect(await found({ list: "TO_DO", descending: true })).toEqual([
      "verified",
      "fresh",
      "verifiedLate",
      "near",
      "late",
    ]);
  });

  it("show by filter only one kind, only one OPD with its units, only what is late", async () => {
    expect(await found({ kind: "SARAN" })).toEqual(["running"]);
    expect(await found({ opd: "dinkes" }, "admin")).toEqual(["other"]);
    expect(await found({ opd: "dukcapil", list: "RUNNING" }, "admin")).toEqual(["running"]);
    expect(await found({ isLate: true })).toEqual(["late", "verifiedLate"]);
  });

  it("say of each case what is due next", async () => {
    const { rows } = await listComplaints(office.viewer("unitAdmin"), asked({ search: "kursi" }));
    expect(rows).toMatchObject([
      {
        kind: "PENGADUAN",
        status: "RECEIVED",
        unit: "Dinas Kependudukan dan Pencatatan Sipil",
        service: null,
        receivedOn: "2026-09-15",
        dueOn: "2026-09-18",
        answerBy: "2026-09-29",
        escalation: 0,
      },
    ]);
  });
});

describe("searching", () => {
  it("finds words in any case, and takes % and _ as they are written", async () => {
    expect(await found({ search: "KURSI" })).toEqual(["fresh"]);
    expect(await found({ search: "100%" })).toEqual(["fresh"]);
    expect(await found({ search: "t_t" })).toEqual(["verified"]);
    expect(await found({ search: "%" })).toEqual(["fresh"]);
    expect(await found({ search: "\\" })).toEqual([]);
  });

  it("finds a case by its code and by the beginning of it", async () => {
    const code = codes["fresh"]!;
    expect(await found({ search: code.toLowerCase() })).toEqual(["fresh"]);
    expect(await found({ search: code.slice(3, 9) })).toContain("fresh");
  });

  it("does not find hidden words, not even for those who may read them, but finds what is shown", async () => {
    for (const viewer of ["unitAdmin", "head", "auditor", "admin"] as const) {
      expect(await found({ search: "Joko" }, viewer)).toEqual([]);
      expect(await found({ search: "merokok" }, viewer)).toEqual(["answered"]);
    }
  });

  it("shows hidden words to nobody in the list", async () => {
    const { rows } = await listComplaints(office.viewer("unitAdmin"), asked({ list: "CLOSED" }));
    expect(rows.map(({ text }) => text)).toEqual(["Petugas [disembunyikan] merokok."]);
  });
});

describe("what is in reach", () => {
  it("is what the rule admits, for every person of the office", async () => {
    const all = await db.complaint.findMany({ select: { code: true, unit: { select: { path: true } } } });
    for (const person of [
      "asn",
      "supervisor",
      "head",
      "otherSupervisor",
      "admin",
      "auditor",
      "unitAdmin",
    ] as const) {
      const viewer = office.viewer(person);
      const rows = await db.complaint.findMany({
        where: { AND: [visibleComplaints(viewer)] },
        select: { code: true },
      });
      expect(rows.map(({ code }) => named(code)).sort(), person).toEqual(
        all
          .filter(({ unit }) => maySeeService(viewer, unit.path))
          .map(({ code }) => named(code))
          .sort(),
      );
    }
  });

  it("has the OPD to choose between", async () => {
    expect((await listComplaintOffices(office.viewer("admin"))).map(({ code }) => code)).toEqual([
      "bkpsdm",
      "dukcapil",
      "dinkes",
    ]);
    expect((await listComplaintOffices(office.viewer("unitAdmin"))).map(({ code }) => code)).toEqual([
      "dukcapil",
    ]);
    expect(await listComplaintOffices(office.viewer("asn"))).toEqual([]);
  });
});

describe("pages follow each other by the last case", () => {
  beforeAll(async () => {
    for (let index = 0; index < 60; index++)
      await makeComplaint({
        unitId: office.units.bkpsdm,
        text: `Halaman ${index}`,
        answerBy: index % 2 === 0 ? "2026-10-01" : "2026-10-02",
      });
  });

  const walk = async (descending: boolean) => {
    const question = asked({ search: "Halaman", descending });
    const first = await listComplaints(office.viewer("admin"), question);
    const second = await listComplaints(office.viewer("admin"), {
      ...question,
      from: { cursor: first.next!, backwards: false },
    });
    const third = await listComplaints(office.viewer("admin"), {
      ...question,
      from: { cursor: second.next!, backwards: false },
    });
    return { question, first, second, third };
  };

  it.each([false, true])(
    "forwards: every case once, in order (latest deadline first: %s)",
    async (descending) => {
      const { first, second, third } = await walk(descending);
      expect([first, second, third].map(({ rows }) => rows.length)).toEqual([25, 25, 10]);
      expect([first.previous, third.next]).toEqual([null, null]);
      const rows = [first, second, third].flatMap((page) => page.rows);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
      const days = rows.map(({ answerBy }) => answerBy);
      expect(days).toEqual([...days].sort((a, b) => (descending ? b.localeCompare(a) : a.localeCompare(b))));
      expect(first.count).toBe(60);
    },
  );

  it.each([false, true])("backwards: the same pages (latest deadline first: %s)", async (descending) => {
    const { question, first, second, third } = await walk(descending);
    const back = await listComplaints(office.viewer("admin"), {
      ...question,
      from: { cursor: third.previous!, backwards: true },
    });
    expect(back.rows).toEqual(second.rows);
    const start = await listComplaints(office.viewer("admin"), {
      ...question,
      from: { cursor: back.previous!, backwards: true },
    });
    expect(start.rows).toEqual(first.rows);
    expect(start.previous).toBeNull();
    expect(start.next).toEqual(first.next);
  });
});

describe("the address of a list", () => {
  it("is read and written back the same", () => {
    const words = {
      bagian: "semua",
      opd: "dukcapil",
      jenis: "SARAN",
      terlambat: "1",
      cari: "kursi & meja",
      urut: "awal",
      sesudah: "2026-09-18.0190a0a0-0000-7000-8000-000000000000",
    };
    const read = complaintListOf(words);
    expect(read).toEqual({
      list: "ALL",
      opd: "dukcapil",
      kind: "SARAN",
      isLate: true,
      search: "kursi & meja",
      descending: false,
      from: {
        cursor: { answerBy: "2026-09-18", id: "0190a0a0-0000-7000-8000-000000000000" },
        backwards: false,
      },
    });
    expect(
      complaintListOf(
        Object.fromEntries(new URL(complaintListHref(read, { from: read.from }), "http://x").searchParams),
      ),
    ).toEqual(read);
    const back = complaintListHref(read, { from: { cursor: read.from!.cursor, backwards: true } });
    expect(complaintListOf(Object.fromEntries(new URL(back, "http://x").searchParams)).from).toEqual({
      ...read.from,
      backwards: true,
    });
  });

  it("begins without a page again when a filter changes", () => {
    expect(
      complaintListHref(complaintListOf({ sesudah: "2026-09-18.0190a0a0-0000-7000-8000-000000000000" }), {
        list: "CLOSED",
        descending: true,
      }),
    ).toBe("/aduan-warga?bagian=selesai&urut=akhir");
  });

  it("leaves out what it does not know, and reads what is over from its latest deadline", () => {
    const plain = {
      list: "TO_DO",
      opd: "",
      kind: null,
      isLate: false,
      search: "",
      descending: false,
      from: null,
    };
    expect(complaintListOf({})).toEqual(plain);
    expect(
      complaintListOf({
        bagian: "toString",
        jenis: "x",
        sesudah: "besok.1",
        sebelum: "2026-02-30.0190a0a0-0000-7000-8000-000000000000",
      }),
    ).toEqual(plain);
    expect(complaintListOf({ bagian: "selesai" })).toMatchObject({ list: "CLOSED", descending: true });
    expect(complaintListOf({ bagian: "selesai", urut: "awal" })).toMatchObject({ descending: false });
  });
});
