import "server-only";
import { createHash } from "node:crypto";
import { readLogo } from "@/lib/instansi/rules";
import { done, type Outcome } from "@/lib/kernel/outcome";

/** The columns of a logo. */
interface Logo {
  logo: Uint8Array<ArrayBuffer>;
  logoType: string;
  logoHash: string;
}

/** A picture as its columns, once its content was looked at. */
export function asLogo(bytes: Uint8Array<ArrayBuffer>): Outcome<Logo> {
  const type = readLogo(bytes);
  if (!type.ok) return type;
  return done({
    logo: bytes,
    logoType: type.value,
    logoHash: createHash("sha256").update(bytes).digest("hex"),
  });
}

/** The bytes that were sent. */
export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());
