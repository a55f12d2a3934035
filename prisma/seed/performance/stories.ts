import type { Person, Placed } from "@/prisma/seed/organisation/people";
import { presentPlace } from "@/prisma/seed/organisation/people";
import { drawFor } from "@/prisma/seed/random";

/** How far a person has come in the open term. */
export type OpenStage = "FINAL" | "SUBMITTED" | "RETURNED" | "PARTLY" | "NOTHING";

/** How far a plan has come that began with the open term. */
export type PlanStage = "APPROVED" | "SUBMITTED" | "RETURNED" | "DRAFT" | "NONE";

const STAGES: Record<string, OpenStage> = {
  "Sri Lestari": "PARTLY",
  "Hendra Saputra": "SUBMITTED",
  "Maya Kusumawati": "SUBMITTED",
  "Teguh Wibowo": "FINAL",
  "Nurul Aini": "FINAL",
  "Bayu Prasetya": "FINAL",
  "Citra Anggraeni": "FINAL",
  "Dedi Kurniawan": "FINAL",
  "Eka Yuliana": "SUBMITTED",
  "Fajar Nugroho": "SUBMITTED",
  "Gita Maharani": "SUBMITTED",
  "Joko Santosa": "SUBMITTED",
  "Indah Permata": "RETURNED",
  "Hari Susanto": "PARTLY",
};

const PLANS: Record<string, PlanStage> = { "Ratna Wulandari": "NONE", "Lilis Suryani": "SUBMITTED" };

/** Where a person stands in the open term; most are done, as on any day shortly before a deadline. */
export function openStage(person: Person): OpenStage {
  const named = STAGES[person.name];
  if (named !== undefined) return named;
  const drawn = drawFor(`tahap ${person.name}`).next();
  if (drawn < 0.58) return "FINAL";
  if (drawn < 0.8) return "SUBMITTED";
  if (drawn < 0.83) return "RETURNED";
  return drawn < 0.94 ? "PARTLY" : "NOTHING";
}

/** Where a plan that begins with the open term stands; heads always have theirs, others build on it. */
export function planStage(person: Person, place: Placed, movedOn: string): PlanStage {
  if (place !== presentPlace(person) || place.from < movedOn) return "APPROVED";
  const named = PLANS[person.name];
  if (named !== undefined) return named;
  const drawn = drawFor(`rencana baru ${person.name}`).next();
  if (drawn < 0.45) return "APPROVED";
  if (drawn < 0.65) return "SUBMITTED";
  if (drawn < 0.75) return "RETURNED";
  return drawn < 0.9 ? "DRAFT" : "NONE";
}

const STEADY: Record<string, number> = {
  "Ratna Wulandari": 1.02,
  "Hendra Saputra": 1.04,
  "Sri Lestari": 1.03,
  "Bayu Prasetya": 1.01,
  "Citra Anggraeni": 1.11,
  "Dedi Kurniawan": 1.02,
  "Gita Maharani": 0.93,
  "Joko Santosa": 0.9,
  "Fajar Nugroho": 1.09,
};

/** How well somebody works in a quarter: 1 is exactly as planned. */
export function skillIn(person: Person, quarter: number): number {
  const steady = STEADY[person.name] ?? drawFor(`kerja ${person.name}`).around(1.0, 0.065);
  return Math.min(
    1.2,
    Math.max(0.72, steady + drawFor(`kerja ${person.name} ${quarter}`).around(0.004 * (quarter % 4), 0.02)),
  );
}
