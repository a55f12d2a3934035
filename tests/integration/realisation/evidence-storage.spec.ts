import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localFiles } from "@/lib/server/storage/local-files";
import type { FileStore, Received } from "@/lib/server/storage/files";

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "teraju-storage-"));
  store = localFiles(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const filesOnDisk = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

async function received(...pieces: string[]): Promise<Received> {
  const outcome = await store.receive(pieces.map(bytes), 1000);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

describe("keeping files by their content", () => {
  it("puts a file under the SHA-256 of its bytes, whatever pieces it came in", async () => {
    const file = await received("lap", "or", "an");
    const hash = createHash("sha256").update("laporan").digest("hex");
    expect(file).toMatchObject({ sha256: hash, size: 7 });
    await store.keep(file);
    expect(await filesOnDisk()).toEqual([join(hash.slice(0, 2), hash.slice(2, 4), hash)]);
    expect(await readFile(join(folder, (await filesOnDisk())[0]!), "utf8")).toBe("laporan");
    expect(await new Response(await store.read(hash)).text()).toBe("laporan");
  });

  it("hands out the part that is asked for, and no more than there is", async () => {
    const file = await received("laporan");
    expect(new TextDecoder().decode(await store.part(file, 3, 2))).toBe("or");
    expect(new TextDecoder().decode(await store.part(file, 5, 99))).toBe("an");
  });

  it("keeps one file of the same bytes sent ten times at once", async () => {
    const files = await Promise.all(Array.from({ length: 10 }, () => received("bersama")));
    await Promise.all(files.map((file) => store.keep(file)));
    expect(await filesOnDisk()).toHaveLength(1);
    expect(await new Response(await store.read(files[0]!.sha256)).text()).toBe("bersama");
  });

  it("leaves nothing of a file that is discarded, and nothing goes wrong when it was kept", async () => {
    await store.discard(await received("dibuang"));
    expect(await filesOnDisk()).toEqual([]);
    const file = await received("disimpan");
    await store.keep(file);
    await store.discard(file);
    expect(await filesOnDisk()).toHaveLength(1);
  });
});

describe("what does not arrive whole", () => {
  it("leaves nothing when the stream breaks off", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes("setengah");
      await Promise.resolve();
      throw new Error("connection lost");
    }
    await expect(store.receive(broken(), 1000)).rejects.toThrow("connection lost");
    expect(await filesOnDisk()).toEqual([]);
  });

  it("accepts the limit itself, refuses one byte more and stops reading there", async () => {
    expect(await store.receive([bytes("12345")], 5)).toMatchObject({ ok: true });
    let asked = 0;
    function* endless(): Generator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield bytes("123");
      }
    }
    expect(await store.receive(endless(), 5)).toEqual({ ok: false, refusal: { code: "FILE_TOO_LARGE" } });
    expect(asked).toBe(2); // 3 + 3 = 6 > 5
  });

  it("leaves nothing of what was too large or empty", async () => {
    await store.receive([bytes("123456")], 5);
    expect(await store.receive([], 5)).toEqual({ ok: false, refusal: { code: "FILE_EMPTY" } });
    expect(await filesOnDisk()).toEqual([]);
  });

  it("is swept away a day after a crash, and not before", async () => {
    await mkdir(join(folder, "incoming"));
    for (const [name, hours] of [
      ["lama", 25],
      ["baru", 1],
    ] as const) {
      await writeFile(join(folder, "incoming", name), "sisa");
      const at = new Date(Date.now() - hours * 3_600_000);
      await utimes(join(folder, "incoming", name), at, at);
    }
    await store.discard(await received("pertama"));
    expect(await filesOnDisk()).toEqual([join("incoming", "baru")]);
  });
});

describe("what is asked for by something that is no hash", () => {
  it.each(["../../etc/passwd", "", "ABC", `${"a".repeat(63)}g`])("is not looked for: %j", async (name) => {
    await expect(store.read(name)).rejects.toThrow("not a SHA-256");
  });

  it("is not found when nothing was kept under the hash", async () => {
    await expect(store.read("a".repeat(64))).rejects.toThrow("ENOENT");
  });
});
