import pino, { type Logger } from "pino";
import { env } from "@/lib/server/env";

let made: Logger | undefined;

/**
 * Structured log; callers never pass a NIP, a name, a password, a token or an answer. Made at first
 * use, because building needs no settings.
 */
export const logger = (): Logger => (made ??= pino({ level: env().LOG_LEVEL, base: null }));
