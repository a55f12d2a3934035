import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIDDEN_MARK, hiddenPassages, hideWords } from "@/lib/complaints/rules";

const TEXT = "Pak Joko di loket 3 membentak saya.";
const changed = { ok: false, refusal: { code: "TEXT_CHANGED" } };

describe("an officer hides words", () => {
  it.each([
    ["at the beginning", `${HIDDEN_MARK} di loket 3 membentak saya.`],
    ["in the middle", `Pak Joko di ${HIDDEN_MARK} membentak saya.`],
    ["at the end", `Pak Joko di loket 3 ${HIDDEN_MARK}`],
    ["everywhere", HIDDEN_MARK],
    ["in several places", `${HIDDEN_MARK} di ${HIDDEN_MARK} membentak ${HIDDEN_MARK}.`],
    ["next to each other", `Pak ${HIDDEN_MARK}${HIDDEN_MARK} loket 3 membentak saya.`],
  ])("%s", (_where, copy) => {
    expect(hideWords(TEXT, copy)).toEqual({ ok: true, value: copy });
  });

  it("and shows them again: a copy without marks that is the text hides nothing", () => {
    expect(hideWords(TEXT, TEXT)).toEqual({ ok: true, value: null });
  });

  it.each([
    ["adds a word", `${HIDDEN_MARK} di loket 3 tidak membentak saya.`],
    ["changes a word", `${HIDDEN_MARK} di loket 4 membentak saya.`],
    ["leaves a word out without a mark", "Pak Joko di loket 3 saya."],
    ["moves words", `membentak ${HIDDEN_MARK} loket 3`],
    ["adds words at the beginning", `Kata ${HIDDEN_MARK} membentak saya.`],
    ["adds words at the end", `Pak Joko ${HIDDEN_MARK} sekali.`],
    ["puts a mark where nothing was", `${HIDDEN_MARK}${TEXT}`],
    ["puts a mark at the end where nothing was", `${TEXT}${HIDDEN_MARK}`],
    ["puts a mark between letters where nothing was", `Pak Joko ${HIDDEN_MARK}di loket 3 membentak saya.`],
    ["empties the text", ""],
    ["repeats a part", `Pak Joko di loket ${HIDDEN_MARK} di loket ${HIDDEN_MARK}.`],
  ])("but not a copy that %s", (_how, copy) => {
    expect(hideWords(TEXT, copy)).toEqual(changed);
  });

  it("finds a copy even where the words that stay occur more than once", () => {
    expect(hideWords("aa b aa b aa", `aa ${HIDDEN_MARK} b aa`)).toEqual({
      ok: true,
      value: `aa ${HIDDEN_MARK} b aa`,
    });
    expect(hideWords("ababab", `${HIDDEN_MARK}ab${HIDDEN_MARK}b`)).toMatchObject({ ok: true });
  });

  it("whatever passages of whatever text she takes out", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.string({ minLength: 1, maxLength: 6 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.string({ maxLength: 6 }),
        (parts, end) => {
          const text = parts.map(([kept, hidden]) => kept + hidden).join("") + end;
          const copy = parts.map(([kept]) => kept + HIDDEN_MARK).join("") + end;
          fc.pre(!text.includes(HIDDEN_MARK) && !text.includes("["));
          expect(hideWords(text, copy)).toEqual({ ok: true, value: copy });
        },
      ),
    );
  });
});

describe("the passages hidden in a text", () => {
  it.each([
    [null, 0],
    [TEXT, 0],
    [HIDDEN_MARK, 1],
    [`a ${HIDDEN_MARK} b ${HIDDEN_MARK}`, 2],
  ])("of %j are %i", (shown, count) => {
    expect(hiddenPassages(shown)).toBe(count);
  });
});
