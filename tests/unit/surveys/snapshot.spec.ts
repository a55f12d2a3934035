import { describe, expect, it } from "vitest";
import { UNSUR } from "@/lib/kernel/codes";
import { snapshotFrom } from "@/lib/surveys/db/ikm-snapshot";

const perUnsur = (value: number) => Object.fromEntries(UNSUR.map((unsur) => [unsur, value]));
const BODY = { answered: perUnsur(6), sums: perUnsur(18), scaled: "45360", squares: "381024000" };

describe("the figures of a closed survey that are read again", () => {
  it("are what was kept", () => {
    expect(snapshotFrom(JSON.parse(JSON.stringify(BODY)))).toEqual(BODY);
  });

  it("are a fault where one of the nine unsur is missing", () => {
    const others = Object.fromEntries(Object.entries(perUnsur(6)).filter(([unsur]) => unsur !== "WAKTU"));
    expect(() => snapshotFrom({ ...BODY, answered: others })).toThrow(
      "A stored snapshot cannot be read: answered.WAKTU",
    );
  });
});
