import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isUnsaved, statusOf } from "@/components/forms/saved-form";
import { createSaver, type Sending } from "@/components/forms/saver";
import type { FormState } from "@/lib/kernel/form-state";

const done = (version: number): FormState => ({
  kind: "done",
  message: "",
  at: "2026-07-03T02:10:00.000Z",
  values: { version: String(version) },
});

/** A form of one field, the server behind it, and the device under it. */
function desk(answers: (FormState | Error)[]) {
  const sent: { text: string; over: number }[] = [];
  const pending: (() => void)[] = [];
  let isHeld = false;
  let device: string | null = null;
  let text = "";
  const send = (version: number): Sending => {
    sent.push({ text, over: version });
    const answer = answers.shift() ?? done(version + 1);
    const request = new Promise<FormState>((resolve, reject) => {
      const settle = (): void => {
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      };
      if (isHeld) pending.push(settle);
      else settle();
    });
    return { request, isWhole: true };
  };
  const saver = createSaver({
    start: { version: 3, savedAt: null },
    send,
    stash: (unsaved) => {
      device = unsaved ? text : null;
      return true;
    },
  });
  return {
    saver,
    sent,
    type: (value: string) => {
      text = value;
      saver.changed();
    },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      for (const settle of pending.splice(0)) settle();
    },
    onDevice: () => device,
    status: () => statusOf(saver.current()),
  };
}

const turn = async (): Promise<void> => {
  for (let step = 0; step < 10; step += 1) await Promise.resolve();
};

describe("saving", () => {
  it("sends nothing when nothing was typed", async () => {
    const { saver, sent } = desk([]);
    expect(await saver.save()).toBe(true);
    saver.tick();
    await turn();
    expect(sent).toEqual([]);
  });

  it("keeps what is typed on the device until the server has it", async () => {
    const { saver, type, onDevice } = desk([]);
    type("Laporan");
    expect(onDevice()).toBe("Laporan");
    expect(await saver.save()).toBe(true);
    expect(onDevice()).toBeNull();
  });

  it("goes over the version it has learned from the save before", async () => {
    const { saver, sent, type } = desk([]);
    type("satu");
    await saver.save();
    type("dua");
    await saver.save();
    expect(sent).toEqual([
      { text: "satu", over: 3 },
      { text: "dua", over: 4 },
    ]);
  });

  it("runs one save at a time, and whoever asks meanwhile gets what was typed since saved as well", async () => {
    const { saver, sent, type, hold, release, onDevice } = desk([]);
    hold();
    type("satu");
    const first = saver.save();
    await turn();
    type("dua");
    saver.tick();
    const second = saver.save();
    await turn();
    expect(sent.map(({ text }) => text)).toEqual(["satu"]);
    release();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(sent.map(({ text }) => text)).toEqual(["satu", "dua"]);
    expect(onDevice()).toBeNull();
  });
});

describe("a conflict", () => {
  const stale: FormState = { kind: "refused", code: "STALE", message: "Sudah diubah.", values: {} };

  it("leaves what was typed on the screen and the device, and overwrites nothing by itself", async () => {
    const { saver, sent, type, onDevice, status } = desk([stale]);
    type("milik saya");
    expect(await saver.save()).toBe(false);
    saver.tick();
    await turn();
    expect(status()).toBe("CONFLICT");
    expect(onDevice()).toBe("milik saya");
    expect(sent).toHaveLength(1);
  });

  it("goes over the other version once the person says so", async () => {
    const { saver, sent, type, status } = desk([stale]);
    type("milik saya");
    await saver.save();
    saver.tell({ does: "STANDS_ON", version: 8 });
    expect(await saver.save()).toBe(true);
    expect(sent[1]).toEqual({ text: "milik saya", over: 8 });
    expect(status()).toBe("SAVED");
  });
});

describe("a lost connection", () => {
  it("keeps what was typed and saves it when the connection is back", async () => {
    const { saver, sent, type, onDevice, status } = desk([new TypeError("Failed to fetch")]);
    type("di jalan");
    expect(await saver.save()).toBe(false);
    expect(status()).toBe("OFFLINE");
    expect(onDevice()).toBe("di jalan");
    saver.tell({ does: "LINE_BACK" });
    saver.tick();
    await turn();
    expect(status()).toBe("SAVED");
    expect(sent).toHaveLength(2);
  });
});

describe("a lost session", () => {
  it("keeps what was typed, sends nothing by itself, and saves after the person has signed in again", async () => {
    const signedOut: FormState = {
      kind: "refused",
      code: "SIGNED_OUT",
      message: "Sesi berakhir.",
      values: {},
    };
    const { saver, sent, type, onDevice, status } = desk([signedOut]);
    type("belum sempat");
    await saver.save();
    saver.tick();
    await turn();
    expect(status()).toBe("SIGNED_OUT");
    expect(onDevice()).toBe("belum sempat");
    expect(sent).toHaveLength(1);
    expect(await saver.save()).toBe(true);
  });

  it("is forgotten once she goes on where nothing is left to send", async () => {
    const { saver, sent, status } = desk([]);
    saver.tell({ does: "FAILED", trouble: { kind: "SIGNED_OUT", answer: { kind: "idle" } } });
    expect(status()).toBe("SIGNED_OUT");
    expect(await saver.save()).toBe(true);
    expect([status(), sent.length]).toEqual(["SAVED", 0]);
  });

  it("knows a request that was led to another page from a broken line", async () => {
    const led = Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;push;/masuk;307;" });
    const { saver, type, status } = desk([led]);
    type("belum sempat");
    await saver.save();
    expect(status()).toBe("SIGNED_OUT");
  });
});

describe("a form of which only a part can be sent", () => {
  it("says that not everything is saved when nothing of it can be", async () => {
    const saver = createSaver({
      start: { version: 0, savedAt: null },
      send: () => ({ request: null, isWhole: false }),
      stash: () => true,
    });
    saver.changed();
    expect(await saver.save()).toBe(false);
    expect(isUnsaved(saver.current())).toBe(true);
  });

  it("has nothing to save when what was typed is what is stored", async () => {
    const saver = createSaver({
      start: { version: 0, savedAt: null },
      send: () => ({ request: null, isWhole: true }),
      stash: () => true,
    });
    saver.changed();
    expect(await saver.save()).toBe(true);
    expect(isUnsaved(saver.current())).toBe(false);
  });
});

describe("a device without room", () => {
  it("is not said to keep anything", () => {
    const saver = createSaver({
      start: { version: 0, savedAt: null },
      send: () => ({ request: null, isWhole: false }),
      stash: () => false,
    });
    saver.changed();
    expect(saver.current().isOnDevice).toBe(false);
  });
});

describe("while the cursor stays in a field", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("a number is saved whole once typing has rested for two seconds, not letter by letter", async () => {
    const { saver, sent, type } = desk([]);
    for (const text of ["6", "63", "630"]) {
      type(text);
      await vi.advanceTimersByTimeAsync(1_900);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ text: "630", over: 3 }]);
    expect(isUnsaved(saver.current())).toBe(false);
  });
});
