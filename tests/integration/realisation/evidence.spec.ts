import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addEvidence, addEvidenceLink, admitEvidence } from "@/lib/realisation/commands/evidence";
import { readEvidence } from "@/lib/realisation/commands/read-evidence";
import { removeEvidence, restoreEvidence } from "@/lib/realisation/commands/remove-evidence";
import { MOST_BYTES, MOST_PER_MONTH } from "@/lib/realisation/rules/evidence";
import { fileStore } from "@/lib/server/storage/files";
import { makeApprovedSkp, makeOffice, type ApprovedSkp, type Office } from "@/tests/support/office";
import { docx, jpeg, pdf, png, program, xlsx, zip } from "@/tests/support/evidence-files";
import { useDatabase } from "@/tests/support/database";

useDatabase();

let office: Office;
let skp: ApprovedSkp;
let ikiId: string;
let otherIki: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "teraju-evidence-"));
  process.env["TERAJU_FILES"] = folder;
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
  [ikiId, otherIki] = skp.rhk[0]!.iki as [string, string];
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await db.evidence.deleteMany();
  await db.appraisal.updateMany({ data: { status: "OPEN" } });
});

const attach = (bytes: Uint8Array, more: { name?: string; month?: string; ikiId?: string } = {}) =>
  addEvidence(office.viewer("asn"), { ikiId, month: "2026-09", name: "rekap.pdf", bytes, ...more });

