import { afterEach, expect, it, vi } from "vitest";
import { newId } from "@/components/forms/new-id";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The page on http://10.x, outside a secure context, has random values and nothing else. */
const onPlainHttp = (fill: (bytes: Uint8Array) => Uint8Array) => {
  vi.stubGlobal("crypto", { getRandomValues: fill });
};

it("makes an id where the browser has no randomUUID", () => {
  onPlainHttp((bytes) => {
    bytes.set(Array.from(bytes, (_, index) => index * 17));
    return bytes;
  });
  expect("randomUUID" in crypto).toBe(false);
  // Bytes 0x00, 0x11 … 0xff: the seventh (0x66) becomes 0x46, the ninth (0x88) is one already.
  expect(newId()).toBe("00112233-4455-4677-8899-aabbccddeeff");
});

it("marks version 4 and its variant whatever the random bytes are", () => {
  onPlainHttp((bytes) => bytes.fill(0));
  expect(newId()).toBe("00000000-0000-4000-8000-000000000000");
  onPlainHttp((bytes) => bytes.fill(255));
  expect(newId()).toBe("ffffffff-ffff-4fff-bfff-ffffffffffff");
});

it("never makes the same id twice", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
});
