import { describe, expect, test } from "vitest";
import type { Ask, Facts, State } from "@/lib/moves/rules/facts";
import { planMove, type Plan } from "@/lib/moves/rules/plan";
import { appraisal, entered, paperOffice, skp } from "@/tests/support/moves";

const place = (employeeId: string, positionId: string): Ask => ({ does: "PLACE", employeeId, positionId });
const status = (
  employeeId: string,
  kind: Extract<Ask, { does: "STATUS" }>["status"],
  endsOn: string | null = null,
): Ask => ({
  does: "STATUS",
  employeeId,
  status: kind,
  endsOn,
});
const acting = (employeeId: string, positionId: string, how: { as: "PLT" | "PLH"; endsOn: string }): Ask => ({
  does: "ASSIGN",
  employeeId,
  positionId,
  ...how,
});

function planned(facts: Facts, startsOn: string, ...lines: Ask[]): Plan {
  const plan = planMove(facts, { startsOn, lines });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  return plan.value;
}

/** The code of each line that is refused, or "DONE". */
function codes(facts: Facts, startsOn: string, ...lines: Ask[]): string {
  const plan = planMove(facts, { startsOn, lines });
  if (plan.ok) return "DONE";
  return plan.refusal.code === "FIELDS_REFUSED"
    ? plan.refusal.faults.map(({ refusal }) => refusal.code).join(" ")
    : plan.refusal.code;
}

const earliest = (facts: Facts, startsOn: string, ...lines: Ask[]): string => {
  const plan = planMove(facts, { startsOn, lines });
  const refusal = !plan.ok && plan.refusal.code === "FIELDS_REFUSED" ? plan.refusal.faults[0]?.refusal : null;
  return refusal != null && "earliest" in refusal ? refusal.earliest : "";
};

const placesOf = ({ after }: Plan, person: string): string[] =>
  after.placements
    .filter(({ employeeId }) => employeeId === person)
    .map(({ positionId, kind, startsOn, endsOn }) => `${positionId} ${kind} ${startsOn} ${endsOn ?? "-"}`);
const plansOf = ({ after }: Plan, person: string): string[] =>
  after.skp
    .filter(({ employeeId }) => employeeId === person)
    .map((row) => `${row.positionId} ${row.startsOn} ${row.endsOn} ${row.status} ${row.appraiserId ?? "-"}`);
const judgesOf = (state: State, person: string): string[] =>
  state.appraisals
    .filter(({ employeeId }) => employeeId === person)
    .map(({ termId, appraiserId, superiorId }) => `${termId} ${appraiserId} ${superiorId ?? "-"}`);

const BY = { grantedById: null, grantedAt: "2025-01-01T00:00:00.000Z" };

