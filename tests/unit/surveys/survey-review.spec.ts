import { describe, expect, it } from "vitest";
import { isOwnCounter, reviewAnswers, type ReviewFacts } from "@/lib/surveys/rules/answers";

const officer = {
  employeeId: "nurul",
  grants: [{ role: "SURVEY_OFFICER" as const, unitPath: "/tk/dukcapil/" }],
};
const leader = { employeeId: "sri", grants: [{ role: "LEADER" as const, unitPath: "/tk/dukcapil/" }] };
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

const own = [{ pointId: "loket-1", startsOn: "2026-09-02", endsOn: "2026-09-04" }];
const answer = (id: string, over: object = {}) => ({
  id,
  pointId: "loket-2",
  receivedOn: "2026-09-03",
  standing: "QUARANTINED" as const,
  ...over,
});
const facts = (answers: ReviewFacts["answers"]): ReviewFacts => ({
  unitPath: "/tk/dukcapil/",
  answers,
  own,
  isClosed: (day) => day < "2026-07-01",
});

describe("answers that wait for a review", () => {
  it("are decided by whoever runs the service, and not by its leader", () => {
    expect(reviewAnswers(officer, facts([answer("a"), answer("b")]), "CHOSEN")).toEqual({
      ok: true,
      value: ["a", "b"],
    });
    expect(reviewAnswers(leader, facts([answer("a")]), "CHOSEN")).toEqual(refused("NOT_ALLOWED"));
  });

  it("are decided once", () => {
    expect(reviewAnswers(officer, facts([answer("a", { standing: "REJECTED" })]), "CHOSEN")).toEqual(
      refused("NOTHING_TO_REVIEW"),
    );
    expect(
      reviewAnswers(officer, facts([answer("a", { standing: "REJECTED" }), answer("b")]), "CHOSEN"),
    ).toEqual({ ok: true, value: ["b"] });
  });

  it("are never decided by somebody who served where and when they were given", () => {
    const ownOne = answer("a", { pointId: "loket-1" });
    expect(reviewAnswers(officer, facts([ownOne, answer("b")]), "CHOSEN")).toEqual(
      refused("OWN_COUNTER", { count: 1 }),
    );
    expect(reviewAnswers(officer, facts([ownOne]), "FILTERED")).toEqual(refused("OWN_COUNTER", { count: 1 }));
    expect(reviewAnswers(officer, facts([ownOne, answer("b")]), "FILTERED")).toEqual({
      ok: true,
      value: ["b"],
    });
  });

  it("of a closed quarter stay as they are", () => {
    const late = answer("a", { receivedOn: "2026-06-30" });
    expect(reviewAnswers(officer, facts([late]), "CHOSEN")).toEqual(refused("SURVEY_CLOSED"));
    expect(reviewAnswers(officer, facts([late, answer("b")]), "CHOSEN")).toEqual(refused("SURVEY_CLOSED"));
    expect(reviewAnswers(officer, facts([late, answer("b")]), "FILTERED")).toEqual({
      ok: true,
      value: ["b"],
    });
  });
});

describe("a counter of one's own", () => {
  it.each([
    { when: "the first day there", pointId: "loket-1", receivedOn: "2026-09-02", expected: true },
    { when: "the last day there", pointId: "loket-1", receivedOn: "2026-09-04", expected: true },
    { when: "the day before", pointId: "loket-1", receivedOn: "2026-09-01", expected: false },
    { when: "the day after", pointId: "loket-1", receivedOn: "2026-09-05", expected: false },
    { when: "a day at another counter", pointId: "loket-2", receivedOn: "2026-09-03", expected: false },
    { when: "a day without a counter", pointId: null, receivedOn: "2026-09-03", expected: false },
  ])("on $when: $expected", ({ pointId, receivedOn, expected }) => {
    expect(isOwnCounter({ pointId, receivedOn }, own)).toBe(expected);
  });

  it("has no end while somebody still serves there", () => {
    expect(
      isOwnCounter({ pointId: "loket-1", receivedOn: "2030-01-01" }, [
        { pointId: "loket-1", startsOn: "2026-09-02", endsOn: null },
      ]),
    ).toBe(true);
  });
});