const filesOnDisk = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe("attaching a file", () => {
  it("keeps name, size, fingerprint and type, and the content under its hash", async () => {
    const bytes = pdf("rekap September");
    const outcome = await attach(bytes, { name: "Rekap penerbitan SIAK.pdf" });
    const row = await db.evidence.findFirstOrThrow();
    expect(outcome).toMatchObject({
      ok: true,
      value: { id: row.id, name: "Rekap penerbitan SIAK.pdf", alsoIn: null },
    });
    expect(row).toMatchObject({
      kind: "FILE",
      size: bytes.length,
      contentType: "application/pdf",
      uploadedById: office.people.asn.id,
    });
    expect(new Uint8Array(await new Response(await fileStore().read(row.sha256!)).arrayBuffer())).toEqual(
      bytes,
    );
  });

  it.each([
    ["JPEG", jpeg(), "foto.jpg"],
    ["PNG", png(), "layar.png"],
    ["DOCX", docx(), "laporan.docx"],
    ["XLSX", xlsx(), "rekap.xlsx"],
  ])("accepts a %s by its content", async (_kind, bytes, name) => {
    expect(await attach(bytes, { name })).toMatchObject({ ok: true, value: { name } });
  });

  it.each([
    ["a program named .pdf", program()],
    ["a ZIP that is no document", zip(["foto/1.jpg"])],
    ["a document with macros named .docx", docx("word/vbaProject.bin")],
    ["a ZIP cut off before its directory", docx().slice(0, 60)],
  ])("refuses %s and leaves no file behind", async (_what, bytes) => {
    const before = await filesOnDisk();
    expect(await attach(bytes, { name: "laporan.pdf" })).toEqual({
      ok: false,
      refusal: { code: "FILE_TYPE_UNKNOWN" },
    });
    expect(await filesOnDisk()).toEqual(before);
  });

  it("accepts exactly 10 MB and refuses one byte more", async () => {
    const bytes = new Uint8Array(MOST_BYTES + 1);
    bytes.set(pdf());
    expect(await attach(bytes.subarray(0, MOST_BYTES))).toMatchObject({ ok: true });
    expect(await attach(bytes)).toEqual({ ok: false, refusal: { code: "FILE_TOO_LARGE" } });
  });

  it("refuses an empty file", async () => {
    expect(await attach(new Uint8Array())).toEqual({ ok: false, refusal: { code: "FILE_EMPTY" } });
  });

  it("names the file when the same content is attached again to the same indicator and month", async () => {
    await attach(pdf("sama"), { name: "Laporan Agustus.pdf" });
    expect(await attach(pdf("sama"), { name: "lain.pdf" })).toEqual({
      ok: false,
      refusal: { code: "FILE_ALREADY_HERE", name: "Laporan Agustus.pdf", month: "2026-09" },
    });
    expect(await db.evidence.count()).toBe(1);
  });

  it("keeps one of two uploads of the same content that arrive together", async () => {
    const both = await Promise.all([attach(pdf("bersama")), attach(pdf("bersama"))]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.evidence.count()).toBe(1);
  });

  it("accepts the same content in another month and says where it already is", async () => {
    await attach(pdf("dua bulan"), { month: "2026-08", name: "Rekap koreksi.pdf" });
    expect(await attach(pdf("dua bulan"))).toMatchObject({
      ok: true,
      value: { alsoIn: { name: "Rekap koreksi.pdf", month: "2026-08", ikiId } },
    });
  });

  it("accepts the same content for another indicator and says where it already is", async () => {
    await attach(pdf("dua indikator"));
    expect(await attach(pdf("dua indikator"), { ikiId: otherIki })).toMatchObject({
      ok: true,
      value: { alsoIn: { ikiId, month: "2026-09" } },
    });
  });

  it(`refuses more than ${MOST_PER_MONTH} pieces for one indicator and month`, async () => {
    await db.evidence.createMany({
      data: Array.from({ length: MOST_PER_MONTH }, (_, n) => ({
        ikiId,
        month: fromDay("2026-09-01"),
        kind: "LINK" as const,
        name: `tautan ${n}`,
        url: `https://arsip.example/${n}`,
        uploadedById: office.people.asn.id,
      })),
    });
    expect(await attach(pdf())).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_FULL", most: MOST_PER_MONTH },
    });
  });

  it("refuses somebody else's indicator before and after the upload, and keeps no file", async () => {
    const before = await filesOnDisk();
    const place = { ikiId, month: "2026-09" };
    expect(await admitEvidence(office.viewer("otherAsn"), place)).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    expect(
      await addEvidence(office.viewer("otherAsn"), { ...place, name: "x.pdf", bytes: pdf("titipan") }),
    ).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
    expect(await filesOnDisk()).toEqual(before);
  });

  it("admits the owner of an open month and nobody once the term is with the appraiser", async () => {
    expect(await admitEvidence(office.viewer("asn"), { ikiId, month: "2026-09" })).toMatchObject({
      ok: true,
    });
    await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status: "SUBMITTED" } });
    expect(await attach(pdf("terlambat"))).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "SUBMITTED" },
    });
  });

  it("refuses a month that has not begun", async () => {
    expect(await attach(pdf(), { month: "2026-10" })).toEqual({
      ok: false,
      refusal: { code: "MONTH_NOT_BEGUN" },
    });
  });
});

describe("attaching a link", () => {
  const link = (url: string, name = "") =>
    addEvidenceLink(office.viewer("asn"), { ikiId, month: "2026-09", url, name });

  it("is shown by its host and path where it has no name", async () => {
    expect(await link("https://arsip.example/laporan/9?x=1#")).toMatchObject({
      ok: true,
      value: { name: "arsip.example/laporan/9?x=1" },
    });
  });

  it("is refused when the same address is there already", async () => {
    await link("https://arsip.example/9", "Arsip");
    expect(await link("https://arsip.example/9")).toEqual({
      ok: false,
      refusal: { code: "FILE_ALREADY_HERE", name: "Arsip", month: "2026-09" },
    });
  });

  it("is never accepted by the database without https", async () => {
    await expect(link("http://arsip.example/9")).rejects.toThrow("evidence_is_file_or_link");
  });
});

