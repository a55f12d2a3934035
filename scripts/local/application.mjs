// What demo, dev and the end-to-end tests share: a ready database, example data, settings.
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { must } from "./child.mjs";
import { unfinishedSeed } from "./database.mjs";
import { onlyOne } from "./only-one.mjs";
import { inData, inRoot } from "./paths.mjs";
import { secrets } from "./secrets.mjs";

/** @typedef {"demo" | "development" | "test"} Mode */

/** @param {Mode} mode @param {import("./database.mjs").Urls} urls */
export const settingsFor = (mode, { DATABASE_URL, DATABASE_OWNER_URL }) => ({
  TERAJU_MODE: mode,
  DATABASE_URL,
  DATABASE_OWNER_URL,
  SESSION_SECRET: process.env["SESSION_SECRET"] || secrets().session,
});

const script = inRoot("prisma", "seed", "index.ts");
export const peopleFile = inData("demo-people.json");

/**
 * The seed decides by itself whether there is anything to do. One that is cut short leaves its mark behind,
 * and the embedded database is made anew before the next one, see openDatabase.
 * @param {Record<string, string>} env @param {(text: string) => void} [progress]
 */
export const seed = (env, progress) =>
  existsSync(script)
    ? onlyOne("seed", () => plant(env, progress))
    : Promise.resolve(progress?.("belum ada data contoh"));

async function plant(env, progress) {
  writeFileSync(unfinishedSeed, "");
  await must("seed", process.execPath, ["--conditions=react-server", "--import", "tsx", script], {
    env,
    sentence: "Data contoh tidak dapat diisikan.",
    onLine: (line) => progress?.(line.trim().slice(0, 70)),
  });
  if (existsSync(peopleFile)) chmodSync(peopleFile, 0o600);
  rmSync(unfinishedSeed);
}

/** @typedef {{ name: string, role: string, nip: string, password: string }} DemoPerson */

/** @param {DemoPerson[]} people @returns {string[]} lines of a table */
export function tableOf(people) {
  const rows = [{ name: "Nama", role: "Peran", nip: "NIP", password: "Kata sandi" }, ...people];
  const width = (/** @type {"name" | "role" | "nip"} */ key) =>
    Math.max(...rows.map((row) => row[key].length));
  return rows.map(
    (row) =>
      `  ${row.name.padEnd(width("name"))}  ${row.role.padEnd(width("role"))}  ` +
      `${row.nip.padEnd(width("nip"))}  ${row.password}`,
  );
}

/** @returns {DemoPerson[]} */
export const demoPeople = () => (existsSync(peopleFile) ? JSON.parse(readFileSync(peopleFile, "utf8")) : []);

/** The lines that a person waits for. @param {number} port */
export function announce(port) {
  const people = demoPeople();
  const lines = [
    `Teraju siap: http://localhost:${port}`,
    ...(people.length > 0 ? ["", ...tableOf(people)] : []),
    "",
    "Tekan Ctrl-C untuk menghentikan.",
  ];
  process.stdout.write(`\n${lines.join("\n")}\n`);
}
