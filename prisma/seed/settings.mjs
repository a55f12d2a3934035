// Loaded before anything that reads the settings: what the demo may assume when nobody said otherwise.
import { join } from "node:path";

process.env.TERAJU_MODE ??= "demo";
process.env.SESSION_SECRET ??= "demo-only-not-a-secret-0123456789abcdef";
process.env.LOG_LEVEL ??= "warn";
process.env.DATABASE_POOL ??= "6";

/** @param {string} name */
export const inData = (name) => join(process.env.TERAJU_DATA ?? ".data", name);
