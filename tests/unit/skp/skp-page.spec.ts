import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ChangesPanel } from "@/components/skp/changes-panel";
import { EditorHeader } from "@/components/skp/editor-header";
import { AnswerNotice, ProblemsNotice } from "@/components/skp/editor/notices";
import { WeightsPanel } from "@/components/skp/editor/weights-panel";
import { PathPanel } from "@/components/skp/path-panel";
import { ReadHeader } from "@/components/skp/read-header";
import { PrintHeading } from "@/components/skp/print-heading";
import { SkpLines } from "@/components/skp/skp-lines";
import type { FormState } from "@/lib/kernel/form-state";
import type { PlanRulesView, RhkView } from "@/lib/skp/queries/editor";
import type { FeedbackView, SkpView } from "@/lib/skp/queries/skp";
import type { LineChange } from "@/lib/skp/rules/diff";
import type { SkpProblem } from "@/lib/skp/rules/problems";
import type { DraftRhk } from "@/lib/skp/schemas/draft";
import { shown } from "@/tests/support/shown";

const ZONE = "Asia/Jakarta";
const SENT = new Date("2026-01-20T03:00:00Z");

const iki = (over: Partial<RhkView["iki"][number]> = {}): RhkView["iki"][number] => ({
  id: "i1",
  aspect: "KUANTITAS",
  title: "Laporan sampai 31 Desember",
  unitOfMeasure: "laporan",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: "12",
  targetLow: null,
  targetHigh: null,
  weight: "1",
  maximal: false,
  pace: null,
  feed: null,
  termTargets: {},
  ...over,
});
const rhk = (over: Partial<RhkView> = {}): RhkView => ({
  id: "r1",
  kind: "UTAMA",
  title: "Laporan tersedia",
  parentRhkId: null,
  parentTitle: null,
  path: [],
  assignedBy: "",
  dimension: null,
  weight: "60",
  iki: [iki()],
  ...over,
});
const skp = (over: Partial<SkpView> = {}): SkpView => ({
  id: "s1",
  status: "DRAFT",
  version: 1,
  savedAt: SENT,
  submittedAt: null,
  approvedAt: null,
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  tellsPace: false,
  periodId: "p1",
  employeeId: "e1",
  appraiserId: "e2",
  appraisals: [],
  year: 2026,
  periodStartsOn: "2026-01-01",
  position: "Pranata Komputer",
  unit: "Dukcapil",
  unitPath: "/tk/dukcapil/",
  employee: "Ratna",
  nip: "199107142019032007",
  golongan: "III/a",
  appraiser: "Hendra",
  approver: null,
  appraiserNip: "198203152006041011",
  rhk: [rhk()],
  expectations: {},
  ...over,
});
const rules: PlanRulesView = {
  plan: { from: "2026-01-01", to: "2026-12-31" },
  dimensions: [{ key: "PROSES", name: "Proses internal" }],
  requiredAspects: [],
  additionalCap: "10",
  requireNumericTarget: false,
  terms: [{ id: "t1", cadence: "TRIWULANAN", ordinal: 1, endsOn: "2026-03-31", status: "OPEN" }],
};
const note = (over: Partial<FeedbackView> = {}): FeedbackView => ({
  id: "n1",
  rhkId: null,
  ikiId: null,
  text: "Tulis hasilnya",
  writtenAt: new Date("2026-01-25T03:00:00Z"),
  authorId: "e2",
  author: "Hendra",
  own: false,
  ...over,
});

describe("the head of an SKP that is written", () => {
  const head = (given: SkpView, today = "2026-01-15", feedback: FeedbackView[] = []) =>
    shown(createElement(EditorHeader, { skp: given, feedback, today, zone: ZONE }));

  it("names the last day of January as long as it is to come, and then the days of the plan", () => {
    expect(head(skp())).toContain(
      "Tetapkan bersama Hendra paling lambat Sabtu, 31 Januari 2026 (16 hari lagi).",
    );
    for (const text of [head(skp(), "2026-02-01"), head(skp({ startsOn: "2026-06-01" }))])
      expect(text).toMatch(/Susun bersama Hendra untuk 1 (Januari|Juni) 2026 sampai 31 Desember 2026\./);
    expect(head(skp({ appraiser: null }))).toContain("pejabat penilai (belum ditetapkan)");
  });

  it("begins with what the appraiser wants changed, by line, once it came back", () => {
    const returned = skp({ status: "RETURNED", submittedAt: SENT });
    const feedback = [
      note({ id: "n1", rhkId: "r1" }),
      note({ id: "n2", ikiId: "i1", text: "Kapan?" }),
      note({ id: "n3", text: "Secara umum" }),
      note({ id: "n4", text: "Sudah lama", writtenAt: new Date("2026-01-10T03:00:00Z") }),
      note({ id: "n5", text: "Dari saya", own: true }),
    ];
    const text = head(returned, "2026-01-26", feedback);
    for (const fact of ["RHK 1: Tulis hasilnya", "Indikator 1 RHK 1: Kapan?", "Seluruh SKP: Secara umum"])
      expect(text).toContain(fact);
    expect(text).not.toMatch(/Sudah lama|Dari saya/);
    expect(head({ ...returned, appraiser: null })).toContain("Pejabat penilai mengembalikan SKP ini");
    expect(head(skp())).not.toContain("mengembalikan SKP ini");
  });
});

