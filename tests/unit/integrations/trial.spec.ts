import { describe, expect, it } from "vitest";
import { callOf } from "@/lib/integrations/rules";

const form = (fields: Record<string, string | File>): FormData => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

describe("a trial of a key", () => {
  it("asks for five rows with the key as it was pasted, without the spaces around it", () => {
    expect(callOf(form({ list: "pegawai", token: " tk_abc\n" }))).toEqual({
      address: "/api/v1/pegawai?batas=5",
      token: "tk_abc",
    });
  });

  it("leaves out what no header carries, and never leaves the address of the lists", () => {
    expect(callOf(form({ list: "../masuk", token: "tk_“a”\u0000b" }))).toEqual({
      address: "/api/v1/..%2Fmasuk?batas=5",
      token: "tk_ab",
    });
    expect(callOf(form({ list: new File([], "x") }))).toEqual({ address: "/api/v1/?batas=5", token: "" });
  });
});
