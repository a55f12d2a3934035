import "server-only";
import { localFiles } from "@/lib/server/storage/local-files";
import type { Outcome } from "@/lib/kernel/outcome";
import { env } from "@/lib/server/env";

/** A file that has arrived whole and waits to be kept or discarded. */
export interface Received {
  readonly sha256: string;
  readonly size: number;
  /** Where the store put it meanwhile; only the store reads this. */
  readonly at: string;
}

/** Bytes in pieces, from a request or from memory. */
export type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Where evidence is kept, by the SHA-256 of its content. The local disk is the first store; one that speaks S3 needs
 * the same five verbs.
 */
export interface FileStore {
  /**
   * Takes the pieces in while hashing; over the limit or empty is refused, and a stream that breaks off
   * throws. Neither leaves anything.
   */
  receive(source: Source, mostBytes: number): Promise<Outcome<Received>>;
  /** A part of what was received, to look at its content before it is kept. */
  part(file: Received, start: number, length: number): Promise<Uint8Array>;
  /** Keeps it under its hash; the same content twice is one file. */
  keep(file: Received): Promise<void>;
  discard(file: Received): Promise<void>;
  /** The content of a kept file; throws when it is not there. */
  read(sha256: string): Promise<ReadableStream<Uint8Array>>;
}

/** The store of this installation. */
export const fileStore = (): FileStore => localFiles(env().TERAJU_FILES);
