import "server-only";
import { randomInt } from "node:crypto";
import { acceptCode, SETUP_CODE_MINUTES } from "@/lib/instansi/rules";
import type { Outcome } from "@/lib/kernel/outcome";
import { drawLetters } from "@/lib/kernel/spoken-code";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { isSameText, keyedHash } from "@/lib/server/db/keyed-hash";
import { countOnce, forget, uncount } from "@/lib/server/db/rate-limit";

const THE_CODE = 1;
const LETTERS = 12;
const MINUTE = 60_000;
const GUESSES = "setup-code";

/** What is kept of a code. */
export const setupCodeHash = (code: string): string => keyedHash("setup-code", code);

/** Makes the code of this start, in three groups to read; the one before is void, and so is what was guessed at it. */
export async function renewSetupCode(): Promise<string> {
  const letters = drawLetters(LETTERS, (below) => randomInt(below));
  const fresh = {
    codeHash: setupCodeHash(letters),
    expiresAt: new Date(now().getTime() + SETUP_CODE_MINUTES * MINUTE),
  };
  await db.setupCode.upsert({
    where: { id: THE_CODE },
    create: { id: THE_CODE, ...fresh },
    update: fresh,
    select: { id: true },
  });
  await forget(db, GUESSES);
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** Counts a guess before it is looked at, so that many at once are no more than one by one. */
export async function admitCode(code: string): Promise<Outcome<null>> {
  const guesses = await countOnce(db, GUESSES, SETUP_CODE_MINUTES);
  const kept = await db.setupCode.findUnique({ where: { id: THE_CODE } });
  const isRight = kept !== null && isSameText(kept.codeHash, setupCodeHash(code));
  const accepted = acceptCode({ guesses, isRight, expiresAt: kept?.expiresAt ?? null, now: now() });
  if (accepted.ok) await uncount(db, GUESSES, SETUP_CODE_MINUTES);
  return accepted;
}
