import pino from "pino";
import { env } from "@/lib/env";

/** Structured log; callers never pass a NIP, a name, a password, a token or an answer. */
export const logger = pino({ level: env().LOG_LEVEL, base: null });
