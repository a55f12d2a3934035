import { describe, expect, it } from "vitest";
import {
  QUARANTINE_REASONS,
  burstLimit,
  doubtedBy,
  quarantineReasons,
  type ArrivalFacts,
  type EarlierAnswers,
} from "@/lib/surveys/rules/trust";

const NOBODY: EarlierAnswers = { device: 0, network: 0, tenMinutes: 0, hour: 0, alike: 0 };

/** A citizen who opened our page a minute ago at a counter, at ten in the morning. */
const honest: ArrivalFacts = {
  channel: "QR",
  formAge: 60,
  isUniform: false,
  hour: 10,
  openAtNight: false,
  fromOwnNetwork: false,
  fromStaffDevice: false,
  fromKioskDevice: true,
  capacity: 20,
  earlier: NOBODY,
};

const reasons = (facts: Partial<Omit<ArrivalFacts, "earlier">>, earlier: Partial<EarlierAnswers> = {}) =>
  quarantineReasons({ ...honest, ...facts, earlier: { ...NOBODY, ...earlier } });

describe("an honest answer", () => {
  it("counts at once, by poster, link, kiosk or ticket", () => {
    expect((["QR", "LINK", "KIOSK", "TICKET"] as const).flatMap((channel) => reasons({ channel }))).toEqual(
      [],
    );
  });
});

