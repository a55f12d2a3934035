import { describe, expect, it } from "vitest";
import { describeIssue } from "@/lib/labels/issues";
import {
  addServicePointSchema,
  addServiceQuestionSchema,
  addServiceSchema,
  editServiceSchema,
} from "@/lib/services/schemas";
const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const problems = (result: {
  error?: { issues: { path: PropertyKey[]; message: string; code?: string }[] } | undefined;
}) => (result.error?.issues ?? []).map((issue) => [issue.path.join("."), describeIssue(issue)]);

describe("a typed question", () => {
  const parse = (options: string[], en: { text?: string; options?: string[] } = {}) =>
    addServiceQuestionSchema.safeParse({
      serviceId: id,
      text: " Tahu  dari mana? ",
      options,
      en: { text: en.text ?? "", options: en.options ?? ["", "", "", "", ""] },
    });

  it("loses its empty lines, and the English ones with them", () => {
    expect(parse(["Situs", "", "Teman", "", ""]).data).toEqual({
      serviceId: id,
      text: "Tahu dari mana?",
      options: ["Situs", "Teman"],
      en: null,
    });
    expect(
      parse(["Situs", "", "Teman", "", ""], { text: "How?", options: ["Website", "", "Friend", "", ""] }).data
        ?.en,
    ).toEqual({ text: "How?", options: ["Website", "Friend"] });
  });

  it.each([
    [["Situs", "", "", "", ""], "options.1"],
    [["", "Situs", "", "", ""], "options.0"],
    [["", "", "", "", ""], "options.0"],
  ])("needs two answers: %j", (options, field) => {
    expect(problems(parse(options))).toEqual([[field, "Tulis paling sedikit 2 jawaban."]]);
  });

  it("does not take the same answer twice, nor six", () => {
    expect(problems(parse(["Situs", "situs ", "", "", ""]))).toEqual([
      ["options.1", "Jawaban ini sudah ada di atas."],
    ]);
    expect(parse(["a", "b", "c", "d", "e"]).success).toBe(true);
    expect(parse(["a", "b", "c", "d", "e", "f"]).success).toBe(false);
  });

  it("is in English whole or not at all", () => {
    expect(
      problems(parse(["Situs", "Teman", "", "", ""], { text: "How?", options: ["Website", "", "", "", ""] })),
    ).toEqual([["en.options.1", "Jawaban ini belum ada bahasa Inggrisnya."]]);
    expect(
      problems(
        parse(["Situs", "Teman", "", "", ""], {
          text: "How?",
          options: ["Website", "Friend", "Other", "", ""],
        }),
      ),
    ).toEqual([["en.options.2", "Jawaban ini belum ada bahasa Indonesianya."]]);
    expect(
      problems(parse(["Situs", "Teman", "", "", ""], { options: ["Website", "Friend", "", "", ""] }))[0]?.[0],
    ).toBe("en.text");
  });
});

describe("a typed point", () => {
  it.each([
    ["0", false],
    ["1", true],
    ["600", true],
    ["601", false],
    ["2,5", false],
    ["", false],
    ["-3", false],
  ])("with %s people an hour is taken: %s", (capacity, ok) => {
    expect(
      addServicePointSchema.safeParse({ serviceId: id, name: "Loket 1", kind: "COUNTER", capacity }).success,
    ).toBe(ok);
  });
});

describe("a typed address", () => {
  const add = (slug: string) => addServiceSchema.safeParse({ name: "Penerbitan KTP-el", unitId: id, slug });

  it("is small letters, digits and hyphens, and not that of a page of ours", () => {
    expect(add(" KTP-el ").data?.slug).toBe("ktp-el");
    for (const slug of ["ktp el", "ktp/el", "kt", "ktp_el"])
      expect(problems(add(slug))[0]?.[1], slug).toMatch(/^Pakai huruf kecil/);
    expect(problems(add("baru"))).toEqual([
      ["slug", "Alamat ini dipakai halaman Teraju sendiri. Pilih alamat lain."],
    ]);
  });

  it("may be left open for a new service only", () => {
    expect(add("").data).toMatchObject({ slug: "", active: false, openAtNight: false, source: "" });
    expect(
      editServiceSchema.safeParse({
        serviceId: id,
        version: "1",
        name: "Penerbitan KTP-el",
        unitId: id,
        slug: "",
      }).success,
    ).toBe(false);
  });
});
