import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { CaseView } from "@/components/complaints/case-view";
import { ComplaintListScreen } from "@/components/complaints/complaint-list-screen";
import type { PublicCase } from "@/lib/complaints/queries/public-case";
import { complaintListOf } from "@/lib/complaints/schemas";
import { shown } from "@/tests/support/shown";

const WHEN = { today: "2026-09-15", zone: "Asia/Jakarta" } as const;

describe("the case of a code", () => {
  const found: PublicCase = {
    code: "AD-1",
    kind: "PENGADUAN",
    status: "RECEIVED",
    text: "Antre lama",
    isHidden: false,
    office: "Dukcapil",
    service: null,
    answer: "",
    closedOn: null,
    events: [{ at: "2026-09-14T03:00:00.000Z", action: "RECEIVED", note: "" }],
    verifyBy: "2026-09-18",
    forwardBy: "2026-09-22",
    answerBy: "2026-09-29",
  };
  const page = (over: Partial<PublicCase>) =>
    shown(createElement(CaseView, { found: { ...found, ...over }, ...WHEN }));

  it("shows what happened and what comes, with its last day", () => {
    const text = page({});
    expect(text).toContain("Diterima , selesai 14 September 2026");
    expect(text).toContain(
      "Diperiksa petugas , sekarang paling lambat Jumat, 18 September 2026 (3 hari lagi)",
    );
    expect(text).not.toMatch(/^(?:Jawaban|Penjelasan)/);
    expect(text).not.toContain("disembunyikan");
  });

  it("begins with the answer, or with why there is none", () => {
    expect(page({ status: "ANSWERED", answer: "Loket ditambah." })).toMatch(
      /^Jawaban Dukcapil Loket ditambah\./,
    );
    expect(page({ status: "REFUSED", answer: "Bukan urusan kami." })).toMatch(
      /^Penjelasan Dukcapil Bukan urusan/,
    );
    expect(page({ isHidden: true })).toContain("Sebagian kalimat disembunyikan petugas");
  });
});

describe("an empty list of cases", () => {
  const page = (asked: Record<string, string>) =>
    shown(
      createElement(ComplaintListScreen, {
        page: { rows: [], count: 0, previous: null, next: null },
        asked: complaintListOf(asked),
        offices: [],
        ...WHEN,
      }),
    );

  it("says what will come, or how to look elsewhere", () => {
    expect(page({})).toContain("Aduan baru muncul di sini begitu warga mengirimnya.");
    expect(page({ bagian: "selesai" })).toContain("Pilih bagian lain, atau hapus saringan.");
  });
});

describe("the address of a list", () => {
  const ID = "00000000-0000-7000-8000-000000000001";

  it("is read as far as it is understood", () => {
    expect(complaintListOf({})).toEqual({
      list: "TO_DO",
      opd: "",
      kind: null,
      isLate: false,
      search: "",
      descending: false,
      from: null,
    });
    expect(
      complaintListOf({
        bagian: "apa",
        jenis: "SARAN",
        opd: "dinkes",
        terlambat: "1",
        cari: "antre",
        urut: "akhir",
      }),
    ).toMatchObject({
      list: "TO_DO",
      kind: "SARAN",
      opd: "dinkes",
      isLate: true,
      search: "antre",
      descending: true,
    });
    expect(complaintListOf({ bagian: "selesai" }).descending).toBe(true);
    expect(complaintListOf({ bagian: "selesai", urut: "awal" }).descending).toBe(false);
  });

  it("goes on after or before a case, unless the place is none", () => {
    const cursor = { answerBy: "2026-09-29", id: ID };
    expect([
      complaintListOf({ sesudah: `2026-09-29.${ID}` }).from,
      complaintListOf({ sebelum: `2026-09-29.${ID}` }).from,
      complaintListOf({ sesudah: `2026-13-29.${ID}` }).from,
      complaintListOf({ sesudah: "2026-09-29.x" }).from,
      complaintListOf({ sesudah: "x" }).from,
    ]).toEqual([{ cursor, backwards: false }, { cursor, backwards: true }, null, null, null]);
  });
});