describe("taking evidence away and putting it back", () => {
  const attached = async (): Promise<string> => {
    const outcome = await attach(pdf("ditarik"));
    return outcome.ok ? outcome.value.id : "";
  };

  it("hides it, keeps row and file, and brings it back on request", async () => {
    const evidenceId = await attached();
    expect(await removeEvidence(office.viewer("asn"), { evidenceId })).toMatchObject({
      ok: true,
      value: { name: "rekap.pdf" },
    });
    expect((await db.evidence.findUniqueOrThrow({ where: { id: evidenceId } })).removedAt).toBeInstanceOf(
      Date,
    );
    expect(await restoreEvidence(office.viewer("asn"), { evidenceId })).toMatchObject({ ok: true });
    expect((await db.evidence.findUniqueOrThrow({ where: { id: evidenceId } })).removedAt).toBeNull();
  });

  it("knows nothing to remove twice, and nothing to put back that is there", async () => {
    const evidenceId = await attached();
    expect(await restoreEvidence(office.viewer("asn"), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    await removeEvidence(office.viewer("asn"), { evidenceId });
    expect(await removeEvidence(office.viewer("asn"), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("does not put a file back beside the same content", async () => {
    const evidenceId = await attached();
    await removeEvidence(office.viewer("asn"), { evidenceId });
    await attach(pdf("ditarik"), { name: "baru.pdf" });
    expect(await restoreEvidence(office.viewer("asn"), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "FILE_ALREADY_HERE", name: "baru.pdf", month: "2026-09" },
    });
  });

  it.each([
    ["otherAsn", "NOT_FOUND"],
    ["supervisor", "NOT_ALLOWED"],
  ] as const)("is refused to %s", async (person, code) => {
    const evidenceId = await attached();
    expect(await removeEvidence(office.viewer(person), { evidenceId })).toEqual({
      ok: false,
      refusal: { code },
    });
  });

  it("is refused while the appraiser has the term", async () => {
    const evidenceId = await attached();
    await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status: "SUBMITTED" } });
    expect(await removeEvidence(office.viewer("asn"), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "SUBMITTED" },
    });
  });
});

describe("reading evidence", () => {
  const reads = () => db.auditEvent.count({ where: { action: "read-evidence" } });

  it("gives the owner her file without an entry in the trail", async () => {
    const outcome = await attach(pdf("milik sendiri"));
    const evidenceId = outcome.ok ? outcome.value.id : "";
    const before = await reads();
    expect(await readEvidence(office.viewer("asn"), { evidenceId })).toMatchObject({
      ok: true,
      value: { name: "rekap.pdf", contentType: "application/pdf" },
    });
    expect(await reads()).toBe(before);
  });

  it.each(["supervisor", "head", "auditor", "admin"] as const)(
    "enters into the trail that %s read another person's evidence",
    async (person) => {
      const outcome = await attach(pdf("dibaca"));
      const evidenceId = outcome.ok ? outcome.value.id : "";
      const before = await reads();
      expect(await readEvidence(office.viewer(person), { evidenceId })).toMatchObject({ ok: true });
      expect(await reads()).toBe(before + 1);
    },
  );

  it.each(["colleague", "otherAsn", "otherSupervisor"] as const)("does not exist for %s", async (person) => {
    const outcome = await attach(pdf("rahasia"));
    const evidenceId = outcome.ok ? outcome.value.id : "";
    expect(await readEvidence(office.viewer(person), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("does not hand out what was taken away, nor a link as a file", async () => {
    const outcome = await attach(pdf("hilang"));
    const evidenceId = outcome.ok ? outcome.value.id : "";
    await removeEvidence(office.viewer("asn"), { evidenceId });
    expect(await readEvidence(office.viewer("asn"), { evidenceId })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    const link = await addEvidenceLink(office.viewer("asn"), {
      ikiId,
      month: "2026-09",
      url: "https://arsip.example/1",
      name: "",
    });
    expect(await readEvidence(office.viewer("asn"), { evidenceId: link.ok ? link.value.id : "" })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });
});