describe("a transfer", () => {
  test("in June closes the plan the day before, opens another, and both heads judge their part", () => {
    const plan = planned(paperOffice(), "2026-06-15", place("ratna", "perawat"));
    expect(placesOf(plan, "ratna")).toEqual([
      "analis DEFINITIF 2025-01-01 2026-06-14",
      "perawat DEFINITIF 2026-06-15 -",
    ]);
    expect(plansOf(plan, "ratna")).toEqual([
      "analis 2026-01-01 2026-06-14 APPROVED hendra",
      "perawat 2026-06-15 2026-12-31 DRAFT agus",
    ]);
    // The part of the second quarter up to 14 June stays Hendra's; the third and fourth quarter are the new plan's.
    expect(judgesOf(plan.after, "ratna")).toEqual(["q1 hendra sri", "q2 hendra sri"]);
  });

  test.each([
    ["on the first day after a closed term it is done", "2026-04-01", "DONE"],
    ["on the last day of a closed term it is refused", "2026-03-31", "MOVE_TERM_CLOSED"],
    ["before a closed term it is refused", "2025-12-31", "MOVE_TERM_CLOSED"],
    ["a day to come is taken too", "2026-11-01", "DONE"],
  ])("%s", (_title, day, code) => {
    expect(codes(paperOffice(), day, place("ratna", "perawat"))).toBe(code);
  });

  test("says the earliest day that is still possible, past everything that stands in the way", () => {
    expect(earliest(paperOffice(), "2026-02-01", place("ratna", "perawat"))).toBe("2026-04-01");
    const rated = paperOffice({ appraisals: [appraisal(2, { status: "FINAL" }), appraisal(3)] });
    expect(codes(rated, "2026-06-30", place("ratna", "perawat"))).toBe("MOVE_RATED");
    expect(earliest(rated, "2026-06-15", place("ratna", "perawat"))).toBe("2026-07-01");
    expect(codes(rated, "2026-07-01", place("ratna", "perawat"))).toBe("DONE");
  });

  test("cuts a term that was sent and withdraws none that was: it begins a day later at the earliest", () => {
    const sent = paperOffice({ appraisals: [appraisal(2), appraisal(3, { status: "SUBMITTED" })] });
    expect(codes(sent, "2026-07-01", place("ratna", "perawat"))).toBe("MOVE_TERM_SENT");
    expect(earliest(sent, "2026-07-01", place("ratna", "perawat"))).toBe("2026-07-02");
    expect(codes(sent, "2026-07-02", place("ratna", "perawat"))).toBe("DONE");
    const begun = { workRating: null, behaviourRating: null, reason: "…", draftFeedback: "", behaviour: [] };
    const drafted = paperOffice({ appraisals: [appraisal(3, { draft: begun })] });
    expect(codes(drafted, "2026-06-15", place("ratna", "perawat"))).toBe("MOVE_TERM_SENT");
  });

  test("before a later place fills the days up to it, and leaves the later place and plan alone", () => {
    const later = planned(paperOffice(), "2026-10-01", place("ratna", "perawat"));
    const facts = entered(paperOffice(), later.after);
    const plan = planned(facts, "2026-06-15", place("ratna", "arsiparis"));
    expect(placesOf(plan, "ratna")).toEqual([
      "analis DEFINITIF 2025-01-01 2026-06-14",
      "perawat DEFINITIF 2026-10-01 -",
      "arsiparis DEFINITIF 2026-06-15 2026-09-30",
    ]);
    expect(plansOf(plan, "ratna")).toEqual([
      "analis 2026-01-01 2026-06-14 APPROVED hendra",
      "perawat 2026-10-01 2026-12-31 DRAFT agus",
      "arsiparis 2026-06-15 2026-09-30 DRAFT sri",
    ]);
  });

  test("takes along a plan that had not begun; an approved one is approved anew", () => {
    const next = paperOffice({
      skp: [skp({ endsOn: "2026-06-30" }), skp({ id: "next", startsOn: "2026-07-01" })],
      appraisals: [appraisal(3, { skpId: "next" }), appraisal(4, { skpId: "next" })],
    });
    const plan = planned(next, "2026-07-01", place("ratna", "perawat"));
    expect(plansOf(plan, "ratna")).toEqual([
      "analis 2026-01-01 2026-06-30 APPROVED hendra",
      "perawat 2026-07-01 2026-12-31 RETURNED agus",
    ]);
    expect(plan.after.appraisals).toEqual([]);
    const draft = paperOffice({ skp: [skp({ status: "DRAFT" })], appraisals: [] });
    const first = planned(draft, "2026-04-01", place("ratna", "perawat"));
    expect(plansOf(first, "ratna").at(-1)).toBe("perawat 2026-04-01 2026-12-31 DRAFT agus");
  });

  test.each<[string, string, Ask, string]>([
    ["to a position that is not there", "2026-06-15", place("ratna", "nowhere"), "NOT_FOUND"],
    ["to where she is", "2026-06-15", place("ratna", "analis"), "MOVE_SAME_POSITION"],
    ["on the last day of a position", "2026-06-14", place("ratna", "tutup"), "DONE"],
    ["on the day after a position was closed", "2026-06-15", place("ratna", "tutup"), "MOVE_POSITION_CLOSED"],
    ["into a chair that is held", "2026-06-15", place("ratna", "kadinkes"), "MOVE_CHAIR_TAKEN"],
  ])("%s answers %s", (...[, day, ask, code]) => {
    expect(codes(paperOffice(), day, ask)).toBe(code);
  });

  test("on the first day of her present place is refused, and a day later done", () => {
    const moved = entered(
      paperOffice(),
      planned(paperOffice(), "2026-06-15", place("ratna", "perawat")).after,
    );
    expect(codes(moved, "2026-06-15", place("ratna", "arsiparis"))).toBe("MOVE_SAME_DAY");
    expect(codes(moved, "2026-06-16", place("ratna", "arsiparis"))).toBe("DONE");
  });

  test("of somebody placed for the first time may begin in a closed term, for nothing of it counts her", () => {
    const facts = paperOffice();
    expect(codes(facts, "2026-02-01", place("baru", "arsiparis"))).toBe("DONE");
    expect(placesOf(planned(facts, "2026-02-01", place("baru", "arsiparis")), "baru")).toEqual([
      "arsiparis DEFINITIF 2026-02-01 -",
    ]);
  });

  test("to another office ends the roles and the acting she had in the old one, within an office none", () => {
    const grant = {
      employeeId: "ratna",
      role: "UNIT_ADMIN" as const,
      startsOn: "2025-01-01",
      endsOn: null,
      ...BY,
    };
    const facts = paperOffice({
      grants: [
        { ...grant, id: "old", unitId: "/tk/dukcapil/" },
        { ...grant, id: "soon", unitId: "/tk/dukcapil/", startsOn: "2026-08-01" },
        { ...grant, id: "over", unitId: "/tk/dukcapil/", endsOn: "2025-12-31" },
        { ...grant, id: "all", unitId: "unknown" },
      ],
    });
    const acts = entered(
      facts,
      planned(facts, "2026-06-01", acting("ratna", "kabid", { as: "PLH", endsOn: "2026-06-30" })).after,
    );
    const away = planned(acts, "2026-06-15", place("ratna", "perawat"));
    expect(away.after.grants.map(({ id, endsOn }) => `${id} ${endsOn ?? "-"}`)).toEqual([
      "old 2026-06-14",
      "over 2025-12-31",
      "all -",
    ]);
    expect(placesOf(away, "ratna")).toContain("kabid PLH 2026-06-01 2026-06-14");
    const within = planned(acts, "2026-06-15", place("ratna", "arsiparis"));
    expect(within.after.grants).toEqual(acts.state.grants);
    expect(placesOf(within, "ratna")).toContain("kabid PLH 2026-06-01 2026-06-30");
  });
});