describe("an answer waits for a review when", () => {
  it("it did not come from a form of ours", () => {
    expect(reasons({ formAge: null })).toEqual(["NO_FORM"]);
  });

  it.each([
    [604_799, []],
    [604_800, []],
    [604_801, ["NO_FORM"]],
  ])("its form was opened %i seconds before: %j", (formAge, expected) => {
    expect(reasons({ formAge })).toEqual(expected);
  });

  it.each([
    [7, ["STRAIGHT_LINE"]],
    [8, []],
    [9, []],
  ])("it says nine times the same, %i seconds after the form was opened: %j", (formAge, expected) => {
    expect(reasons({ formAge, isUniform: true })).toEqual(expected);
    expect(reasons({ formAge, isUniform: false })).toEqual([]);
  });

  it("it says nine times the same on a form that is not ours, which is one reason and not two", () => {
    expect(reasons({ formAge: null, isUniform: true })).toEqual(["NO_FORM"]);
  });

  it.each([
    [21, []],
    [22, ["NIGHT"]],
    [23, ["NIGHT"]],
    [0, ["NIGHT"]],
    [4, ["NIGHT"]],
    [5, []],
  ])("it comes at hour %i: %j", (hour, expected) => {
    expect(reasons({ hour })).toEqual(expected);
    expect(reasons({ hour, openAtNight: true })).toEqual([]);
    expect(reasons({ hour, channel: "KIOSK" })).toEqual(expected);
    expect(reasons({ hour, channel: "TICKET" })).toEqual([]);
  });

  it("it comes from the office's own computers, except with a ticket or at the kiosk", () => {
    expect(
      (["QR", "LINK", "KIOSK", "TICKET"] as const).map((channel) =>
        reasons({ channel, fromOwnNetwork: true }),
      ),
    ).toEqual([["OWN_NETWORK"], ["OWN_NETWORK"], [], []]);
  });

  it("it comes from a device on which somebody of the office signs in, also with a ticket, except at the kiosk", () => {
    expect(
      (["QR", "LINK", "KIOSK", "TICKET"] as const).map((channel) =>
        reasons({ channel, fromStaffDevice: true }),
      ),
    ).toEqual([["STAFF_DEVICE"], ["STAFF_DEVICE"], [], ["STAFF_DEVICE"]]);
  });

  it.each([
    [2, []],
    [3, ["DEVICE_REPEATED"]],
    [4, ["DEVICE_REPEATED"]],
  ])("its device answered %i times before today: %j", (device, expected) => {
    expect(reasons({}, { device })).toEqual(expected);
    expect(reasons({ channel: "KIOSK" }, { device })).toEqual([]);
    expect(reasons({ channel: "TICKET" }, { device })).toEqual([]);
  });

  it.each([
    [19, []],
    [20, ["NETWORK_BUSY"]],
    [21, ["NETWORK_BUSY"]],
  ])("its network answered %i times within the hour, where a counter serves 20: %j", (network, expected) => {
    expect(reasons({}, { network })).toEqual(expected);
    expect(reasons({ channel: "KIOSK" }, { network })).toEqual([]);
  });

  it.each([
    [9, []],
    [10, ["BURST"]],
    [11, ["BURST"]],
  ])("%i came within ten minutes, where a counter serves 20 in an hour: %j", (tenMinutes, expected) => {
    expect(reasons({}, { tenMinutes })).toEqual(expected);
    expect(reasons({ channel: "KIOSK" }, { tenMinutes })).toEqual(expected);
    expect(reasons({ channel: "TICKET" }, { tenMinutes })).toEqual([]);
  });

  it.each([
    [19, []],
    [20, ["OVER_CAPACITY"]],
    [21, ["OVER_CAPACITY"]],
  ])("%i came within the hour, where a counter serves 20: %j", (hour, expected) => {
    expect(quarantineReasons({ ...honest, earlier: { ...NOBODY, hour } })).toEqual(expected);
    expect(quarantineReasons({ ...honest, channel: "TICKET", earlier: { ...NOBODY, hour } })).toEqual([]);
  });

  it.each([
    [4, []],
    [5, ["SAME_ANSWERS"]],
    [6, ["SAME_ANSWERS"]],
  ])("%i others gave the very same nine answers within half an hour: %j", (alike, expected) => {
    expect((["QR", "KIOSK", "TICKET"] as const).map((channel) => reasons({ channel }, { alike }))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });
});

describe("a kiosk", () => {
  it("whose address somebody copied gives another device no more than a poster does", () => {
    const copied = { channel: "KIOSK" as const, fromKioskDevice: false };
    expect(reasons(copied)).toEqual([]);
    expect(reasons(copied, { device: 3 })).toEqual(["DEVICE_REPEATED"]);
    expect(reasons(copied, { network: 20 })).toEqual(["NETWORK_BUSY"]);
    expect(reasons({ ...copied, fromOwnNetwork: true })).toEqual(["OWN_NETWORK"]);
    expect(reasons({ ...copied, fromStaffDevice: true })).toEqual(["STAFF_DEVICE"]);
  });
});

describe("answers on paper", () => {
  it("never wait: an officer saw them and signs for them", () => {
    const suspicious = { formAge: null, hour: 23, fromOwnNetwork: true, fromStaffDevice: true };
    expect(
      reasons(
        { ...suspicious, channel: "PAPER" },
        { device: 99, network: 99, tenMinutes: 99, hour: 99, alike: 99 },
      ),
    ).toEqual([]);
  });
});

describe("every reason", () => {
  it("can be met, all but a straight line at once", () => {
    const all = reasons(
      { formAge: null, hour: 23, fromOwnNetwork: true, fromStaffDevice: true },
      { device: 99, network: 99, tenMinutes: 99, hour: 99, alike: 99 },
    );
    expect(all).toEqual(QUARANTINE_REASONS.filter((reason) => reason !== "STRAIGHT_LINE"));
  });
});

describe("a burst", () => {
  it.each([
    [1, 8],
    [15, 8],
    [16, 8],
    [17, 9],
    [20, 10],
    [60, 30],
  ])("at a place that serves %i in an hour begins after %i in ten minutes", (capacity, limit) => {
    expect(burstLimit(capacity)).toBe(limit);
  });
});

describe("the beginning of a series, which counted before anybody could see it was one", () => {
  const doubt = (list: Parameters<typeof doubtedBy>[0], earlier: Partial<EarlierAnswers> = {}) =>
    doubtedBy(list, { ...NOBODY, ...earlier });

  it("is put in doubt by a burst and by a series of the same answers", () => {
    expect(doubt(["BURST"])).toEqual({ burst: true, alike: false, device: false });
    expect(doubt(["SAME_ANSWERS"])).toEqual({ burst: false, alike: true, device: false });
    expect(doubt(["NIGHT", "OVER_CAPACITY"])).toEqual({ burst: false, alike: false, device: false });
  });

  it.each([
    [4, false],
    [5, true],
    [6, true],
  ])("is put in doubt by a device after %i answers: %s", (device, expected) => {
    expect(doubt(["DEVICE_REPEATED"], { device }).device).toBe(expected);
    expect(doubt([], { device }).device).toBe(false);
  });
});
