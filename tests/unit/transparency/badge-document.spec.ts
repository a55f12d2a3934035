import { describe, expect, it } from "vitest";
import { badgePage, badgeSvg, wrapped, type BadgeFacts } from "@/lib/transparency/documents/badge";

const NOTHING = "Belum ada angka yang ditampilkan.";
const facts = (over: Partial<BadgeFacts> = {}): BadgeFacts => ({
  instansi: "Kabupaten Tirta Kencana",
  office: "Dinas Sosial",
  description: "IKM 84,72",
  figures: {
    ikm: "84,72",
    mutu: "B",
    words: "Baik",
    quarter: "Triwulan III 2026",
    respondents: "412 responden",
  },
  ...over,
});

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");

describe("a badge", () => {
  it("shows office, index, grade, quarter, respondents and instansi", () => {
    expect(textsOf(badgeSvg(facts(), NOTHING))).toEqual([
      "Dinas Sosial",
      "IKM",
      "84,72",
      "B",
      "Baik",
      "Triwulan III 2026",
      "412 responden",
      "Kabupaten Tirta Kencana",
    ]);
  });

  it("says that there is no figure yet, and shows none", () => {
    expect(textsOf(badgeSvg(facts({ figures: null }), NOTHING))).toEqual(["Dinas Sosial", NOTHING]);
  });

  it("is read aloud by its title and its description", () => {
    const svg = badgeSvg(facts(), NOTHING);
    expect(svg).toContain('role="img" aria-labelledby="t d"');
    expect(svg).toContain(
      '<title id="t">Indeks kepuasan masyarakat Dinas Sosial</title><desc id="d">IKM 84,72</desc>',
    );
  });

  it("takes a name as text, whatever is written in it", () => {
    const hostile = `A"><script>alert(1)</script>&`;
    for (const made of [
      badgeSvg(facts({ office: hostile, description: hostile, instansi: hostile }), NOTHING),
      badgePage(facts({ office: hostile, description: hostile }), `x"><script>`),
    ]) {
      expect(made).not.toContain("<script>");
      expect(made).toContain("&lt;script&gt;");
    }
  });

  it("breaks a long name into two lines, and ends a longer one in dots", () => {
    expect(wrapped("Dinas Kependudukan dan Pencatatan Sipil")).toEqual([
      "Dinas Kependudukan dan Pencatatan",
      "Sipil",
    ]);
    expect(
      wrapped("Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Tirta Kencana"),
    ).toEqual(["Dinas Sosial, Pemberdayaan", "Perempuan dan Perlindungan Anak…"]);
    expect(wrapped("a".repeat(60))).toEqual(["a".repeat(60)]);
  });
});
