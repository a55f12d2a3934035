import "server-only";
import type { FileStore, Received } from "@/lib/server/storage/files";
import {
  ZIP_TAIL_BYTES,
  officeType,
  typeByHead,
  zipDirectory,
  type EvidenceType,
} from "@/lib/kernel/file-type";

const HEAD_BYTES = 16;
const MOST_DIRECTORY_BYTES = 1024 * 1024;

/** What a received file is by its content, reading only the bytes that tell; null when it is nothing we accept. */
export async function typeOfFile(store: FileStore, file: Received): Promise<EvidenceType | null> {
  const type = typeByHead(await store.part(file, 0, HEAD_BYTES));
  if (type !== "ZIP") return type;
  const tailLength = Math.min(file.size, ZIP_TAIL_BYTES);
  const directory = zipDirectory(await store.part(file, file.size - tailLength, tailLength), file.size);
  if (directory === null || directory.length > MOST_DIRECTORY_BYTES) return null;
  return officeType(await store.part(file, directory.offset, directory.length));
}
