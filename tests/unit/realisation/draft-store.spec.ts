import { describe, expect, it } from "vitest";
import {
  askedOf,
  createDraftStore,
  dirtyLines,
  draftIn,
  moveOn,
  settleLine,
  shownLine,
  unsavedLines,
  type StoredLine,
  type TypedLine,
} from "@/components/realisation/draft-store";

const stored = (more: Partial<StoredLine> = {}): StoredLine => ({
  ikiId: "a",
  kind: "NUMBER",
  doubt: {
    pace: "GROWS",
    target: { kind: "NUMBER", value: "40" },
    earlier: "20",
  },
  value: "24,5",
  note: "",
  version: 2,
  ...more,
});
const typed = (more: Partial<TypedLine> = {}): TypedLine => ({
  value: "30",
  note: "",
  base: 2,
  isSaved: false,
  ...more,
});

describe("the line that is shown", () => {
  it("is the typed one while it is not saved", () => {
    expect(shownLine({ a: typed() }, stored())).toEqual(typed());
    expect(shownLine({}, stored())).toBeNull();
  });

  it("stays the saved one until the page has caught up with it", () => {
    const line = typed({ base: 3, isSaved: true, page: 2 });
    expect(shownLine({ a: line }, stored({ version: 2 }))).toBe(line);
    expect(shownLine({ a: line }, stored({ version: 3, value: "30" }))).toBeNull();
    expect(shownLine({ a: { ...line, page: null } }, stored({ version: null }))).toEqual({
      ...line,
      page: null,
    });
  });

  it("stays empty after a value was taken away, until the page knows", () => {
    const line = typed({ value: "", base: null, isSaved: true, page: 2 });
    expect(shownLine({ a: line }, stored({ version: 2 }))).toBe(line);
    expect(shownLine({ a: line }, stored({ version: null, value: "" }))).toBeNull();
  });
});

describe("lines that are not saved", () => {
  const dirty = (line: Partial<TypedLine>, over: Partial<StoredLine> = {}) =>
    dirtyLines({ a: typed(line) }, [stored(over)]);

  it.each(["024,50", "24.5", "24,5 "])("do not count %j for another number than 24,5", (value) => {
    expect(dirty({ value })).toEqual([]);
  });

  it("count another number, and another note", () => {
    expect(dirty({ value: "24,51" })).toMatchObject([{ ikiId: "a", isConflict: false, problem: null }]);
    expect(dirty({ value: "24,5", note: "Dua loket tutup." })).toHaveLength(1);
  });

  it("count the old value again when another was saved since the page was read", () => {
    expect(dirty({ value: "24,5", base: 3, page: 2 })).toHaveLength(1);
    expect(dirty({ value: "24,5", base: null, page: 2 })).toMatchObject([{ isConflict: false }]);
  });

  it("do not count what is saved", () => {
    expect(dirty({ base: 3, isSaved: true })).toEqual([]);
  });

  it("are in conflict when somebody recorded something newer", () => {
    expect(dirty({}, { version: 3 })).toMatchObject([{ isConflict: true }]);
    expect(dirty({ base: null }, { version: 1 })).toMatchObject([{ isConflict: true }]);
    expect(dirty({ base: 2 }, { version: 2 })).toMatchObject([{ isConflict: false }]);
  });

  it("say why they cannot be saved", () => {
    expect(dirty({ value: "banyak" })[0]?.problem).not.toBeNull();
    expect(
      dirtyLines({ a: typed({ value: "2,5" }) }, [stored({ kind: "MILESTONE", value: "2" })])[0]?.problem,
    ).not.toBeNull();
    expect(dirty({ value: "" })[0]?.problem).toBeNull();
  });
});

describe("after a save", () => {
  it("a line stands on its new version", () => {
    expect(moveOn({ a: typed() }, [{ ikiId: "a", ...typed(), page: 2 }], { a: "3" })).toEqual({
      a: typed({ base: 3, isSaved: true, page: 2 }),
    });
  });

  it("what was typed meanwhile goes on from there", () => {
    expect(moveOn({ a: typed({ value: "31" }) }, [{ ikiId: "a", ...typed(), page: 2 }], { a: "3" })).toEqual({
      a: typed({ value: "31", base: 3, page: 2 }),
    });
  });

  it("a value that was taken away stands on nothing", () => {
    const line = typed({ value: "" });
    expect(moveOn({ a: line }, [{ ikiId: "a", ...line, page: 2 }], { a: "" })).toEqual({
      a: { ...line, base: null, isSaved: true, page: 2 },
    });
  });
});

describe("settling a conflict", () => {
  it("puts the typed line over the stored version, or forgets it", () => {
    const draft = { a: typed(), b: typed({ value: "1" }) };
    expect(settleLine(draft, "a", stored({ version: 7 }))["a"]).toEqual(typed({ base: 7 }));
    expect(settleLine(draft, "a", undefined)).toEqual({ b: typed({ value: "1" }) });
  });
});

describe("what the device keeps", () => {
  it("is what is not saved, over what another tab has not saved", () => {
    const draft = { a: typed(), b: typed({ isSaved: true }) };
    expect(unsavedLines(draft)).toEqual({ a: typed() });
    expect(unsavedLines(draft, { a: typed({ value: "1" }), c: typed({ value: "9" }) })).toEqual({
      a: typed(),
      c: typed({ value: "9" }),
    });
    expect(unsavedLines({ b: typed({ isSaved: true }) })).toBeNull();
  });

  it("comes back line by line; one that cannot be read costs only itself", () => {
    expect(
      draftIn({ a: typed({ isSaved: true }), b: { value: 3 }, c: { value: "1", note: "", base: "2" } }),
    ).toEqual({
      a: typed(),
    });
    expect(draftIn("rusak")).toBeNull();
    expect(draftIn(null)).toBeNull();
  });

  it("is read once, when the page asks for it first, and changes are told", () => {
    let reads = 0;
    const store = createDraftStore(() => {
      reads += 1;
      return { a: typed() };
    });
    expect(store.onServer()).toEqual({});
    let told = 0;
    const leave = store.subscribe(() => {
      told += 1;
    });
    store.change((now) => ({ ...now, b: typed() }));
    leave();
    store.change(() => ({}));
    expect([reads, told]).toEqual([1, 1]);
    expect(store.current()).toEqual({});
  });
});

describe("a number that is far from what was to be expected", () => {
  const question = (line: Partial<TypedLine>) => dirtyLines({ a: typed(line) }, [stored()])[0]?.question;

  it("waits for its person, and no longer once she has said that it is right", () => {
    // 61 of 40 = 152,5%; 19 is less than the 20 of the month before.
    expect(question({ value: "61" })).toBe("FAR_ABOVE");
    expect(question({ value: "19" })).toBe("BELOW_EARLIER");
    expect(question({ value: "61", confirmed: "61" })).toBeNull();
  });

  it("is asked about anew when another number is typed over the confirmed one", () => {
    expect(question({ value: "610", confirmed: "61" })).toBe("FAR_ABOVE");
  });

  it("is not asked about when it stands recorded already", () => {
    expect(askedOf(stored({ value: "61" }), "61,0")).toBeNull();
    expect(question({ value: "30" })).toBeNull();
    expect(question({ value: "tiga" })).toBeNull();
  });

  it("stays confirmed on the device and over a conflict", () => {
    expect(draftIn({ a: { value: "61", note: "", base: 2, confirmed: "61" } })?.["a"]?.confirmed).toBe("61");
    expect(settleLine({ a: typed({ confirmed: "30" }) }, "a", stored())["a"]?.confirmed).toBe("30");
  });
});
