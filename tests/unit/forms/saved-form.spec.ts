import { describe, expect, it } from "vitest";
import {
  isUnsaved,
  mayTry,
  nextForm,
  OFFLINE,
  openForm,
  statusOf,
  troubleIn,
  waitsOnDevice,
  type SavedForm,
  type SavedFormEvent,
} from "@/components/forms/saved-form";
import type { FormState } from "@/lib/kernel/form-state";

const opened = openForm({ version: 3, savedAt: "2026-07-03T02:00:00.000Z" });
const after = (...events: SavedFormEvent[]): SavedForm => events.reduce(nextForm, opened);
const refusedWith = (code: string): FormState => ({ kind: "refused", code, message: "Tidak.", values: {} });
const failed = (answer: FormState): SavedFormEvent => ({
  does: "FAILED",
  trouble: troubleIn(answer) ?? OFFLINE,
});
const saved = (isWhole = true): SavedFormEvent => ({
  does: "SAVED",
  at: "2026-07-03T02:10:00.000Z",
  version: 4,
  isWhole,
});
const typed: SavedFormEvent = { does: "TYPED" };
const sent: SavedFormEvent = { does: "SENT" };

describe("a form that is opened", () => {
  it("has nothing to save and says when it was saved last", () => {
    expect(statusOf(opened)).toBe("SAVED");
    expect(opened).toMatchObject({ savedAt: "2026-07-03T02:00:00.000Z", isAutomatic: false });
    expect(mayTry(opened)).toBe(false);
  });
});

describe("typing and saving", () => {
  it("is unsaved from the first key on, saving while it is sent, and saved once the server has it", () => {
    expect(statusOf(after(typed))).toBe("UNSAVED");
    expect(statusOf(after(typed, sent))).toBe("SAVING");
    expect(after(typed, sent, saved())).toMatchObject({ version: 4, isAutomatic: true });
    expect(statusOf(after(typed, sent, saved()))).toBe("SAVED");
  });

  it("stays unsaved when something was typed while a save was under way", () => {
    const form = after(typed, sent, typed, saved());
    expect(isUnsaved(form)).toBe(true);
    expect(mayTry(form)).toBe(true);
    expect(form.version).toBe(4);
  });

  it("stays unsaved when a part could not be sent", () => {
    expect(isUnsaved(after(typed, sent, saved(false)))).toBe(true);
  });

  it("sends nothing while a save is under way", () => {
    expect(mayTry(after(typed, sent, typed))).toBe(false);
  });

  it("keeps its version when the server names none", () => {
    expect(
      after(typed, sent, { does: "SAVED", at: "2026-07-03", version: null, isWhole: true }).version,
    ).toBe(3);
  });

  it("has nothing to save once what is typed is what is stored", () => {
    expect(isUnsaved(after(typed, { does: "UNCHANGED" }))).toBe(false);
  });
});

describe("what the server did not take", () => {
  it.each([
    ["STALE", "CONFLICT"],
    ["SIGNED_OUT", "SIGNED_OUT"],
    ["WRONG_STATUS", "REFUSED"],
  ])("%s stands while the person goes on typing, and is not sent again by itself", (code, status) => {
    const form = after(typed, sent, failed(refusedWith(code)), typed);
    expect(statusOf(form)).toBe(status);
    expect(mayTry(form)).toBe(false);
    expect(isUnsaved(form)).toBe(true);
  });

  it("waits for a change after a complaint about a field", () => {
    const invalid: FormState = { kind: "invalid", fields: { "rhk.0.title": "Terlalu panjang." }, values: {} };
    const form = after(typed, sent, failed(invalid));
    expect(statusOf(form)).toBe("INVALID");
    expect(mayTry(form)).toBe(false);
    expect(mayTry(nextForm(form, typed))).toBe(true);
  });

  it("tries again by itself after a fault", () => {
    const form = after(typed, sent, failed(refusedWith("FAULT")));
    expect(statusOf(form)).toBe("FAULT");
    expect(mayTry(form)).toBe(true);
  });

  it("goes over another version only when the person says so", () => {
    const conflict = after(typed, sent, failed(refusedWith("STALE")));
    expect(conflict.version).toBe(3);
    const form = nextForm(conflict, { does: "STANDS_ON", version: 9 });
    expect(form.version).toBe(9);
    expect(mayTry(form)).toBe(true);
  });
});

describe("a lost connection", () => {
  it("is told before a save has tried it, but only when something waits", () => {
    expect(statusOf(after({ does: "LINE_LOST" }))).toBe("SAVED");
    expect(statusOf(after(typed, { does: "LINE_LOST" }))).toBe("OFFLINE");
  });

  it("stays told while the person types, and is tried again", () => {
    const form = after(typed, sent, { does: "FAILED", trouble: OFFLINE }, typed);
    expect(statusOf(form)).toBe("OFFLINE");
    expect(mayTry(form)).toBe(true);
  });

  it("is over when the browser says so; a conflict is not", () => {
    expect(statusOf(after(typed, { does: "LINE_LOST" }, { does: "LINE_BACK" }))).toBe("UNSAVED");
    const conflict = after(
      typed,
      sent,
      failed(refusedWith("STALE")),
      { does: "LINE_LOST" },
      { does: "LINE_BACK" },
    );
    expect(statusOf(conflict)).toBe("CONFLICT");
  });
});

describe("the device and other tabs", () => {
  it("keeps what was typed while the person signs in again, and only then leaving is no loss", () => {
    const over = after(typed, sent, failed(refusedWith("SIGNED_OUT")));
    expect(waitsOnDevice(over)).toBe(true);
    expect(waitsOnDevice(after(typed, { does: "LINE_LOST" }))).toBe(false);
    expect(waitsOnDevice(nextForm(over, { does: "STASHED", isOnDevice: false }))).toBe(false);
    expect(waitsOnDevice(opened)).toBe(false);
  });

  it("remembers that the device has no room", () => {
    expect(after(typed, { does: "STASHED", isOnDevice: false }).isOnDevice).toBe(false);
  });

  it("knows of another tab without ceasing to save", () => {
    const form = after(typed, { does: "OTHER_TAB" });
    expect(form.isElsewhere).toBe(true);
    expect(mayTry(form)).toBe(true);
  });
});

describe("an answer of the server", () => {
  it("is no trouble when it says done, and no connection when it says nothing", () => {
    expect(troubleIn({ kind: "done", message: "", at: "2026-07-03" })).toBeNull();
    expect(troubleIn({ kind: "idle" })?.kind).toBe("OFFLINE");
  });
});
