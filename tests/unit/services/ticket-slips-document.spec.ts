import { describe, expect, it } from "vitest";
import { renderPdf } from "@/lib/server/documents/pdf-parts";
import { ticketSlips, type TicketSheet } from "@/lib/services/documents/ticket-slips";
import { sheetFileName, sheetProblem } from "@/lib/services/labels";
import { pdfText } from "@/tests/support/pdf-text";

const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}/;
const codeOf = (at: number): string =>
  `AAAA-${String(2222 + at)
    .replaceAll("0", "X")
    .replaceAll("1", "Y")}`;
const sheet = (count: number, over: Partial<TicketSheet> = {}): TicketSheet => ({
  service: "Penerbitan KTP-el",
  unit: "Bidang Pendaftaran Penduduk",
  point: "Loket 1",
  expiresOn: "2026-09-29",
  mark: "3F2A",
  tickets: Array.from({ length: count }, (_, at) => ({
    code: codeOf(at),
    url: `https://teraju.example/survei/ktp-el?karcis=${codeOf(at)}`,
  })),
  ...over,
});

const pages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe("a sheet of tickets", () => {
  it("holds ten slips a page", async () => {
    const counts = await Promise.all(
      [10, 20, 40].map(async (count) => pages(await renderPdf(ticketSlips(sheet(count))))),
    );
    expect(counts).toEqual([1, 2, 4]);
  });

  it("says on every slip the code, the address, the last day, and the mark of the sheet", async () => {
    const text = pdfText(await renderPdf(ticketSlips(sheet(10))));
    const lines = text.split("\n");
    for (let at = 0; at < 10; at += 1) expect(lines).toContain(codeOf(at));
    expect(lines.filter((line) => line === "Lembar 3F2A")).toHaveLength(10);
    expect(text.match(/Berlaku sampai 29\s+September\s+2026/g)).toHaveLength(10);
    expect(text.replaceAll("\n", "")).toContain(`teraju.example/survei/ktp-el?karcis=${codeOf(0)}`);
    expect(lines).toContain("Loket 1 · Bidang Pendaftaran Penduduk");
  });

  it("takes long names of services and offices without a second page", async () => {
    const service = "surat-keterangan-pindah-".repeat(3);
    const far = `https://kinerja.kabupatentirtakencana.go.id/survei/${service}?karcis=AAAA-2222`;
    const long = sheet(10, {
      point: null,
      tickets: sheet(10).tickets.map(({ code }) => ({ code, url: far })),
      service:
        "Penerbitan surat keterangan pindah datang bagi penduduk rentan administrasi kependudukan di wilayah kepulauan",
      unit: "Bidang Pelayanan Pendaftaran Penduduk dan Pemanfaatan Data Administrasi Kependudukan",
    });
    expect(pages(await renderPdf(ticketSlips(long)))).toBe(1);
  });

  it("is named after service and number, never after a code", () => {
    expect(sheetFileName("ktp-el", 40)).toBe("karcis-ktp-el-40.pdf");
    expect(sheetFileName('a"b\n', 10)).toBe("karcis-ab-10.pdf");
    expect(sheetFileName("ktp-el", 40)).not.toMatch(CODE);
  });

  it("that was not made says why", () => {
    expect(sheetProblem(undefined)).toBeNull();
    expect(sheetProblem("SERVICE_CLOSED")).toBe("Survei untuk layanan ini sedang tidak dibuka.");
    expect(sheetProblem("<b>")).toBe("Lembar karcis belum dibuat. Periksa pilihannya, lalu coba lagi.");
  });
});
