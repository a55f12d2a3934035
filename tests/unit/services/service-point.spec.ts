import { describe, expect, it } from "vitest";
import {
  MOST_POINTS,
  addPoint,
  changePoint,
  isPrinted,
  pointCode,
  pointPath,
} from "@/lib/services/rules/points";
import { RECEIPT_ALPHABET } from "@/lib/kernel/spoken-code";

const fine = { ok: true, value: null };
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("the code of a point", () => {
  it("has six letters that are not mistaken for each other", () => {
    const draws = [5, 24, 1, 8, 7, 0];
    expect(pointCode(() => draws.shift() ?? 0)).toBe("7W3A92");
    expect(pointCode((below) => below - 1)).toBe(RECEIPT_ALPHABET.slice(-1).repeat(6));
  });
});

describe("the address of a point", () => {
  it.each([
    ["COUNTER", "/survei/ktp-el?t=AB12CD.x-_y"],
    ["ONLINE", "/survei/ktp-el?t=AB12CD.x-_y"],
    ["KIOSK", "/survei/ktp-el/kios?t=AB12CD.x-_y"],
  ] as const)("of a %s is %s", (kind, path) => {
    expect(pointPath({ slug: "ktp-el", kind, token: "AB12CD.x-_y" })).toBe(path);
  });

  it.each([
    ["COUNTER", true],
    ["ONLINE", true],
    ["KIOSK", false],
  ] as const)("of a %s is printed for citizens: %s", (kind, printed) => {
    expect(isPrinted(kind)).toBe(printed);
  });
});

describe("a point is added", () => {
  it("until a service has as many as there may be", () => {
    expect(addPoint({ points: MOST_POINTS - 1, nameTaken: false })).toEqual(fine);
    expect(addPoint({ points: MOST_POINTS, nameTaken: false })).toEqual(
      refused("POINTS_FULL", { most: MOST_POINTS }),
    );
  });

  it("under a name of its own", () => {
    expect(addPoint({ points: 0, nameTaken: true })).toEqual(refused("POINT_NAME_TAKEN"));
  });
});

describe("a point is changed", () => {
  it("to another kind only while nobody answered there", () => {
    expect(changePoint({ nameTaken: false, before: "COUNTER", after: "KIOSK", answered: false })).toEqual(
      fine,
    );
    expect(changePoint({ nameTaken: false, before: "COUNTER", after: "COUNTER", answered: true })).toEqual(
      fine,
    );
    expect(changePoint({ nameTaken: false, before: "COUNTER", after: "KIOSK", answered: true })).toEqual(
      refused("POINT_KIND_FIXED"),
    );
  });

  it("not to the name of another one", () => {
    expect(changePoint({ nameTaken: true, before: "COUNTER", after: "COUNTER", answered: false })).toEqual(
      refused("POINT_NAME_TAKEN"),
    );
  });
});
