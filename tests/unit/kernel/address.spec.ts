import { describe, expect, it } from "vitest";
import { addressWith, askedPage, countOf, textOf } from "@/lib/kernel/address";
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

  it("is written with its values made safe", () => {
    expect(addressWith("/dasbor", { masa: "a b", unit: "x&y" })).toBe("/dasbor?masa=a+b&unit=x%26y");
  });
});

describe("a form that was not sent yet", () => {
  it("has nothing to say", () => {
    expect(IDLE).toEqual({ kind: "idle" });
  });
});
