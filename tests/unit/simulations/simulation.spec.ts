import { describe, expect, it } from "vitest";
import { percentDone, SILENT_SECONDS, viewOf } from "@/lib/simulations/rules";

describe("the state of a simulation", () => {
  it("counts as interrupted exactly when its server has been quiet for the agreed time", () => {
    expect(viewOf("RUNNING", SILENT_SECONDS - 0.01)).toBe("RUNNING");
    expect(viewOf("RUNNING", SILENT_SECONDS)).toBe("INTERRUPTED");
    expect(viewOf("RUNNING", null)).toBe("INTERRUPTED");
  });

  it.each(["WAITING", "DONE", "FAILED"] as const)("stays %s however long it has been quiet", (status) => {
    expect(viewOf(status, 9999)).toBe(status);
    expect(viewOf(status, null)).toBe(status);
  });

  it("shows 100 percent only when everything is done", () => {
    expect(percentDone(9999, 10_000)).toBe(99);
    expect(percentDone(10_000, 10_000)).toBe(100);
    expect(percentDone(0, 3)).toBe(0);
    expect(percentDone(0, 0)).toBe(100);
  });
});
