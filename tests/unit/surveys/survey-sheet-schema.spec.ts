import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHEET_HOLES, fillSheet, withAnswers } from "@/lib/surveys/schemas/questionnaire";

const fill = {
  submissionKey: "k-1",
  stamp: "s.1",
  t: "ABC.def",
  karcis: "7F3K-92QD",
  rest: "t=ABC.def&karcis=7F3K-92QD",
};

describe("the page for one citizen", () => {
  it("has her own key, stamp, point and ticket wherever the page has a hole", () => {
    const sheet = Object.entries(SHEET_HOLES)
      .map(([name, hole]) => `${name}:${hole}`)
      .join(" ");
    expect(fillSheet(sheet, fill)).toBe(
      "submissionKey:k-1 stamp:s.1 t:ABC.def karcis:7F3K-92QD rest:t=ABC.def&amp;karcis=7F3K-92QD",
    );
  });

  it("shows nothing of an address as markup", () => {
    expect(fillSheet(`<input value="${SHEET_HOLES.t}">`, { ...fill, t: `"><script>'&` })).toBe(
      '<input value="&quot;&gt;&lt;script&gt;&#x27;&amp;">',
    );
  });
});

const SHEET = [
  '<input type="hidden" name="stamp" value="3">',
  '<input type="radio" id="a" name="answers.WAKTU" value="2"/><input type="radio" ' +
    'name="answers.WAKTU" value="3"/><input type="radio" name="answers.BIAYA" value="3"/>',
  '<textarea id="message" name="message" rows="3"></textarea>',
  '<select name="sex"><option value="">Tidak menjawab</option><option ' +
    'value="L">L</option><option value="P">P</option></select>',
  '<select name="education"><option value="">-</option><option value="S1">S1</option></select>',
].join("");

describe("answers that were not accepted", () => {
  it("stand in the form again, each in its field and nowhere else", () => {
    const again = withAnswers(SHEET, { "answers.WAKTU": "3", message: "Kursi kurang", sex: "P", stamp: "9" });
    expect(again.match(/<input checked[^>]*>/g)).toEqual([
      '<input checked type="radio" name="answers.WAKTU" value="3"/>',
    ]);
    expect(again).toContain('<textarea id="message" name="message" rows="3">\nKursi kurang</textarea>');
    expect(again.match(/<option selected[^>]*>/g)).toEqual(['<option selected value="P">']);
    expect(again).toContain('<input type="hidden" name="stamp" value="3">');
  });

  it("leave the page as it was where nothing was typed", () => {
    expect(withAnswers(SHEET, {})).toBe(SHEET);
  });

  it("are text and never markup, whatever somebody typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (message, sex) => {
        const again = withAnswers(SHEET, { message, sex });
        const inside = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(again)?.[1] ?? "";
        expect(inside).not.toMatch(/[<>"]/);
        expect(again.split("<select").length).toBe(3);
      }),
    );
  });
});
