import { describe, expect, test } from "vitest";
import { whyAppraiser } from "@/lib/moves/labels/appraiser";
import { decideProposal, endNaming, withdrawProposal } from "@/lib/moves/rules/naming";

describe("the end of a naming", () => {
  test.each([
    ["2026-08-31", { kind: "DELETE" }],
    ["2026-09-01", { kind: "END", endsOn: "2026-09-01" }],
    ["2026-09-29", { kind: "END", endsOn: "2026-09-29" }],
    ["2026-09-30", "OVERRIDE_OVER"],
  ])("on %s of one from 1 to 30 September is %o", (last, result) => {
    const ending = endNaming({ startsOn: "2026-09-01", endsOn: "2026-09-30" }, last);
    expect(ending.ok ? ending.value : ending.refusal.code).toEqual(result);
  });

  test("of one without a last day may be any day", () => {
    expect(endNaming({ startsOn: "2026-09-01", endsOn: null }, "2030-01-01").ok).toBe(true);
  });
});

describe("a proposal", () => {
  const proposal = { employeeId: "ratna", status: "WAITING" as const, version: 2 };
  const viewer = { employeeId: "ratna", grants: [] };
  const request = { version: 2, decision: "ACCEPT" as const, answer: "" };
  const codeOf = (
    outcome: ReturnType<typeof decideProposal> | ReturnType<typeof withdrawProposal>,
  ): string => (outcome.ok ? outcome.value : outcome.refusal.code);

  test("is decided once, as it was seen, and refused with a reason", () => {
    expect(codeOf(decideProposal(proposal, request))).toBe("ACCEPTED");
    expect(codeOf(decideProposal(proposal, { ...request, version: 1 }))).toBe("STALE");
    expect(codeOf(decideProposal({ ...proposal, status: "REFUSED" }, request))).toBe("PROPOSAL_DECIDED");
    expect(codeOf(decideProposal(proposal, { ...request, decision: "REFUSE" }))).toBe("FIELDS_REFUSED");
    expect(codeOf(decideProposal(proposal, { ...request, decision: "REFUSE", answer: "Tidak" }))).toBe(
      "REFUSED",
    );
  });

  test("is taken back by whoever made it", () => {
    expect(codeOf(withdrawProposal(viewer, proposal, 2))).toBe("WITHDRAWN");
    expect(codeOf(withdrawProposal({ ...viewer, employeeId: "bayu" }, proposal, 2))).toBe("NOT_FOUND");
    expect(codeOf(withdrawProposal(viewer, proposal, 1))).toBe("STALE");
  });
});

describe("why somebody appraises", () => {
  test.each<[Parameters<typeof whyAppraiser>[0], RegExp]>([
    [{ name: null, by: null, vacant: [] }, /Belum ada pejabat penilai/],
    [{ name: "Sri", by: "NAMED", vacant: [] }, /Sri ditetapkan admin/],
    [
      { name: "Sri", by: "DEFINITIF", vacant: ["Kepala Seksi"] },
      /Kepala Seksi kosong; penilai Anda sementara Sri/,
    ],
    [{ name: "Sri", by: "PLT", vacant: [] }, /pelaksana tugas/],
    [{ name: "Sri", by: "DEFINITIF", vacant: [] }, /atasan langsung/],
  ])("%o", (appraiser, words) => {
    expect(whyAppraiser(appraiser)).toMatch(words);
  });
});
