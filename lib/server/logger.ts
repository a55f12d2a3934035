import pino, { type Logger } from "pino";
import { keyedHash } from "@/lib/server/db/keyed-hash";
import { env } from "@/lib/server/env";

let made: Logger | undefined;

/**
 * Structured log; callers never pass a NIP, a name, a password, a token or an answer. Made at first
 * use, because building needs no settings.
 */
export const logger = (): Logger => (made ??= pino({ level: env().LOG_LEVEL, base: null }));

/** Stands in the log for a NIP or an address: the same for the same one, and nobody reads it back. */
export const unnamed = (text: string): string => keyedHash("log", text).slice(0, 12);
