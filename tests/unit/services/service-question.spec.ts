import { describe, expect, it } from "vitest";
import {
  askQuestion,
  englishOf,
  moveInOrder,
  rewordQuestion,
  seenOf,
  type Wordings,
} from "@/lib/services/rules/questions";

const fine = { ok: true, value: null };
const question: Wordings = {
  text: "Tahu dari mana?",
  options: ["Situs", "Teman"],
  en: { text: "How did you hear?", options: ["Website", "Friend"] },
};

describe("a question is asked", () => {
  it.each([
    [0, true],
    [2, true],
    [3, false],
    [4, false],
  ])("beside %i others: %s", (active, ok) => {
    expect(askQuestion(active)).toEqual(
      ok ? fine : { ok: false, refusal: { code: "QUESTIONS_FULL", most: 3 } },
    );
  });
});

describe("the words of a question", () => {
  const reword = (after: Partial<Wordings>, answered: boolean, before: Wordings = question) =>
    rewordQuestion({ before, after: { ...before, ...after }, answered }).ok;

  it("are changed freely until somebody answered", () => {
    expect(reword({ text: "Lain?", options: ["A", "B", "C"], en: null }, false)).toBe(true);
  });

  it("stay once somebody answered: the sentence, each answer, their order, and the English words there are", () => {
    expect(reword({}, true)).toBe(true);
    expect(
      rewordQuestion({ before: question, after: { ...question, text: "Lain?" }, answered: true }),
    ).toEqual({ ok: false, refusal: { code: "QUESTION_ANSWERED" } });
    expect(reword({ options: ["Teman", "Situs"] }, true)).toBe(false);
    expect(reword({ options: ["Situs", "Teman", "Lain"] }, true)).toBe(false);
    expect(reword({ en: null }, true)).toBe(false);
    expect(reword({ en: { text: "Another?", options: ["Website", "Friend"] } }, true)).toBe(false);
  });

  it("may get the English ones they lack at any time, but nothing else with them", () => {
    const plain = { ...question, en: null };
    expect(reword({ en: question.en }, true, plain)).toBe(true);
    expect(reword({ en: question.en, text: "Lain?" }, true, plain)).toBe(false);
  });

  it("are told apart by every part of them", () => {
    const variants: Wordings[] = [
      question,
      { ...question, text: "x" },
      { ...question, options: ["Situs"] },
      { ...question, en: null },
      { ...question, en: { text: "How did you hear?", options: ["Website", "x"] } },
    ];
    expect(new Set(variants.map(seenOf)).size).toBe(variants.length);
  });

  it.each([
    [{ en: { text: "Q", options: ["a", "b"] } }, { text: "Q", options: ["a", "b"] }],
    [{ en: { text: "Q", options: ["a"] } }, null],
    [{ en: { text: "Q" } }, null],
    [{ en: { options: ["a", "b"] } }, null],
    [{}, null],
    [null, null],
  ])("in English are %j only when every answer has some", (stored, english) => {
    expect(englishOf(stored, 2)).toEqual(english);
  });
});

describe("the order of questions", () => {
  it.each([
    ["b", "up", "bac"],
    ["b", "down", "acb"],
    ["a", "up", "abc"],
    ["c", "down", "abc"],
    ["x", "down", "abc"],
    ["x", "up", "abc"],
  ] as const)("after %s moved %s is %s", (id, to, order) => {
    expect(moveInOrder(["a", "b", "c"], id, to).join("")).toBe(order);
  });
});