describe("the head of an SKP that is read", () => {
  const head = (given: SkpView, own = false, rates = false) =>
    shown(createElement(ReadHeader, { skp: given, own, rates, zone: ZONE }));

  it("says what happened last, and who is next", () => {
    const approvedAt = new Date("2026-01-28T03:00:00Z");
    const approved = { status: "APPROVED", approvedAt, approver: "Hendra" } as const;
    expect(head(skp(approved), true)).toContain("Ditetapkan Hendra pada 28 Januari 2026. Isi realisasi");
    expect(head(skp({ ...approved, appraiser: null }))).not.toContain("Isi realisasi");
    expect(head(skp({ status: "SUBMITTED", submittedAt: SENT }))).toContain(
      "Diajukan 20 Januari 2026; Hendra menyetujui atau mengembalikannya.",
    );
    expect(head(skp({ status: "SUBMITTED", submittedAt: SENT, appraiser: null }))).toContain(
      "; pejabat penilai menyetujui",
    );
    expect(head(skp({ status: "RETURNED" }))).toContain("Sedang diperbaiki sesuai catatan.");
    expect(head(skp())).toContain("Sedang disusun.");
  });

  it("leads back to where its reader came from", () => {
    expect(head(skp(), true)).toMatch(/^SKP saya \/ 2026 SKP 2026 /);
    expect(head(skp(), false, true)).toMatch(/^Tim saya \/ 2026 SKP 2026 Ratna/);
    expect(head(skp())).toMatch(/^Ratna \/ 2026 SKP 2026 Ratna/);
  });
});

describe("the lines of an SKP that is read", () => {
  const lines = (given: SkpView) => shown(createElement(SkpLines, { skp: given, rules }));

  it("say whom each serves, who assigned it, and targets of single terms", () => {
    const text = lines(
      skp({
        rhk: [
          rhk({
            parentTitle: "Layanan prima",
            assignedBy: "Kepala Dinas",
            dimension: "PROSES",
            iki: [iki({ termTargets: { t1: "3" } }), iki({ id: "i2", feed: "IKM", targetKind: "YES_NO" })],
          }),
          rhk({ id: "r2", title: "", iki: [] }),
        ],
        expectations: { LOYAL: "Menjaga rahasia", ADAPTIF: "" },
      }),
    );
    for (const fact of [
      "mendukung “Layanan prima” · ditugaskan Kepala Dinas · dimensi Proses internal",
      "12 laporan Dinilai terhadap: TW I 3 laporan",
      "diambil dari IKM layanan",
      "2. Belum ditulis",
      "Belum ada indikator.",
      "Menjaga rahasia",
    ])
      expect(text).toContain(fact);
  });

  it("say so where nothing is written, and where the guide of behaviour holds as it is", () => {
    expect(lines(skp({ rhk: [] }))).toContain("Ratna belum menulis rencananya.");
    expect(lines(skp())).toContain("Tidak ada ekspektasi khusus");
  });
});

