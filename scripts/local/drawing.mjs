// The drawing of rooms and roles in the README, made from what dependency-cruiser holds: node scripts/local/drawing.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inRoot } from "./paths.mjs";

const { ROOMS, ROLES } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const BEGIN = "<!-- drawing:begin -->";
const END = "<!-- drawing:end -->";
const WIDTH = 96;

/** @param {string[]} words @returns {string[]} lines that hold as many as fit */
function lines(words, joint) {
  /** @type {string[]} */
  const made = [];
  for (const word of words) {
    const last = made.at(-1);
    const longer = last === undefined ? word : `${last}${joint}${word}`;
    if (last !== undefined && longer.length <= WIDTH) made[made.length - 1] = longer;
    else made.push(word);
  }
  return made;
}

/** @returns {string} rooms from the ground up, and for each role the roles that it may import */
export function drawing() {
  const width = Math.max(...Object.keys(ROLES).map((role) => role.length));
  const roles = Object.entries(ROLES).map(
    ([role, may]) => `${role.padEnd(width)} → ${may.filter((other) => other !== role).join(" ") || "–"}`,
  );
  return [
    "```",
    "Rooms, from the ground up: each may use those before it",
    "",
    "  kernel · scoring · labels · server   (the ground: no room)",
    ...lines(ROOMS, " → ").map((line) => `  ${line}`),
    "",
    "Roles in a room: what each may import besides its own role and the ground",
    "",
    ...roles.map((line) => `  ${line}`),
    "```",
  ].join("\n");
}

/** @param {string} readme @returns {string} the same text with the drawing of today */
export function withDrawing(readme) {
  const [before = "", rest = ""] = readme.split(BEGIN);
  return `${before}${BEGIN}\n\n${drawing()}\n\n${END}${rest.split(END)[1] ?? ""}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = inRoot("README.md");
  writeFileSync(file, withDrawing(readFileSync(file, "utf8")));
}
