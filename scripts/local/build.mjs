// What is made from the sources: the Prisma client and the application. Made again only when the sources changed.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { must } from "./child.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { onlyOne } from "./only-one.mjs";
import { inRoot, root } from "./paths.mjs";

const CLIENT = {
  stamp: inRoot("prisma", "generated", ".made-from"),
  sources: ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"],
};
/**
 * One build serves every installation: it sees no database and no secret, and a page that asked for one
 * would fail here.
 */
export const WITHOUT_SETTINGS = {
  TERAJU_MODE: "test",
  DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none",
  SESSION_SECRET: "only-while-building-0123456789abcdef",
  NODE_ENV: "production",
};
const stampOfBuild = inRoot(".next", "made-from");

/** @param {string} stamp @param {string} made @returns {boolean} */
export const isCurrent = (stamp, made) => existsSync(stamp) && readFileSync(stamp, "utf8") === made;

export const ensureClient = () => onlyOne("client", makeClient);

async function makeClient() {
  const made = fingerprint(root, CLIENT.sources);
  if (isCurrent(CLIENT.stamp, made)) return;
  await must(
    "prisma",
    process.execPath,
    [inRoot("node_modules", "prisma", "build", "index.js"), "generate"],
    { sentence: "Klien Prisma tidak dapat dibuat: periksa prisma/schema.prisma." },
  );
  writeFileSync(CLIENT.stamp, made);
}

/** Everything that can change the built application. */
function sources() {
  const settings = readdirSync(root).filter((name) =>
    /^(package(-lock)?\.json|tsconfig\.json|(next|postcss)\.config\.\w+|proxy\.ts|instrumentation[\w-]*\.ts)$/.test(
      name,
    ),
  );
  return fingerprint(root, [
    "app",
    "components",
    "lib",
    "public",
    "docs",
    "prisma/schema.prisma",
    "scripts/stylesheet.mjs",
    ...settings,
  ]);
}

const hasBuild = () => existsSync(inRoot(".next", "BUILD_ID"));

/** @param {(text: string) => void} [progress] */
export const ensureBuilt = (progress) => onlyOne("build", () => build(progress));

async function build(progress) {
  await ensureClient();
  const made = sources();
  if (hasBuild() && isCurrent(stampOfBuild, made)) return;
  rmSync(stampOfBuild, { force: true });
  await must("build", process.execPath, [inRoot("node_modules", "next", "dist", "bin", "next"), "build"], {
    sentence: "Aplikasi tidak dapat dibangun.",
    env: WITHOUT_SETTINGS,
    onLine: (line) => progress?.(line.trim().slice(0, 70)),
  });
  writeFileSync(stampOfBuild, made);
}
