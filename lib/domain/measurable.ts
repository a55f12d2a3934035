import type { IkiPlan, RhkPlan } from "@/lib/domain/skp";

/** One thing a good line has or lacks; a hint that never blocks. `found` quotes what was recognised. */
export interface Check {
  code: "RESULT" | "ACTIVITY" | "LINKED" | "MEASURED" | "NO_NUMBER" | "NO_TIME_LIMIT" | "VAGUE";
  met: boolean;
  found: string;
}

/** A sentence that begins with one of these tells what is done, not what comes of it. */
const ACTIVITY =
  /^(?:me(?:laksanakan|lakukan|ngikuti|nghadiri|mbantu|ngelola|nyiapkan|ngoordinasikan|mfasilitasi|ndampingi|nyusun|mbuat|nyelenggarakan|njalankan|nerima|mproses|layani)|rapat|koordinasi|pelaksanaan|kegiatan)(?![a-z])/i;

/** Words for a state that others can see. */
const RESULT =
  /(?:^|[^a-z])((?:selesai|terbit|tersedia|terlaksana|tersusun|terlayani|terpenuhi|tercapai|terbentuk|meningkat|menurun|berkurang|bersih|akurat|tuntas|bebas)(?:nya)?(?: (?:sesuai|tepat) [a-z]+)?)(?![a-z])/i;

const VAGUE = /(?:^|[^a-z])(maksimal|optimal|sebaik-baiknya|sebaik mungkin|seperlunya|secukupnya)(?![a-z])/i;

const TIME_LIMIT =
  /(?:^|[^a-z])(?:setiap|tiap|per|sampai|hingga|paling lambat|sebelum|selama|akhir|triwulan|semester|bulanan|harian|tahunan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![a-z])/i;

/** Whether a planned result tells a result that others can see, and whether it supports the superior's. */
export function checkRhk(rhk: Pick<RhkPlan, "title" | "parentRhkId">): Check[] {
  const checks: Check[] = [];
  const result = RESULT.exec(rhk.title);
  const activity = ACTIVITY.exec(rhk.title.trim());
  if (activity !== null) checks.push({ code: "ACTIVITY", met: false, found: activity[0] });
  else if (result !== null) checks.push({ code: "RESULT", met: true, found: String(result[1]) });
  if (rhk.parentRhkId !== null) checks.push({ code: "LINKED", met: true, found: "" });
  return checks;
}

const numberOf = (iki: IkiPlan): string | null => (iki.targetKind === "RANGE" ? iki.targetHigh : iki.target);

/**
 * Whether an indicator can be measured: a number, a time limit where time is measured, a result instead
 * of an activity.
 */
export function checkIki(iki: IkiPlan): Check[] {
  if (iki.title.trim() === "") return [];
  const checks: Check[] = [];
  const activity = ACTIVITY.exec(iki.title.trim());
  const vague = VAGUE.exec(iki.title);
  if (iki.targetKind !== "YES_NO") {
    const number = numberOf(iki);
    checks.push(
      number === null
        ? { code: "NO_NUMBER", met: false, found: "" }
        : { code: "MEASURED", met: true, found: number },
    );
  }
  if (activity !== null) checks.push({ code: "ACTIVITY", met: false, found: activity[0] });
  if (vague !== null) checks.push({ code: "VAGUE", met: false, found: String(vague[1]) });
  if (iki.aspect === "WAKTU" && !TIME_LIMIT.test(iki.title))
    checks.push({ code: "NO_TIME_LIMIT", met: false, found: "" });
  return checks;
}
