import "server-only";
import { createHash, randomUUID, type Hash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { now } from "@/lib/server/clock";
import type { FileStore, Received, Source } from "@/lib/server/storage/files";

const INCOMING = "incoming";
const HASH = /^[0-9a-f]{64}$/;
const DAY_IN_MS = 86_400_000;
const PRIVATE = { folder: 0o700, file: 0o600 };

/** Files on the local disk: ab/cd/<hash>, written beside it first and renamed when whole. */
export function localFiles(folder: string): FileStore {
  const root = resolve(/* turbopackIgnore: true */ folder);
  return {
    receive: (source, mostBytes) => receive(root, source, mostBytes),
    part: (file, start, length) => part(file.at, start, length),
    keep: (file) => moveIntoPlace(root, file),
    discard: (file) => rm(file.at, { force: true }),
    read: (sha256) => openStream(root, sha256),
  };
}

function pathOf(root: string, sha256: string): string {
  if (!HASH.test(sha256)) throw new RangeError("not a SHA-256");
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

async function receive(root: string, source: Source, mostBytes: number): Promise<Outcome<Received>> {
  const incoming = join(root, INCOMING);
  await mkdir(incoming, { recursive: true, mode: PRIVATE.folder });
  await sweepOnce(incoming);
  const at = join(incoming, randomUUID());
  const hash = createHash("sha256");
  try {
    const size = await write(at, limited(source, mostBytes), hash);
    if (size !== null && size > 0) return done({ sha256: hash.digest("hex"), size, at });
    await rm(at, { force: true });
    return refuse({ code: size === null ? "FILE_TOO_LARGE" : "FILE_EMPTY" });
  } catch (error) {
    await rm(at, { force: true });
    throw error;
  }
}

/** The pieces, and null in place of the one that goes over the limit. */
async function* limited(source: Source, mostBytes: number): AsyncGenerator<Uint8Array | null> {
  let size = 0;
  for await (const piece of source) {
    size += piece.byteLength;
    if (size > mostBytes) {
      yield null;
      return;
    }
    yield piece;
  }
}

/** Bytes written and flushed to the disk, or null when there were too many. */
async function write(
  at: string,
  pieces: AsyncIterable<Uint8Array | null>,
  hash: Hash,
): Promise<number | null> {
  const file = await open(at, "wx", PRIVATE.file);
  try {
    let size = 0;
    for await (const piece of pieces) {
      if (piece === null) return null;
      hash.update(piece);
      await file.writeFile(piece);
      size += piece.byteLength;
    }
    await file.sync();
    return size;
  } finally {
    await file.close();
  }
}

async function part(at: string, start: number, length: number): Promise<Uint8Array> {
  const file = await open(at, "r");
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: new Uint8Array(length),
      position: start,
      length,
    });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function moveIntoPlace(root: string, file: Received): Promise<void> {
  const target = pathOf(root, file.sha256);
  const folder = join(target, "..");
  await mkdir(folder, { recursive: true, mode: PRIVATE.folder });
  // Renaming over the same content is harmless: two at once leave one whole file.
  await rename(file.at, target);
  await flush(folder);
}

/** Makes the new name itself survive a power cut, where the system lets a folder be opened. */
async function flush(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } catch {
    // Windows does not open folders; its file system journals the rename.
  } finally {
    await handle?.close();
  }
}

async function openStream(root: string, sha256: string): Promise<ReadableStream<Uint8Array>> {
  const file = await open(pathOf(root, sha256), "r");
  return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
}

const swept = new Set<string>();

/** Once per process: removes what a crash left behind a day ago or longer. */
async function sweepOnce(incoming: string): Promise<void> {
  if (swept.has(incoming)) return;
  swept.add(incoming);
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && now().getTime() - found.mtimeMs > DAY_IN_MS) await rm(path, { force: true });
  }
}
