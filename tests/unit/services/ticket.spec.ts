import { describe, expect, it } from "vitest";
import {
  DEFAULT_TICKET_DAYS,
  CALLS_A_MINUTE,
  TICKET_DAYS,
  limitCalls,
  ticketExpiry,
  ticketPath,
  ticketsFor,
} from "@/lib/services/rules/keys";

describe("a ticket", () => {
  it("holds for fourteen days after the one it was given out on, unless the counter chooses otherwise", () => {
    expect(ticketExpiry("2026-09-15", DEFAULT_TICKET_DAYS)).toBe("2026-09-29");
    expect(TICKET_DAYS.map((days) => ticketExpiry("2026-02-27", days))).toEqual([
      "2026-02-28",
      "2026-03-06",
      "2026-03-13",
      "2026-03-29",
    ]);
  });

  it("leads to the survey of its service", () => {
    expect(ticketPath("ktp-el", "7F3K-92QD")).toBe("/survei/ktp-el?karcis=7F3K-92QD");
  });
});

describe("tickets are given out", () => {
  const point = { id: "p", active: true };
  const service = { active: true, points: [point] };

  it("for a service without naming a point, or at a point of it that is in use", () => {
    expect(ticketsFor({ service, named: undefined })).toEqual({ ok: true, value: null });
    expect(ticketsFor({ service, named: "p" })).toEqual({ ok: true, value: point });
  });

  it("neither at a point that is switched off nor at one of another service", () => {
    const refused = { ok: false, refusal: { code: "POINT_NOT_IN_USE" } };
    expect(
      ticketsFor({ service: { active: true, points: [{ id: "p", active: false }] }, named: "p" }),
    ).toEqual(refused);
    expect(ticketsFor({ service: { active: true, points: [] }, named: "x" })).toEqual(refused);
  });

  it("for no service whose survey is closed", () => {
    expect(ticketsFor({ service: { ...service, active: false }, named: undefined })).toEqual({
      ok: false,
      refusal: { code: "SERVICE_CLOSED" },
    });
  });
});

describe("a queue system", () => {
  it("asks sixty times a minute and not sixty-one", () => {
    expect(CALLS_A_MINUTE).toBe(60);
    expect(limitCalls(60)).toEqual({ ok: true, value: null });
    expect(limitCalls(61)).toEqual({ ok: false, refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 1 } });
  });
});