describe("a rotation", () => {
  test("lets two heads change chairs in either order, and each judges whom the chair judges", () => {
    const lines = [place("hendra", "kadinkes"), place("agus", "kabid")] as const;
    const [one, other] = [[...lines], [...lines].reverse()].map((order) =>
      planned(paperOffice(), "2026-06-15", ...order),
    );
    for (const plan of [one!, other!]) {
      expect(placesOf(plan, "hendra").at(-1)).toBe("kadinkes DEFINITIF 2026-06-15 -");
      // The second quarter ends on 30 June, when Agus has the chair.
      expect(judgesOf(plan.after, "ratna")).toEqual([
        "q1 hendra sri",
        "q2 agus sri",
        "q3 agus sri",
        "q4 agus sri",
      ]);
    }
  });

  test("names each line that cannot be, and does none", () => {
    expect(
      codes(
        paperOffice(),
        "2026-06-15",
        place("ratna", "analis"),
        place("dewi", "arsiparis"),
        place("dewi", "analis"),
      ),
    ).toBe("MOVE_SAME_POSITION MOVE_TWICE");
    expect(codes(paperOffice(), "2026-06-15", place("ratna", "kabid"))).toBe("MOVE_CHAIR_TAKEN");
  });
});

describe("somebody who acts in a chair", () => {
  const withoutHead = (): Facts => {
    const facts = paperOffice();
    return entered(facts, planned(facts, "2026-06-15", place("hendra", "arsiparis")).after);
  };

  test("a chair that falls empty passes its people up, and a Plt takes them for the days she has it", () => {
    const vacant = withoutHead();
    expect(judgesOf(vacant.state, "ratna")).toEqual(["q1 hendra sri", "q2 sri -", "q3 sri -", "q4 sri -"]);
    const plan = planned(vacant, "2026-08-01", acting("dewi", "kabid", { as: "PLT", endsOn: "2026-09-30" }));
    expect(judgesOf(plan.after, "ratna")).toEqual(["q1 hendra sri", "q2 sri -", "q3 dewi sri", "q4 sri -"]);
    const short = planned(vacant, "2026-08-01", acting("dewi", "kabid", { as: "PLT", endsOn: "2026-09-29" }));
    expect(judgesOf(short.after, "ratna")[2]).toBe("q3 sri -");
  });

  test("a Plh signs and judges nobody", () => {
    const plan = planned(
      paperOffice(),
      "2026-06-15",
      acting("dewi", "kabid", { as: "PLH", endsOn: "2026-06-30" }),
    );
    expect(judgesOf(plan.after, "ratna")).toEqual(judgesOf(paperOffice().state, "ratna"));
  });

  test("a Plt ends on the day before somebody holds the chair", () => {
    const acts = withoutHead();
    const state = planned(
      acts,
      "2026-08-01",
      acting("dewi", "kabid", { as: "PLT", endsOn: "2026-12-31" }),
    ).after;
    const plan = planned(entered(acts, state), "2026-10-01", place("agus", "kabid"));
    expect(placesOf(plan, "dewi")).toContain("kabid PLT 2026-08-01 2026-09-30");
    const before = planned(entered(acts, state), "2026-07-01", place("agus", "kabid"));
    expect(placesOf(before, "dewi")).toEqual(["perawat DEFINITIF 2025-01-01 -"]);
  });

  test.each<[string, Ask, string]>([
    [
      "a Plt where somebody holds the chair",
      acting("dewi", "kadis", { as: "PLT", endsOn: "2026-08-31" }),
      "MOVE_CHAIR_TAKEN",
    ],
    [
      "a last day before the first",
      acting("dewi", "kabid", { as: "PLT", endsOn: "2026-07-31" }),
      "DAYS_OUT_OF_ORDER",
    ],
    ["one day", acting("dewi", "kabid", { as: "PLT", endsOn: "2026-08-01" }), "DONE"],
    [
      "a position that heads nothing",
      acting("dewi", "analis", { as: "PLT", endsOn: "2026-08-31" }),
      "MOVE_NOT_A_CHAIR",
    ],
    [
      "a position that is not there",
      acting("dewi", "nowhere", { as: "PLT", endsOn: "2026-08-31" }),
      "NOT_FOUND",
    ],
    [
      "somebody without a place",
      acting("baru", "kabid", { as: "PLT", endsOn: "2026-08-31" }),
      "MOVE_NOT_PLACED",
    ],
    [
      "the chair she holds",
      acting("sri", "kadis", { as: "PLH", endsOn: "2026-08-31" }),
      "MOVE_ALREADY_THERE",
    ],
  ])("%s answers %s", (_title, ask, code) => {
    expect(codes(withoutHead(), "2026-08-01", ask)).toBe(code);
  });
});