describe("beside the editor", () => {
  const draft = (kind: "UTAMA" | "TAMBAHAN", weight: string): DraftRhk => ({
    id: `${kind} ${weight}`,
    kind,
    title: "",
    parentRhkId: "",
    assignedBy: "",
    dimension: "",
    weight,
    iki: [],
  });

  it.each([
    [["60", "40"], "Pas 100."],
    [["60", "30"], "Kurang 10. Tambahkan ke RHK 2"],
    [["60", "50,5"], "Lebih 10,5. Kurangi dari RHK 2"],
    [[], "Kurang 100."],
  ])("weights of %j are %s", (weights, words) => {
    const text = shown(createElement(WeightsPanel, { rhk: weights.map((weight) => draft("UTAMA", weight)) }));
    expect(text).toMatch(new RegExp(`${words.replaceAll(".", "\\.")}$`));
  });

  it("the weight of additional work is not counted", () => {
    const text = shown(
      createElement(WeightsPanel, { rhk: [draft("UTAMA", "100"), draft("TAMBAHAN", "10")] }),
    );
    expect(text).toContain("Pas 100.");
  });

  it("the way of a line to its purpose begins at the top and ends with oneself", () => {
    const path = [
      { owner: "Hendra", position: "Kabid", title: "Layanan prima" },
      { owner: "Sri", position: "Kadis", title: "Warga puas" },
    ];
    const read = (title: string, steps: typeof path) =>
      shown(createElement(PathPanel, { number: 1, title, path: steps, owner: "Anda" }));
    expect(read("Laporan", path)).toBe(
      "Jalur RHK 1 ke tujuan Sri, Kadis Warga puas Hendra, Kabid Layanan prima Anda Laporan",
    );
    expect(read("", [])).toContain("Belum ditulis Belum dihubungkan ke RHK pimpinan.");
  });

  it("what is missing is a quiet list of at most eight while one writes, and a summary once one asked", () => {
    const problems = Array.from(
      { length: 10 },
      (_, at): SkpProblem => ({ code: "RHK_TITLE", path: `rhk.${at}.title` }),
    );
    const read = (given: SkpProblem[], asked: SkpProblem[] | null) =>
      shown(createElement(ProblemsNotice, { problems: given, asked }));
    expect(read([], null)).toContain("SKP sudah lengkap");
    expect(read([], problems)).toContain("SKP sudah lengkap");
    expect(read(problems, null)).toMatch(/^10 hal lagi .* dan 2 lagi$/);
    expect(read(problems.slice(0, 2), null)).toMatch(/^Dua hal lagi .* RHK 2\.$/);
    expect(read(problems, problems)).toContain("Tulis rencana hasil kerja RHK 10.");
  });

  it("says on paper whose plan it is, with NIP and rank, and who judges it", () => {
    const read = shown(createElement(PrintHeading, { skp: skp() }));
    for (const fact of [
      "Ratna",
      "19910714 201903 2 007",
      "III/a",
      "Pranata Komputer",
      "Hendra",
      "19820315 200604 1 011",
    ])
      expect(read).toContain(fact);
  });

  it("what was missing when submission was asked makes room for what is missing now", () => {
    // Asked of an empty plan; since then an empty main RHK was added, and that line is to be completed.
    const asked: SkpProblem[] = [{ code: "NO_RHK", path: "tambah-rhk" }];
    const now: SkpProblem[] = [
      { code: "RHK_TITLE", path: "rhk.0.title" },
      { code: "IKI_TITLE", path: "rhk.0.iki.0.title" },
    ];
    const read = shown(createElement(ProblemsNotice, { problems: now, asked }));
    expect(read).toMatch(/^Dua hal lagi/);
    expect(read).toContain("Tulis rencana hasil kerja RHK 1.");
    expect(read).not.toContain("Tambahkan paling sedikit satu rencana");
  });

  it("an answer of the server says which line it is about, or offers to put this version over the other", () => {
    const read = (answer: FormState) =>
      shown(createElement(AnswerNotice, { answer, href: "/skp/s1", onReplace: () => undefined }));
    expect(read({ kind: "idle" })).toBe("");
    expect(read({ kind: "invalid", fields: { "rhk.0.weight": "Tulis angka saja." }, values: {} })).toBe(
      "Draf belum tersimpan RHK 1: Tulis angka saja.",
    );
    const refused = { kind: "refused", message: "Ada yang lebih baru.", values: {} } as const;
    expect(read({ ...refused, code: "STALE" })).toContain("Pakai isian di halaman ini");
    expect(read({ ...refused, code: "NOT_ALLOWED" })).toBe("Ada yang lebih baru.");
  });
});

describe("what changed since the submission before", () => {
  const read = (changes: LineChange[]) =>
    shown(createElement(ChangesPanel, { changes, since: SENT, zone: ZONE }));

  it("is told line by line and field by field", () => {
    const text = read([
      { line: "RHK", kind: "ADDED", id: "r2", title: "Arsip tertata", fields: [] },
      { line: "IKI", kind: "REMOVED", id: "i2", title: "", fields: [] },
      {
        line: "EXPECTATION",
        kind: "CHANGED",
        id: "LOYAL",
        title: "",
        fields: [{ field: "title", before: "", after: "Menjaga rahasia" }],
      },
    ]);
    for (const fact of [
      "3 baris berbeda dari pengajuan 20 Januari 2026.",
      "Ditambah RHK Arsip tertata",
      "Dihapus Indikator tanpa judul",
      "Diubah Ekspektasi Loyal",
      "dari kosong → menjadi Menjaga rahasia",
    ])
      expect(text).toContain(fact);
  });

  it("is nothing where nothing did", () => {
    expect(read([])).toContain("Tidak ada yang berubah sejak pengajuan 20 Januari 2026.");
  });
});
