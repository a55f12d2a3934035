import { describe, expect, it } from "vitest";
import { EMPTY, linksOf, openAtFirst } from "@/components/skp/editor/draft";
import { draftFrom, rhkPlanOf, type DraftRhk, type SkpDraft } from "@/lib/skp/schemas/draft";

const line = (id: string, title: string, iki: [string, string][] = [[`${id}1`, "Laporan"]]): DraftRhk => ({
  ...EMPTY.rhk("UTAMA"),
  id,
  title,
  iki: iki.map(([ikiId, name]) => ({ ...EMPTY.iki(), id: ikiId, title: name })),
});

const draft = (...rhk: DraftRhk[]): SkpDraft => ({ rhk, expectations: {} });

describe("a new line", () => {
  it("has an id of its own and one empty indicator, so that a save sent twice writes it once", () => {
    const [first, second] = [EMPTY.rhk("UTAMA"), EMPTY.rhk("UTAMA")];
    expect(first.id).not.toBe(second.id);
    expect(first.iki).toHaveLength(1);
    expect(new Set([first.id, second.id, first.iki[0]?.id, second.iki[0]?.id]).size).toBe(4);
  });
});

describe("the lines that stand open at first", () => {
  const filled = draft(line("a", "Satu"), line("b", "Dua"), line("c", "Tiga"));

  it("are the first one only where everything is filled in", () => {
    expect(openAtFirst(filled, [], [])).toEqual(["a"]);
  });

  it("are those without a title as well, with their indicators without one", () => {
    expect(openAtFirst(draft(line("a", "Satu"), line("b", "", [["b1", ""]])), [], [])).toEqual([
      "a",
      "b",
      "b1",
    ]);
  });

  it("are those the appraiser wrote a note on; a note on an indicator opens its line too", () => {
    expect(openAtFirst(filled, ["b"], [])).toEqual(["a", "b"]);
    expect(openAtFirst(filled, ["c1"], [])).toEqual(["a", "c", "c1"]);
  });

  it("are those that something is missing in", () => {
    expect(openAtFirst(filled, [], ["rhk.1.weight"])).toEqual(["a", "b"]);
    expect(openAtFirst(filled, [], ["rhk.2.iki.0.target"])).toEqual(["a", "c", "c1"]);
  });
});

describe("the lines one may support", () => {
  const offered = { id: "s1", kind: "UTAMA" as const, path: [] };
  type Line = Parameters<typeof linksOf>[0]["rhk"][number];
  const planned = (parentRhkId: string | null): Line => ({
    id: "r",
    kind: "UTAMA",
    title: "Rencana",
    parentRhkId,
    parentTitle: null,
    assignedBy: "",
    dimension: null,
    weight: "100",
    path: [],
    iki: [],
  });

  it("are the appraiser's, and one already linked to an earlier appraiser, once", () => {
    expect(linksOf({ rhk: ["old", "old", "s1", null].map(planned) }, [offered]).map(({ id }) => id)).toEqual([
      "s1",
      "old",
    ]);
  });
});

describe("a draft read from its form", () => {
  it("keeps what was typed however incomplete, and falls back where a choice is unknown", () => {
    const draft = draftFrom({
      "rhk.0.id": "r",
      "rhk.0.kind": "LAIN",
      "rhk.0.title": " Laporan ",
      "rhk.0.weight": "60,5",
      "rhk.0.iki.0.id": "i",
      "rhk.0.iki.0.aspect": "WAKTU",
      "rhk.0.iki.0.polarity": "SAMPING",
      "rhk.0.iki.0.target": "1.200",
      "rhk.0.iki.0.maximal": "on",
      "rhk.0.iki.0.feed": "IKM",
      "rhk.0.iki.0.termTargets.t1": "300",
      "rhk.0.iki.0.termTargets.t2": "sedikit",
      "expectations.LOYAL": "Menjaga rahasia",
    });
    expect(draft.expectations).toEqual({ LOYAL: "Menjaga rahasia" });
    expect(draft.rhk[0]).toMatchObject({ kind: "UTAMA", title: " Laporan ", dimension: "" });
    expect(rhkPlanOf(draft.rhk[0]!)).toMatchObject({
      title: "Laporan",
      weight: "60.5",
      parentRhkId: null,
      dimension: null,
      iki: [
        {
          aspect: "WAKTU",
          polarity: "MORE",
          target: "1200",
          targetLow: null,
          weight: "1",
          maximal: true,
          feed: "IKM",
          termTargets: { t1: "300" },
        },
      ],
    });
  });

  it("is empty where the form is, or where its fields are no plan", () => {
    expect(draftFrom({})).toEqual({ rhk: [], expectations: {} });
    expect(draftFrom({ rhk: "x", expectations: "y" })).toEqual({ rhk: [], expectations: {} });
    const [line] = draftFrom({ "rhk.0": "x" }).rhk;
    expect(line).toEqual({ ...EMPTY.rhk("UTAMA"), id: "", iki: [], weight: "" });
    expect(rhkPlanOf({ ...line!, parentRhkId: "p", dimension: "d", weight: "x" })).toMatchObject({
      parentRhkId: "p",
      dimension: "d",
      weight: "0",
    });
  });
});