describe("a status", () => {
  const away = (): Facts => {
    const facts = paperOffice();
    return entered(facts, planned(facts, "2026-06-15", status("ratna", "TUGAS_BELAJAR", "2028-06-30")).after);
  };

  test("that gives the position up ends place, plan, roles and acting, and goes on until she is placed again", () => {
    const grant = {
      id: "g",
      employeeId: "ratna",
      role: "UNIT_ADMIN" as const,
      unitId: "/tk/dukcapil/",
      ...BY,
    };
    const facts = paperOffice({ grants: [{ ...grant, startsOn: "2025-01-01", endsOn: null }] });
    const plan = planned(facts, "2026-06-15", status("ratna", "TUGAS_BELAJAR", "2028-06-30"));
    expect(placesOf(plan, "ratna")).toEqual(["analis DEFINITIF 2025-01-01 2026-06-14"]);
    expect(plan.after.statuses).toMatchObject([
      { kind: "TUGAS_BELAJAR", startsOn: "2026-06-15", endsOn: null },
    ]);
    expect(plansOf(plan, "ratna")).toEqual(["analis 2026-01-01 2026-06-14 APPROVED hendra"]);
    expect(plan.after.grants[0]?.endsOn).toBe("2026-06-14");
    const back = planned(away(), "2026-09-01", place("ratna", "analis"));
    expect(back.after.statuses).toMatchObject([{ startsOn: "2026-06-15", endsOn: "2026-08-31" }]);
    expect(placesOf(back, "ratna").at(-1)).toBe("analis DEFINITIF 2026-09-01 -");
  });

  test("of a head passes her people up from that day", () => {
    const plan = planned(paperOffice(), "2026-06-15", status("hendra", "PENSIUN"));
    expect(judgesOf(plan.after, "ratna")).toEqual(["q1 hendra sri", "q2 sri -", "q3 sri -", "q4 sri -"]);
  });

  test("that ends the service of who had judged a term passes it to whoever follows, while it is still judged", () => {
    const facts = paperOffice({}, { today: "2026-07-10" });
    // Hendra was there on 30 June; the second quarter is judged until 17 July.
    expect(judgesOf(planned(facts, "2026-07-17", status("hendra", "PENSIUN")).after, "ratna")[1]).toBe(
      "q2 sri -",
    );
    expect(judgesOf(planned(facts, "2026-07-18", status("hendra", "PENSIUN")).after, "ratna")[1]).toBe(
      "q2 hendra sri",
    );
  });

  test("that keeps the position takes out only terms that it covers whole", () => {
    const whole = planned(paperOffice(), "2026-07-01", status("ratna", "CUTI_BESAR", "2026-09-30"));
    expect(whole.after.appraisals.map(({ termId }) => termId)).toEqual(["q1", "q2", "q4"]);
    const late = planned(paperOffice(), "2026-07-02", status("ratna", "CUTI_BESAR", "2026-09-30"));
    expect(late.after.appraisals).toHaveLength(4);
    const early = planned(paperOffice(), "2026-07-01", status("ratna", "CUTI_BESAR", "2026-09-29"));
    expect(early.after.appraisals).toHaveLength(4);
    const open = planned(paperOffice(), "2026-07-01", status("ratna", "CUTI_BESAR"));
    expect(open.after.appraisals.map(({ termId }) => termId)).toEqual(["q1", "q2"]);
    expect(placesOf(whole, "ratna")).toEqual(["analis DEFINITIF 2025-01-01 -"]);
  });

  test("CPNS changes nothing else, also in a closed term", () => {
    const plan = planned(paperOffice(), "2026-02-01", status("ratna", "CPNS", "2026-12-31"));
    expect(plan.changes).toHaveLength(1);
  });

  test.each<[string, string, Ask, string]>([
    [
      "a status while another has begun the same day",
      "2026-06-15",
      status("ratna", "CLTN"),
      "MOVE_STATUS_MEETS",
    ],
    ["pension out of a leave", "2026-08-01", status("ratna", "PENSIUN"), "DONE"],
    [
      "a leave that keeps a position out of one that gave it up",
      "2026-08-01",
      status("ratna", "CUTI_BESAR"),
      "MOVE_NEEDS_POSITION",
    ],
    ["coming back to nothing", "2026-08-01", { does: "RETURN", employeeId: "ratna" }, "MOVE_NEEDS_POSITION"],
    ["coming back who was not away", "2026-08-01", { does: "RETURN", employeeId: "dewi" }, "MOVE_NOT_AWAY"],
    ["a place on the first day of her leave", "2026-06-15", place("ratna", "perawat"), "MOVE_SAME_DAY"],
    [
      "a status in the wrong order",
      "2026-08-01",
      status("dewi", "CUTI_BESAR", "2026-07-31"),
      "DAYS_OUT_OF_ORDER",
    ],
    ["a status of somebody without a place", "2026-08-01", status("baru", "CLTN"), "MOVE_NOT_PLACED"],
    ["the end of service of somebody without a place", "2026-08-01", status("baru", "BERHENTI"), "DONE"],
    ["a leave in a closed term", "2026-03-31", status("dewi", "CLTN"), "MOVE_TERM_CLOSED"],
    ["a leave on the first day of her place", "2025-01-01", status("dewi", "CLTN"), "MOVE_SAME_DAY"],
  ])("%s answers %s", (...[, day, ask, code]) => {
    expect(codes(away(), day, ask)).toBe(code);
  });

  test("nothing follows the end of service, and nothing that takes her away before a later place", () => {
    const facts = paperOffice();
    const gone = entered(facts, planned(facts, "2026-06-15", status("ratna", "BERHENTI")).after);
    for (const ask of [
      place("ratna", "perawat"),
      status("ratna", "CPNS"),
      { does: "RETURN", employeeId: "ratna" } as const,
    ])
      expect(codes(gone, "2026-08-01", ask)).toBe("MOVE_LEFT_SERVICE");
    expect(codes(gone, "2026-06-14", status("ratna", "CLTN"))).toBe("MOVE_STATUS_MEETS");
    const later = entered(facts, planned(facts, "2026-08-01", place("ratna", "perawat")).after);
    expect(codes(later, "2026-06-15", status("ratna", "CLTN"))).toBe("MOVE_PLACED_LATER");
    expect(codes(later, "2026-06-15", status("ratna", "CUTI_BESAR", "2026-06-30"))).toBe("DONE");
  });

  test("that kept the position is ended on the day before she comes back, not on its own first day", () => {
    const facts = paperOffice();
    const leave = entered(facts, planned(facts, "2026-06-15", status("ratna", "CUTI_BESAR")).after);
    expect(codes(leave, "2026-06-15", { does: "RETURN", employeeId: "ratna" })).toBe("MOVE_SAME_DAY");
    const back = planned(leave, "2026-07-01", { does: "RETURN", employeeId: "ratna" });
    expect(back.after.statuses).toMatchObject([{ startsOn: "2026-06-15", endsOn: "2026-06-30" }]);
    // A transfer leaves a status that keeps positions as it is.
    expect(planned(leave, "2026-07-01", place("ratna", "perawat")).after.statuses).toEqual(
      leave.state.statuses,
    );
  });

  test("that is known for later ends a place entered before it", () => {
    const facts = paperOffice();
    const later = entered(facts, planned(facts, "2026-10-01", status("ratna", "PENSIUN")).after);
    const plan = planned(later, "2026-06-15", place("ratna", "perawat"));
    expect(placesOf(plan, "ratna").at(-1)).toBe("perawat DEFINITIF 2026-06-15 2026-09-30");
    expect(plansOf(plan, "ratna").at(-1)).toBe("perawat 2026-06-15 2026-09-30 DRAFT agus");
  });
});
