// The browser of the end-to-end tests: the system's own; on Debian it is installed when we may.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { record } from "./child.mjs";
import { Halt } from "./say.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Record<string, string | undefined>} [env] @returns {string | undefined} */
export function findChromium(env = process.env) {
  const inPath = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    env["TERAJU_CHROMIUM"] ?? "",
    ...NAMES.flatMap((name) => inPath.map((folder) => join(folder, name))),
    ...PLACES,
  ];
  return candidates.find((file) => file !== "" && isProgram(file));
}

/** @returns {string[] | undefined} what to put before apt-get, or undefined when we may not install */
function rights() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : undefined;
}

/** @param {(text: string) => void} progress @returns {Promise<string>} the browser's program */
export async function ensureChromium(progress) {
  const before = rights();
  if (!findChromium() && before) {
    progress("memasang chromium dengan apt-get");
    const apt = async (/** @type {string[]} */ ...args) => {
      const [program = "apt-get", ...rest] = [...before, "apt-get", ...args];
      await record(`apt-${args[0]}`, program, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
    };
    await apt("update");
    await apt("install", "--yes", "--no-install-recommends", "chromium");
  }
  const found = findChromium();
  if (found) return found;
  throw new Halt(
    "Peramban Chromium tidak ditemukan: pasang dengan `apt-get install chromium` (atau " +
      "Google Chrome), atau tunjuk programnya lewat TERAJU_CHROMIUM, lalu ulangi.",
  );
}
