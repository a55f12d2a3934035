import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recently } from "@/lib/server/recent";

describe("what is made once in a while", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const counted = (answer: (name: string) => string | null) => {
    const asked: string[] = [];
    const get = recently(5000, (name: string) => {
      asked.push(name);
      return Promise.resolve(answer(name));
    });
    return { asked, get };
  };

  it("is made again after its time, not before, and for each who asks something else", async () => {
    const { asked, get } = counted((name) => name);
    await get("a");
    vi.setSystemTime(4999);
    expect([await get("a"), await get("b")]).toEqual(["a", "b"]);
    expect(asked).toEqual(["a", "b"]);
    vi.setSystemTime(5000);
    await get("a");
    expect(asked).toEqual(["a", "b", "a"]);
  });

  it("is made once for all who ask at the same moment", async () => {
    const { asked, get } = counted((name) => name);
    await Promise.all([get("a"), get("a"), get("a")]);
    expect(asked).toEqual(["a"]);
  });

  it("is made again at once where there was nothing, or a failure", async () => {
    const { asked, get } = counted(() => null);
    await get("a");
    await get("a");
    expect(asked).toEqual(["a", "a"]);
    let tried = 0;
    const failing = recently(5000, () => Promise.reject(new Error(`try ${++tried}`)));
    await expect(failing()).rejects.toThrow("try 1");
    await expect(failing()).rejects.toThrow("try 2");
  });

  it("takes no more room than for 500, whatever people ask", async () => {
    const { asked, get } = counted((name) => name);
    for (let at = 0; at <= 500; at += 1) await get(`${at}`);
    await get("0");
    expect(asked.length).toBe(502);
  });
});
