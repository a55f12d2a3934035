import { describe, expect, it } from "vitest";
import { treeOf, valuesOf } from "@/lib/kernel/form-data";

const form = (...fields: [string, string][]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe("what a person typed into a nested form reaches the command as she sees it", () => {
  it("turns numbered names into lists in the order of their numbers, also past ten", () => {
    const tree = treeOf(
      form(["rhk.10.title", "sebelas"], ["rhk.2.title", "tiga"], ["rhk.2.iki.0.title", "indikator"]),
    );
    expect(tree).toEqual({ rhk: [{ title: "tiga", iki: [{ title: "indikator" }] }, { title: "sebelas" }] });
  });

  it("turns a name that was sent twice into a list of both values", () => {
    expect(treeOf(form(["pilih", "a"], ["pilih", "b"]))).toEqual({ pilih: ["a", "b"] });
  });

  it("leaves out the framework's own fields", () => {
    expect(treeOf(form(["$ACTION_ID_1", ""], ["nip", "1"]))).toEqual({ nip: "1" });
  });

  it.each(["__proto__.admin", "a.constructor.b", "prototype"])(
    "drops the name %s, which would reach into every object",
    (name) => {
      expect(treeOf(form([name, "ya"], ["nama", "Ratna"]))).toEqual({ nama: "Ratna" });
      expect(({} as Record<string, unknown>)["admin"]).toBe(undefined);
    },
  );

  it("keeps the group when the same name is sent once as text and once as a group", () => {
    expect(treeOf(form(["rhk", "teks"], ["rhk.0.title", "satu"]))).toEqual({ rhk: [{ title: "satu" }] });
  });
});

describe("what goes back to the form after a refusal", () => {
  it("is every text field, but never a password", () => {
    expect(valuesOf(form(["nip", "1991"], ["password", "rahasia"], ["$ACTION_KEY", "x"]))).toEqual({
      nip: "1991",
    });
  });
});
