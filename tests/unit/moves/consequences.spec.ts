import { describe, expect, test } from "vitest";
import { consequenceWords, queueWords, warningWords } from "@/lib/moves/labels/consequences";
import { previewOf, recordedOf, type Preview } from "@/lib/moves/rules/consequences";
import type { Ask, Facts } from "@/lib/moves/rules/facts";
import { planMove } from "@/lib/moves/rules/plan";
import { appraisal, entered, paperOffice, skp } from "@/tests/support/moves";

const place = (employeeId: string, positionId: string): Ask => ({ does: "PLACE", employeeId, positionId });

function previewed(facts: Facts, startsOn: string, ...lines: Ask[]): Preview {
  const plan = planMove(facts, { startsOn, lines });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  return previewOf(
    facts,
    plan.value,
    lines.map(({ employeeId }) => employeeId),
  );
}

const wordsOf = (preview: Preview, at = 0): string[] =>
  preview.people[at]?.consequences.map(consequenceWords) ?? [];

describe("what a move will do, in words", () => {
  test("a transfer in June says both plans, who rates which part and until when", () => {
    const grant = { id: "g", employeeId: "ratna", role: "UNIT_ADMIN" as const, unitId: "/tk/dukcapil/" };
    const by = {
      grantedById: null,
      grantedAt: "2025-01-01T00:00:00.000Z",
      startsOn: "2025-01-01",
      endsOn: null,
    };
    const facts = paperOffice({ grants: [{ ...grant, ...by }] });
    expect(wordsOf(previewed(facts, "2026-06-15", place("ratna", "perawat")))).toEqual([
      "Sampai 14 Juni 2026: analis, /tk/dukcapil/bidang/.",
      "Mulai 15 Juni 2026: perawat, /tk/dinkes/.",
      "SKP lama berlaku 1 Jan 2026 sampai 14 Jun 2026 dan tetap dinilai hendra.",
      "SKP baru dibuka untuk 15 Jun 2026 sampai 31 Des 2026; pejabat penilai agus.",
      "Penilaian Triwulan III 2026 dari SKP lama ditiadakan; belum ada yang dikirim atau dinilai.",
      "Penilaian Triwulan IV 2026 dari SKP lama ditiadakan; belum ada yang dikirim atau dinilai.",
      "Triwulan II 2026, 1 Apr 2026 sampai 14 Jun 2026: dinilai hendra. Dapat dikirim mulai 1 Juni 2026, paling " +
        "lambat 17 Juli 2026.",
      "Triwulan II 2026, 15 Jun 2026 sampai 30 Jun 2026: dinilai agus. Dapat dikirim mulai 1 Juni 2026, paling " +
        "lambat 17 Juli 2026.",
      "Triwulan III 2026, 1 Jul 2026 sampai 30 Sep 2026: dinilai agus. Dapat dikirim mulai 1 September 2026, paling " +
        "lambat 17 Oktober 2026.",
      "Triwulan IV 2026, 1 Okt 2026 sampai 31 Des 2026: dinilai agus. Dapat dikirim mulai 1 Desember 2026, paling " +
        "lambat 17 Januari 2027.",
      "Peran admin unit berakhir 14 Juni 2026.",
    ]);
  });

  test("a head who leaves leaves a chair, a queue and people with another appraiser", () => {
    const facts = paperOffice({ skp: [skp({ status: "SUBMITTED" })], appraisals: [appraisal(2)] });
    const preview = previewed(facts, "2026-06-15", place("hendra", "arsiparis"));
    expect(preview.others).toEqual([{ name: "ratna", appraiser: "sri" }]);
    // One plan that waits and one appraisal.
    expect(preview.queues.map(queueWords)).toEqual([
      "Antrean hendra berkurang 2 penilaian.",
      "Antrean sri bertambah 2 penilaian.",
    ]);
    expect(preview.warnings.map(warningWords)).toEqual([
      "kabid kosong mulai 15 Juni 2026; penilai sementara pegawainya sri.",
    ]);
    expect(queueWords({ employeeId: "x", name: "sri", comes: 1, goes: 2 })).toBe(
      "Antrean sri bertambah 1 dan berkurang 2 penilaian.",
    );
  });

  test("a chair with nobody left below it is only said to be empty, one that is filled not at all", () => {
    const alone = previewed(paperOffice(), "2026-06-15", place("dewi", "arsiparis"), place("agus", "analis"));
    expect(alone.warnings.map(warningWords)).toEqual(["kadinkes kosong mulai 15 Juni 2026."]);
    const swapped = previewed(
      paperOffice(),
      "2026-06-15",
      place("hendra", "kadinkes"),
      place("agus", "kabid"),
    );
    expect(swapped.warnings).toEqual([]);
  });

  test("more people than a position is meant for are warned about and not refused", () => {
    expect(
      previewed(paperOffice(), "2026-06-15", place("ratna", "perawat")).warnings.map(warningWords),
    ).toEqual(["perawat akan dijabat 2 orang, sedangkan formasinya 1. Mutasi tetap dapat disimpan."]);
    // Two are meant for it.
    expect(previewed(paperOffice(), "2026-06-15", place("dewi", "analis")).warnings).toEqual([]);
  });

  test("a plan that goes along says so, and that it is approved anew", () => {
    const facts = paperOffice({
      skp: [
        skp({ id: "next", startsOn: "2026-07-01" }),
        skp({ id: "draft", status: "DRAFT", endsOn: "2026-06-30" }),
      ],
      appraisals: [],
    });
    expect(wordsOf(previewed(facts, "2026-07-01", place("ratna", "perawat")))).toContain(
      "SKP 1 Jul 2026 sampai 31 Des 2026 ikut ke jabatan baru; pejabat penilai agus. SKP itu disetujui ulang oleh " +
        "penilai baru.",
    );
    const draft = paperOffice({
      skp: [skp({ id: "d", status: "DRAFT", startsOn: "2026-07-01" })],
      appraisals: [],
    });
    expect(wordsOf(previewed(draft, "2026-07-01", place("ratna", "perawat")))).toContain(
      "SKP 1 Jul 2026 sampai 31 Des 2026 ikut ke jabatan baru; pejabat penilai agus.",
    );
  });

  test("a status says what it ends, and acting says as what and until when", () => {
    const leave: Ask = { does: "STATUS", employeeId: "ratna", status: "CUTI_BESAR", endsOn: "2026-08-31" };
    expect(wordsOf(previewed(paperOffice(), "2026-06-15", leave))).toEqual([
      "Cuti besar mulai 15 Juni 2026 sampai 31 Agustus 2026.",
    ]);
    const acts: Ask = {
      does: "ASSIGN",
      employeeId: "dewi",
      positionId: "kabid",
      as: "PLH",
      endsOn: "2026-07-31",
    };
    const preview = previewed(paperOffice(), "2026-06-15", acts);
    expect(wordsOf(preview)).toEqual([
      "Mulai 15 Juni 2026 sampai 31 Juli 2026: kabid, /tk/dukcapil/bidang/ (pelaksana harian (Plh.)).",
    ]);
    expect(preview.warnings).toEqual([]);
  });

  test("whoever acted in a chair is named beside the head who takes it, also one who had not begun", () => {
    const empty = paperOffice({
      placements: paperOffice().state.placements.filter(({ id }) => id !== "at-hendra"),
    });
    const plt: Ask = {
      does: "ASSIGN",
      employeeId: "dewi",
      positionId: "kabid",
      as: "PLT",
      endsOn: "2026-12-31",
    };
    const plan = planMove(empty, { startsOn: "2026-08-01", lines: [plt] });
    const acting = entered(empty, plan.ok ? plan.value.after : empty.state);
    const preview = previewed(acting, "2026-07-01", place("agus", "kabid"));
    expect(preview.people.map(({ name }) => name)).toEqual(["agus", "dewi"]);
    expect(wordsOf(preview, 1)).toEqual([
      "Sampai 1 Agustus 2026: kabid, /tk/dukcapil/bidang/ (pelaksana tugas (Plt.)).",
    ]);
  });

  test("who has no appraiser at all is said to have none", () => {
    const lonely = paperOffice({
      placements: [
        {
          id: "p",
          employeeId: "ratna",
          positionId: "analis",
          kind: "DEFINITIF",
          startsOn: "2025-01-01",
          endsOn: null,
          moveId: null,
        },
      ],
    });
    const words = wordsOf(previewed(lonely, "2026-06-15", place("ratna", "perawat")));
    expect(words).toContain(
      "SKP baru dibuka untuk 15 Jun 2026 sampai 31 Des 2026; pejabat penilai belum ada.",
    );
    expect(words.join()).toContain("dinilai belum ada");
  });

  test("rows of positions, people and terms that are gone are left out", () => {
    const facts = paperOffice();
    const { around } = facts;
    const [row] = facts.state.placements;
    const [judged] = facts.state.appraisals;
    const bare = { ...around, positions: [], terms: [], names: {} };
    expect(
      recordedOf(bare, [
        { table: "placements", before: null, after: row! },
        { table: "placements", before: null, after: null },
        { table: "appraisals", before: judged!, after: null },
        { table: "appraisals", before: null, after: judged! },
        { table: "skp", before: skp(), after: null },
        { table: "skp", before: skp(), after: skp({ appraiserId: "x" }) },
        { table: "statuses", before: null, after: null },
        { table: "grants", before: null, after: null },
      ]),
    ).toEqual([]);
  });
});
