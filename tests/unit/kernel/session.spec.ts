import { describe, expect, it } from "vitest";
import { sessionLimits } from "@/lib/kernel/session";

describe("how long a session lasts", () => {
  it("is a working day idle and a week in all for whoever sees only her own records", () => {
    expect(sessionLimits([])).toEqual({ idleMinutes: 480, absoluteHours: 168 }); // 8 hours; 7 × 24
    expect(sessionLimits(["LEADER", "SURVEY_OFFICER"])).toEqual({ idleMinutes: 480, absoluteHours: 168 });
  });

  it("is an hour idle and ten hours in all for whoever sees many", () => {
    for (const role of ["BKD_ADMIN", "AUDITOR", "UNIT_ADMIN"] as const)
      expect(sessionLimits(["LEADER", role])).toEqual({ idleMinutes: 60, absoluteHours: 10 });
  });
});
