import { describe, expect, test } from "vitest";
import { appraiserOn, partOf, planDay, raterOf, type Timeline } from "@/lib/people/rules/timeline";

const at = (employeeId: string, path: string, more: Partial<Timeline["placements"][number]> = {}) => ({
  employeeId,
  kind: "DEFINITIF" as const,
  path,
  headsUnit: false,
  startsOn: "2026-01-01",
  endsOn: null,
  ...more,
});
const head = (employeeId: string, path: string, more: Partial<Timeline["placements"][number]> = {}) =>
  at(employeeId, path, { headsUnit: true, ...more });

const office = (more: Partial<Timeline> = {}): Timeline => ({
  placements: [head("sri", "/tk/a/"), head("hendra", "/tk/a/b/"), at("ratna", "/tk/a/b/")],
  overrides: [],
  statuses: [],
  ...more,
});

describe("the appraiser of a day, from all that is known", () => {
  test("is the head of the own unit, and the head's is the one above", () => {
    expect(appraiserOn(office(), "ratna", "2026-06-30")).toEqual({
      appraiserId: "hendra",
      by: "DEFINITIF",
      superiorId: "sri",
      vacant: [],
    });
    expect(appraiserOn(office(), "hendra", "2026-06-30")).toMatchObject({
      appraiserId: "sri",
      superiorId: null,
    });
  });

  test("above the last chair there is nobody, and without a place neither", () => {
    expect(appraiserOn(office(), "sri", "2026-06-30")).toEqual({
      appraiserId: null,
      by: null,
      superiorId: null,
      vacant: ["/tk/a/", "/tk/"],
    });
    expect(appraiserOn(office(), "hendra", "2025-12-31").appraiserId).toBeNull();
  });

  test("a chair that is empty passes the duty up and says which", () => {
    const empty = office({
      placements: office().placements.filter(({ employeeId }) => employeeId !== "hendra"),
    });
    expect(appraiserOn(empty, "ratna", "2026-06-30")).toMatchObject({
      appraiserId: "sri",
      vacant: ["/tk/a/b/"],
    });
  });

  test("whoever acts in a chair answers to the chair above it", () => {
    const acting = office({
      placements: [
        head("sri", "/tk/a/"),
        head("dewi", "/tk/a/b/", { kind: "PLT" }),
        at("ratna", "/tk/a/b/"),
        at("dewi", "/tk/c/"),
        head("agus", "/tk/c/"),
      ],
    });
    expect(appraiserOn(acting, "ratna", "2026-06-30")).toMatchObject({
      appraiserId: "dewi",
      by: "PLT",
      superiorId: "sri",
    });
    const own = office({
      placements: [
        head("ratna", "/tk/a/", { kind: "PLT" }),
        head("hendra", "/tk/a/b/", { kind: "PLT" }),
        at("ratna", "/tk/a/b/"),
      ],
    });
    expect(appraiserOn(own, "ratna", "2026-06-30")).toMatchObject({
      appraiserId: "hendra",
      superiorId: null,
    });
  });

  test("whoever is named goes first, on her days only and while she serves", () => {
    const named = { employeeId: "ratna", appraiserId: "sri", startsOn: "2026-06-01", endsOn: "2026-06-30" };
    const timeline = office({ overrides: [named] });
    expect(
      ["2026-05-31", "2026-06-01", "2026-06-30", "2026-07-01"].map(
        (day) => appraiserOn(timeline, "ratna", day).appraiserId,
      ),
    ).toEqual(["hendra", "sri", "sri", "hendra"]);
    expect(appraiserOn(timeline, "ratna", "2026-06-15").by).toBe("NAMED");
    const gone = office({
      overrides: [named],
      statuses: [{ employeeId: "sri", kind: "PENSIUN", startsOn: "2026-06-10", endsOn: null }],
    });
    expect(["2026-06-09", "2026-06-10"].map((day) => appraiserOn(gone, "ratna", day).appraiserId)).toEqual([
      "sri",
      "hendra",
    ]);
  });

  test("a status takes a head out of her chair when it takes her position, and not when it keeps it", () => {
    const away = (kind: "TUGAS_BELAJAR" | "CUTI_BESAR") =>
      office({ statuses: [{ employeeId: "hendra", kind, startsOn: "2026-06-01", endsOn: "2026-06-30" }] });
    expect(appraiserOn(away("TUGAS_BELAJAR"), "ratna", "2026-06-30").appraiserId).toBe("sri");
    expect(appraiserOn(away("TUGAS_BELAJAR"), "ratna", "2026-07-01").appraiserId).toBe("hendra");
    expect(appraiserOn(away("CUTI_BESAR"), "ratna", "2026-06-30").appraiserId).toBe("hendra");
  });
});

describe("who judges a part of a term", () => {
  const part = { startsOn: "2026-04-01", endsOn: "2026-06-30", until: "2026-07-17" };

  test("is the appraiser of its last day, whoever came after", () => {
    const changed = office({
      placements: [
        head("sri", "/tk/a/"),
        head("hendra", "/tk/a/b/", { endsOn: "2026-06-29" }),
        head("agus", "/tk/a/b/", { startsOn: "2026-06-30", endsOn: "2026-06-30" }),
        head("dewi", "/tk/a/b/", { startsOn: "2026-07-01" }),
        at("ratna", "/tk/a/b/"),
      ],
    });
    expect(raterOf(changed, "ratna", part).appraiserId).toBe("agus");
  });

  test.each([
    ["2026-07-17", "sri"],
    ["2026-07-18", "hendra"],
  ])("who leaves the service on %s leaves it to %s", (day, judge) => {
    const gone = office({
      placements: [
        head("sri", "/tk/a/"),
        head("hendra", "/tk/a/b/", { endsOn: "2026-07-16" }),
        at("ratna", "/tk/a/b/"),
      ],
      statuses: [{ employeeId: "hendra", kind: "MENINGGAL", startsOn: day, endsOn: null }],
    });
    expect(raterOf(gone, "ratna", part).appraiserId).toBe(judge);
  });

  test("a leave that ends again passes nothing on, and where nobody is left nobody is", () => {
    const leave = office({
      statuses: [{ employeeId: "hendra", kind: "CLTN", startsOn: "2026-07-01", endsOn: null }],
    });
    expect(raterOf(leave, "ratna", part).appraiserId).toBe("hendra");
    expect(raterOf(office(), "sri", part).appraiserId).toBeNull();
  });

  test("a part is what term and plan share, and a plan is before whoever appraises on its nearest day", () => {
    const plan = { startsOn: "2026-05-01", endsOn: "2026-06-14" };
    expect(partOf({ startsOn: "2026-04-01", endsOn: "2026-06-30" }, plan)).toEqual(plan);
    expect(partOf({ startsOn: "2026-06-01", endsOn: "2026-06-10" }, plan)).toEqual({
      startsOn: "2026-06-01",
      endsOn: "2026-06-10",
    });
    expect(
      ["2026-04-30", "2026-05-01", "2026-06-14", "2026-06-15"].map((today) => planDay(plan, today)),
    ).toEqual(["2026-05-01", "2026-05-01", "2026-06-14", "2026-06-14"]);
  });
});
