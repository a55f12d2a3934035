import { describe, expect, it } from "vitest";
import { answerTable } from "@/lib/surveys/rules/figures";

const quarter = { respondents: 29, endsOn: "2026-09-30", closed: false };

describe("questionnaires are listed one by one", () => {
  it("only when the quarter is over, so that two reports do not show the answer between them", () => {
    expect(answerTable(quarter, "2026-09-29")).toBe("RUNNING");
    expect(answerTable(quarter, "2026-09-30")).toBe("RUNNING");
    expect(answerTable(quarter, "2026-10-01")).toBe("SHOWN");
    expect(answerTable({ ...quarter, closed: true }, "2026-09-30")).toBe("SHOWN");
  });

  it("from five respondents on, whether or not the quarter is over", () => {
    expect(answerTable({ ...quarter, respondents: 5 }, "2026-10-01")).toBe("SHOWN");
    expect(answerTable({ ...quarter, respondents: 4 }, "2026-10-01")).toBe("SMALL");
    expect(answerTable({ ...quarter, respondents: 4, closed: true }, "2026-09-15")).toBe("SMALL");
  });
});
