import { describe, expect, it } from "vitest";
import { brokenOff, nextUploads, NO_UPLOADS, type UploadEvent } from "@/components/realisation/uploads";
import { uploadWords } from "@/lib/realisation/labels";
import { MOST_BYTES } from "@/lib/realisation/rules/evidence";

const file = (bytes: number): File => new File([new Uint8Array(bytes)], "laporan.pdf");
const after = (...events: UploadEvent[]) => events.reduce(nextUploads, NO_UPLOADS);
const chosen = (bytes = 10, key = "a"): UploadEvent => ({
  does: "CHOSEN",
  files: [{ key, file: file(bytes) }],
  at: 100,
});
const answered = (message: string, ok = false, mayRetry = true): UploadEvent => ({
  does: "ANSWERED",
  key: "a",
  answer: { ok, message, mayRetry },
});

describe("an upload", () => {
  it("is on its way as soon as its file is chosen, and tells how far it is", () => {
    expect(after(chosen(), { does: "PROGRESS", key: "a", loaded: 4 }).all).toMatchObject([
      { key: "a", state: "sending", loaded: 4, startedAt: 100 },
    ]);
  });

  it("leaves the list once it has arrived, with a word about it", () => {
    expect(after(chosen(), answered("Bukti terlampir.", true))).toEqual({
      all: [],
      said: "Bukti terlampir.",
    });
  });

  it("stays in the list when it failed, with the reason", () => {
    expect(after(chosen(), answered("Berkas ditolak.", false, false)).all).toMatchObject([
      { state: "failed", message: "Berkas ditolak.", mayRetry: false },
    ]);
  });

  it("goes without a word when the person stopped it", () => {
    expect(after(chosen(), answered(""))).toEqual(NO_UPLOADS);
  });

  it("begins anew when it is tried again, and can be forgotten", () => {
    const again = after(chosen(), { does: "PROGRESS", key: "a", loaded: 9 }, answered("Gagal."), {
      does: "RETRIED",
      key: "a",
      at: 500,
    });
    expect(again.all).toMatchObject([{ state: "sending", loaded: 0, startedAt: 500, message: "" }]);
    expect(nextUploads(again, { does: "FORGOTTEN", key: "a" }).all).toEqual([]);
  });

  it("does not touch the others", () => {
    const both = after(chosen(10, "a"), chosen(10, "b"), answered("Gagal."));
    expect(both.all.map(({ key, state }) => [key, state])).toEqual([
      ["a", "failed"],
      ["b", "sending"],
    ]);
  });
});

describe("a file that is plainly wrong", () => {
  it.each([
    [0, "failed"],
    [1, "sending"],
    [MOST_BYTES, "sending"],
    [MOST_BYTES + 1, "failed"],
  ])("of %i bytes is %s", (bytes, state) => {
    expect(after(chosen(bytes)).all[0]).toMatchObject({ state, mayRetry: false });
  });
});

describe("a file that was refused for good", () => {
  it("makes room when another one is chosen; what broke off stays, so that it need not be chosen again", () => {
    const refused = after(chosen(10, "a"), answered("Isi berkas bukan PDF.", false, false), chosen(10, "b"));
    expect(refused.all.map(({ key }) => key)).toEqual(["b"]);
    const broken = after(chosen(10, "a"), answered(uploadWords.broken, false, true), chosen(10, "b"));
    expect(broken.all.map(({ key }) => key)).toEqual(["a", "b"]);
  });
});

describe("a lost connection", () => {
  it("lets what broke off go on by itself, and nothing the server refused", () => {
    expect(brokenOff(after(chosen(), answered(uploadWords.broken)))).toHaveLength(1);
    expect(brokenOff(after(chosen(), answered("Berkas ditolak.")))).toEqual([]);
    expect(brokenOff(after(chosen()))).toEqual([]);
  });
});
