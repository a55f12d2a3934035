import { describe, expect, it } from "vitest";
import {
  addresseesOf,
  addresseeGroups,
  caseReading,
  countedComplaints,
  dueReading,
  eventTitle,
  stepDoneOf,
  stepsAhead,
} from "@/lib/complaints/labels";
import { COMPLAINT_EVENTS, COMPLAINT_STATUSES, type ComplaintStatus } from "@/lib/complaints/rules";

const ZONE = "Asia/Jakarta";
const TODAY = "2026-09-15";
const times = (status: ComplaintStatus, answerBy = "2026-09-29") => ({
  status,
  verifyBy: "2026-09-18",
  forwardBy: "2026-09-22",
  answerBy,
});

describe("the steps of a case", () => {
  it("are still to come from where it stands, each with its last day", () => {
    expect(COMPLAINT_STATUSES.map((status) => stepsAhead(times(status), TODAY, ZONE).length)).toEqual([
      3, 2, 1, 0, 0,
    ]);
    expect(stepsAhead(times("FORWARDED"), TODAY, ZONE)).toEqual([
      { title: "Dijawab", meta: "paling lambat Selasa, 29 September 2026 (14 hari lagi)" },
    ]);
  });

  it("that were taken have a name each, and an unknown one stands for itself", () => {
    for (const action of COMPLAINT_EVENTS) expect(eventTitle(action, "Dinkes")).toMatch(/^[A-Z][a-z]/);
    expect([
      eventTitle("FORWARDED", "Dinkes"),
      eventTitle("REFUSED", "SPAM"),
      eventTitle("REFUSED", "LAIN"),
      eventTitle("ESCALATED", "1"),
      eventTitle("ESCALATED", "2"),
      eventTitle("OTHER", ""),
    ]).toEqual([
      "Diteruskan ke Dinkes",
      "Tidak diproses: iklan, atau tidak ada yang bisa ditindaklanjuti",
      "Tidak diproses: LAIN",
      "Diteruskan ke pimpinan karena lewat batas",
      "Diteruskan ke BKD karena jawaban lewat batas",
      "OTHER",
    ]);
  });
});

describe("what is read first", () => {
  it("by the citizen: answered, refused, due or overdue", () => {
    expect([
      caseReading(times("ANSWERED"), TODAY, ZONE),
      caseReading(times("REFUSED"), TODAY, ZONE),
      caseReading(times("VERIFIED"), TODAY, ZONE),
      caseReading(times("VERIFIED", TODAY), TODAY, ZONE),
      caseReading(times("VERIFIED", "2026-09-14"), TODAY, ZONE),
    ]).toEqual([
      "Kantor sudah menjawab.",
      "Kantor tidak memproses aduan ini. Alasannya ada di bawah.",
      "Dijawab paling lambat Selasa, 29 September 2026 (14 hari lagi).",
      "Dijawab paling lambat Selasa, 15 September 2026 (hari ini, sampai 23.59 WIB).",
      "Seharusnya dijawab paling lambat Senin, 14 September 2026 (lewat 1 hari). Pimpinan kantor sudah diberi tahu.",
    ]);
  });

  it("by the officer: who acts next, and until when", () => {
    expect(dueReading({ ...times("ANSWERED"), dueOn: null }, TODAY, ZONE)).toBe("Aduan selesai.");
    expect(dueReading({ ...times("RECEIVED"), dueOn: "2026-09-18" }, TODAY, ZONE)).toBe(
      "Petugas memeriksa apakah ini urusan kantornya paling lambat Jumat, 18 September 2026 (3 hari lagi).",
    );
  });

  it("is what an address says was done, and nothing where it says anything else", () => {
    expect([stepDoneOf("NOTE"), stepDoneOf("toString"), stepDoneOf(undefined)]).toEqual([
      "Catatan tersimpan. Warga tidak melihatnya.",
      null,
      null,
    ]);
  });

  it("is not counted beyond the most that are counted", () => {
    expect([countedComplaints(1000, 1000), countedComplaints(1001, 1000)]).toEqual([
      "1.000 aduan",
      "lebih dari 1.000 aduan",
    ]);
  });
});

describe("whom a citizen can write to", () => {
  it("are services by name, then offices, and no empty group", () => {
    const office = (code: string, ...services: string[]) => ({
      code,
      name: code.toUpperCase(),
      services: services.map((name) => ({ slug: name.toLowerCase(), name })),
    });
    expect(addresseeGroups([office("dukcapil", "KTP", "Akta"), office("dinkes")])).toEqual([
      {
        label: "Layanan",
        options: [
          { value: "layanan:akta", label: "Akta (DUKCAPIL)" },
          { value: "layanan:ktp", label: "KTP (DUKCAPIL)" },
        ],
      },
      {
        label: "Kantor, untuk hal lain",
        options: [
          { value: "opd:dukcapil", label: "DUKCAPIL" },
          { value: "opd:dinkes", label: "DINKES" },
        ],
      },
    ]);
    expect(addresseeGroups([office("dinkes")]).map(({ label }) => label)).toEqual(["Kantor, untuk hal lain"]);
    expect(addresseeGroups([])).toEqual([]);
  });
});

describe("a list of cases says whose they are", () => {
  it.each([
    [["Dinas Sosial"], "Dinas Sosial"],
    [["Dinas Sosial", "Bappeda"], "semua 2 perangkat daerah"],
    [[], "kantor Anda"],
  ])("%j: %s", (names, words) => {
    expect(addresseesOf(names.map((name) => ({ name })))).toBe(words);
  });
});
