// Passwords and keys of the demonstration, drawn once per checkout and readable by its owner only.
// They begin with "demo-", so that lib/env.ts can refuse them in production.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dataFolder, inData } from "./paths.mjs";

const draw = () => `demo-${randomBytes(24).toString("hex")}`;

/**
 * @typedef {{ superuser: string, owner: string, app: string, session: string }} Secrets
 * @returns {Secrets}
 */
export function secrets() {
  const file = inData("secrets.json");
  const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const all = { superuser: draw(), owner: draw(), app: draw(), session: draw(), ...known };
  if (Object.keys(all).length !== Object.keys(known).length) {
    dataFolder();
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  }
  return all;
}
