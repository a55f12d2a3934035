import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { NoDashboard } from "@/components/dashboards/no-dashboard";
import { NobodyDue } from "@/components/dashboards/nobody-due";
import {
  funnelReading,
  guidanceWords,
  ratedSentence,
  rhythmWords,
  settledDeviations,
  trendReading,
} from "@/lib/dashboards/labels/dashboard";
import type { UnitDashboard } from "@/lib/dashboards/queries/unit";
import { answersSpan } from "@/lib/surveys/labels/survey";
import { shown } from "@/tests/support/shown";

const NOBODY = { people: 0, filed: 0, approved: 0, submitted: 0, rated: 0 };
const TERM = {
  id: "q3",
  cadence: "TRIWULANAN",
  year: 2026,
  number: 3,
  startsOn: "2026-07-01",
  endsOn: "2026-09-30",
  dueOn: "2026-12-07",
  sendBy: "2026-12-07",
  status: "OPEN",
} as const;
const SEPTEMBER = { ...TERM, id: "m9", cadence: "BULANAN", number: 9, startsOn: "2026-09-01" } as const;

describe("a unit of which nobody is due", () => {
  it("never says that all stages are done", () => {
    expect([ratedSentence(NOBODY), funnelReading(NOBODY)]).toEqual([
      "Tidak ada pegawai yang dinilai pada masa ini.",
      "Tidak ada pegawai yang dinilai pada masa ini.",
    ]);
  });

  it("says in which rhythm it is judged, and leads to the term in which it is", () => {
    const figures = { inRhythm: false, cadence: "BULANAN" } as UnitDashboard["figures"];
    const drawn = (instead: UnitDashboard["instead"]) =>
      shown(
        createElement(NobodyDue, {
          dashboard: { term: TERM, figures, instead },
          hrefFor: (id: string) => `/dasbor/dinsos?masa=${id}`,
        }),
      );
    expect(drawn(SEPTEMBER)).toBe(
      "Tidak ada pegawai yang dinilai pada Triwulan III 2026 Unit ini dinilai bulanan. Lihat September 2026 .",
    );
    expect(drawn(null)).not.toContain("Lihat");
    expect([rhythmWords("TRIWULANAN"), rhythmWords(null)]).toEqual([
      "dinilai triwulanan",
      "belum punya aturan nilai pada masa ini",
    ]);
  });
});

describe("the guidance on distribution", () => {
  const deviation = { code: "BAIK_ABOVE_MAXIMUM", actual: "80.00", limit: "70.00" } as const;
  const spread = {
    deviations: [deviation],
    organisation: "BAIK" as const,
    people: 11,
    rated: 9,
    settled: false,
  };

  it("is provisional with how many of how many are rated, and no alarm, until the spread stands", () => {
    expect(guidanceWords(spread)).toEqual({ tone: null, label: "sementara, 9 dari 11 dinilai" });
    expect(settledDeviations(spread)).toEqual([]);
    expect(guidanceWords({ ...spread, rated: 11, settled: true })).toEqual({
      tone: "brass",
      label: "Perlu alasan",
    });
    expect(settledDeviations({ ...spread, settled: true })).toEqual([deviation]);
    expect(guidanceWords({ ...spread, deviations: [], settled: true }).label).toBe("Sesuai");
  });

  it("is not judged without a rating, or without the result of the organisation", () => {
    expect(guidanceWords({ ...spread, rated: 0, deviations: null }).label).toBe("belum ada yang dinilai");
    const unknown = { ...spread, organisation: null, deviations: null };
    expect(guidanceWords(unknown).label).toBe("capaian organisasi belum dicatat");
    expect(settledDeviations({ ...unknown, settled: true })).toEqual([]);
  });
});

describe("a trend in words", () => {
  const at = (label: string, value: string | null, people = 259) => ({ label, value, people, settled: true });
  const runs = (label: string, value: string, people = 259) => ({
    ...at(label, value, people),
    settled: false,
  });

  it("names both terms with their year, and claims no change against a term that still runs", () => {
    expect(
      trendReading([at("TW I 2026", "92"), at("TW II 2026", "100"), runs("TW III 2026", "54.7", 267)], "%"),
    ).toBe(
      "+8 poin sejak TW I 2026, menjadi 100% pada TW II 2026. TW III 2026 masih berjalan: 54,7%, belum dibandingkan.",
    );
  });

  it("compares no different populations, and says so", () => {
    expect(trendReading([at("TW IV 2025", "46.7", 30), at("TW I 2026", "100")], "%")).toBe(
      "TW I 2026: 100%. Tidak dibandingkan dengan TW IV 2025: jumlah ASN yang dinilai berubah dari 30 menjadi 259.",
    );
  });

  it("has one term, one that runs, or nothing to tell", () => {
    expect(trendReading([{ label: "TW I 2026", value: "80" }], "")).toBe(
      "TW I 2026: 80. Belum ada masa pembanding.",
    );
    expect(trendReading([runs("TW III 2026", "40", 35)], "%")).toBe(
      "TW III 2026 masih berjalan: 40%, belum dibandingkan.",
    );
    expect(trendReading([at("TW I 2026", null)], "%")).toBe("Belum ada yang dapat digambar.");
  });
});

describe("whose answers a figure counts", () => {
  it("is a period with both its days, and with the day of publication once its survey is closed", () => {
    const until = (endsOn: string) => ({ startsOn: "2026-07-01", endsOn });
    expect(answersSpan(TERM, until("2026-11-27"), null)).toBe(
      "Triwulan III 2026, jawaban 1 Juli 2026 sampai 27 November 2026, survei belum ditutup",
    );
    expect(answersSpan(TERM, until("2026-09-30"), "2026-10-10")).toBe(
      "Triwulan III 2026, jawaban 1 Juli 2026 sampai 30 September 2026, ditutup, terbit 10 Oktober 2026",
    );
  });
});

describe("no dashboard at all", () => {
  const drawn = (oversees: boolean, opens: boolean) => shown(createElement(NoDashboard, { oversees, opens }));

  it("says whose it is, or who opens the first term", () => {
    expect(drawn(false, false)).toContain("Anda tidak memimpin atau mengawasi unit");
    expect(drawn(true, false)).toContain("Admin BKD membukanya");
    expect(drawn(true, true)).toContain("Buka halaman periode");
  });
});
