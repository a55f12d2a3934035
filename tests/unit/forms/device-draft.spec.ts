import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  clearDeviceDrafts,
  hasDeviceDrafts,
  createDeviceDraft,
  type DeviceStorage,
} from "@/components/forms/device-draft";

/** localStorage with as much room as a test gives it. */
function shelf(room = 100_000) {
  const kept = new Map<string, string>();
  const storage: DeviceStorage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => {
      kept.delete(key);
    },
    setItem: (key, value) => {
      const others = [...kept].reduce((sum, [name, text]) => (name === key ? sum : sum + text.length), 0);
      if (others + value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
  };
  return { kept, storage };
}

const RATNA = "019f0000-0000-7000-8000-000000000001";
const HENDRA = "019f0000-0000-7000-8000-000000000002";
const KEY = "teraju.draf.skp.skp-1";
const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse("2026-07-03T02:00:00.000Z");

const draftOn = (storage: DeviceStorage | null, more: { owner?: string; id?: string; at?: number } = {}) =>
  createDeviceDraft({
    form: "skp",
    id: more.id ?? "skp-1",
    owner: more.owner ?? RATNA,
    read: (kept) => z.record(z.string(), z.string()).safeParse(kept).data ?? null,
    storage: () => storage,
    now: () => more.at ?? START,
  });

describe("a draft on the device", () => {
  it("is found again by its person, with the moment it was typed", () => {
    const { storage } = shelf();
    expect(draftOn(storage).keep({ title: "Laporan" })).toBe(true);
    expect(draftOn(storage).find()).toEqual({
      at: "2026-07-03T02:00:00.000Z",
      content: { title: "Laporan" },
      isForeign: true,
    });
  });

  it("is nobody else's on a shared phone, and theirs does not take it away", () => {
    const { storage } = shelf();
    draftOn(storage).keep({ title: "Laporan" });
    expect(draftOn(storage, { owner: HENDRA }).find()).toBeNull();
    draftOn(storage, { owner: HENDRA }).drop();
    expect(draftOn(storage).find()?.content).toEqual({ title: "Laporan" });
  });

  it("holds for fourteen days", () => {
    const { storage } = shelf();
    draftOn(storage).keep({ title: "Laporan" });
    expect(draftOn(storage, { at: START + 14 * DAY - 1 }).find()).not.toBeNull();
    expect(draftOn(storage, { at: START + 14 * DAY }).find()).toBeNull();
  });

  it("is forgotten by the tab that wrote it, not by another that has saved its own", () => {
    const { storage } = shelf();
    const [first, second] = [draftOn(storage), draftOn(storage)];
    first.keep({ title: "tab pertama" });
    second.keep({ title: "tab kedua" });
    first.drop();
    expect(first.find()).toMatchObject({ content: { title: "tab kedua" }, isForeign: true });
    second.drop();
    expect(second.find()).toBeNull();
  });

  it("is forgotten whoever wrote it when the person throws it away", () => {
    const { storage } = shelf();
    draftOn(storage).keep({ title: "Laporan" });
    draftOn(storage).discard();
    expect(draftOn(storage).find()).toBeNull();
  });
});

describe("a storage that is broken, full or forbidden", () => {
  it.each([
    ["no JSON", "{"],
    ["null", "null"],
    ["another shape", JSON.stringify({ at: "2026-07-03", values: { title: "lama" } })],
    [
      "content of another kind",
      JSON.stringify({
        shape: 1,
        owner: RATNA,
        writer: "w",
        at: "2026-07-03",
        until: START + DAY,
        content: [1],
      }),
    ],
  ])("has no draft: %s", (_, text) => {
    const { kept, storage } = shelf();
    kept.set(KEY, text);
    expect(draftOn(storage).find()).toBeNull();
    expect(draftOn(storage).keep({ title: "baru" })).toBe(true);
    expect(draftOn(storage).find()?.content).toEqual({ title: "baru" });
  });

  it("says that it kept nothing when it is full", () => {
    expect(draftOn(shelf(100).storage).keep({ title: "x".repeat(200) })).toBe(false);
  });

  it("makes room by throwing away drafts that hold no longer, and nothing else", () => {
    const { kept, storage } = shelf(900);
    kept.set("survei:ktp-el", "{}");
    draftOn(storage, { id: "lama" }).keep({ title: "x".repeat(500) });
    const late = draftOn(storage, { at: START + 15 * DAY });
    expect(late.keep({ title: "y".repeat(500) })).toBe(true);
    expect([...kept.keys()]).toEqual(["survei:ktp-el", KEY]);
  });

  it("keeps nothing where the browser forbids storage", () => {
    expect(draftOn(null).keep({ title: "Laporan" })).toBe(false);
    expect(draftOn(null).find()).toBeNull();
  });
});

describe("signing out", () => {
  it("leaves no draft of anybody on the device, and touches nothing else", () => {
    const { kept, storage } = shelf();
    kept.set("survei:ktp-el", "{}");
    draftOn(storage).keep({ title: "Laporan" });
    draftOn(storage, { owner: HENDRA, id: "skp-2" }).keep({ title: "Rencana" });
    expect(hasDeviceDrafts(() => storage)).toBe(true);
    clearDeviceDrafts(() => storage);
    expect([...kept.keys()]).toEqual(["survei:ktp-el"]);
    expect([hasDeviceDrafts(() => storage), hasDeviceDrafts(() => null)]).toEqual([false, false]);
  });
});
