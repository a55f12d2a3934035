import { describe, expect, it } from "vitest";
import {
  addressOf,
  addressWith,
  askedPage,
  countOf,
  firstPasswordPage,
  ownPage,
  signInPage,
  textOf,
  textsOf,
} from "@/lib/kernel/address";
import { IDLE } from "@/lib/kernel/form-state";

describe("what stands in an address", () => {
  it("is a text only when it was sent once, and of at most 100 letters", () => {
    expect(textOf("dinkes")).toBe("dinkes");
    expect([textOf(undefined), textOf(""), textOf(["a", "b"])]).toEqual([undefined, undefined, undefined]);
    expect(textOf("x".repeat(100))).toHaveLength(100);
    expect(textOf("x".repeat(101))).toHaveLength(100);
  });

  it.each([
    ["1", 1],
    ["1.250", 1250],
    ["99999999", 99_999_999],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["123456789", null],
    ["", null],
  ])("%s as a count is %s", (text, count) => {
    expect(countOf(text)).toBe(count);
  });

  it("asks for the first page unless it names another", () => {
    expect([askedPage(undefined), askedPage("abc"), askedPage("3")]).toEqual([1, 1, 3]);
  });

  it("is all texts of a name where several may be chosen", () => {
    expect([textsOf(undefined), textsOf("a"), textsOf(["a", "b"])]).toEqual([[], ["a"], ["a", "b"]]);
    expect(addressOf("/pegawai", [])).toBe("/pegawai");
    expect(
      addressOf("/pegawai", [
        ["kolom", "unit"],
        ["kolom", "a&b"],
      ]),
    ).toBe("/pegawai?kolom=unit&kolom=a%26b");
  });

  it("is written with its values made safe", () => {
    expect(addressWith("/dasbor", { masa: "a b", unit: "x&y" })).toBe("/dasbor?masa=a+b&unit=x%26y");
  });
});

describe("a form that was not sent yet", () => {
  it("has nothing to say", () => {
    expect(IDLE).toEqual({ kind: "idle" });
  });
});

describe("where somebody is led after signing in", () => {
  it.each([
    "/penilaian",
    "/skp/01a219ba?tahun=2026&x=%2F",
    "/",
    "/masukan",
    "/apiari",
    "/?ke=https://jahat.example",
  ])("is a page of our own: %s", (asked) => {
    expect(ownPage(asked)).toBe(asked);
  });

  it.each([
    ["another site", "https://jahat.example/"],
    ["another site without its scheme", "//jahat.example"],
    ["another site, as browsers read a backslash", "/\\jahat.example"],
    ["a backslash further on", "/a\\b"],
    ["another site behind dots", "/..//jahat.example"],
    ["another site behind a line break that browsers drop", "/\n/jahat.example"],
    ["another site behind a tab", "/\t/jahat.example"],
    ["no path", "penilaian"],
    ["a script", "javascript:alert(1)"],
    ["nothing", ""],
    ["the sign-in page, again and again", "/masuk?ke=/masuk"],
    ["the page of a first password", "/ganti-sandi"],
    ["an answer to programs", "/api/auth/signout"],
    ["no address at all", "//[::"],
  ])("is not %s", (_name, asked) => {
    expect(ownPage(asked)).toBeNull();
  });

  it("may be written with a thousand letters, not with one more", () => {
    expect(ownPage(`/${"a".repeat(999)}`)).toHaveLength(1000);
    expect(ownPage(`/${"a".repeat(1000)}`)).toBeNull();
  });

  it("stands in the address of the sign-in page, with the word that a session has ended", () => {
    expect(signInPage("/skp/1?a=b")).toBe("/masuk?ke=%2Fskp%2F1%3Fa%3Db");
    expect(signInPage("/skp/1", true)).toBe("/masuk?ke=%2Fskp%2F1&sesi=berakhir");
    expect(signInPage("//jahat.example", true)).toBe("/masuk?sesi=berakhir");
    expect([signInPage(""), signInPage("/beranda")]).toEqual(["/masuk", "/masuk"]);
  });

  it("is kept while a first password is changed", () => {
    expect(firstPasswordPage("/skp/1")).toBe("/ganti-sandi?ke=%2Fskp%2F1");
    expect(firstPasswordPage("https://jahat.example")).toBe("/ganti-sandi");
  });
});
