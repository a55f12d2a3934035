// Dependencies: installed when missing or not what the lockfile says, without running anybody's install scripts.
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { record } from "./child.mjs";
import { requireRoom } from "./disk.mjs";
import { mayBeMissing, missingPackages, packagesIn } from "./lockfile.mjs";
import { onlyOne } from "./only-one.mjs";
import { inRoot } from "./paths.mjs";
import { Halt, say, steps } from "./say.mjs";

const machine = { os: process.platform, cpu: process.arch };
const wantedFile = inRoot("package-lock.json");
const installedFile = inRoot("node_modules", ".package-lock.json");

const missing = () => missingPackages(packagesIn(wantedFile), packagesIn(installedFile), machine);

/**
 * The npm that called us, else the one beside this Node, else whatever "npm" is.
 * @returns {{ program: string, first: string[], shell: boolean }}
 */
function npm() {
  const caller = process.env["npm_execpath"] ?? "";
  const beside = join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  const script = [caller, beside].find((file) => basename(file) === "npm-cli.js" && existsSync(file));
  return script
    ? { program: process.execPath, first: [script], shell: false }
    : { program: "npm", first: [], shell: process.platform === "win32" };
}

const TOP = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/;

/** npm makes all folders first and fills them one by one; a package is there when its package.json is. */
function unpacked() {
  const names = Object.keys(packagesIn(wantedFile)).flatMap((path) => TOP.exec(path)?.[1] ?? []);
  return names.filter((name) => existsSync(inRoot("node_modules", name, "package.json"))).length;
}

/** @param {string} output of npm @returns {string} */
export function installRefusal(output) {
  if (/ENOSPC|EDQUOT/.test(output))
    return "Disk penuh saat memasang pustaka: kosongkan ruang (paling sedikit 2 GB), lalu ulangi.";
  if (/EROFS/.test(output))
    return "Folder ini hanya dapat dibaca: salin ke tempat yang dapat ditulisi, lalu ulangi.";
  if (/EACCES|EPERM/.test(output))
    return (
      "Berkas di node_modules milik pengguna lain: jalankan sebagai pemiliknya, atau hapus " +
      "folder node_modules, lalu ulangi."
    );
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET|network/i.test(output))
    return "Pustaka tidak dapat diunduh: periksa sambungan internet atau pengaturan proxy npm, lalu ulangi.";
  if (/EUSAGE|package-lock\.json.*in sync|EINTEGRITY/s.test(output))
    return "package-lock.json tidak cocok dengan package.json: pulihkan keduanya dari git, lalu ulangi.";
  return "Pustaka tidak dapat dipasang.";
}

async function install(progress) {
  const { program, first, shell } = npm();
  const total = Object.entries(packagesIn(wantedFile)).filter(
    ([path, wanted]) => TOP.test(path) && !mayBeMissing(wanted, machine),
  ).length;
  const watch = setInterval(() => progress(`${unpacked()} dari sekitar ${total} pustaka`), 2000);
  // Not `npm ci`: it begins by deleting everything.
  const options = [
    "install",
    "--no-save",
    "--include=dev",
    "--include=optional",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  try {
    const { code, output, file } = await record("npm", program, [...first, ...options], { shell }).catch(
      () => {
        throw new Halt("npm tidak ditemukan: pasang npm (biasanya ikut bersama Node.js), lalu ulangi.");
      },
    );
    if (code !== 0) throw new Halt(`${installRefusal(output)} Seluruh keluarannya ada di ${file}.`);
  } finally {
    clearInterval(watch);
  }
  progress(`${unpacked()} pustaka`);
}

export async function ensureInstalled() {
  if (missing().length === 0) return;
  requireRoom(existsSync(installedFile) ? 500 : 2000);
  say("Pustaka belum lengkap; ini memerlukan internet dan biasanya satu sampai tiga menit.");
  await onlyOne("install", async () => {
    if (missing().length > 0) await steps(1)("Memasang pustaka", install);
  });
  const still = missing();
  if (still.length > 0)
    throw new Halt(
      `Pustaka ini tidak terpasang: ${still.slice(0, 5).join(", ")}. Hapus folder node_modules, lalu ulangi.`,
    );
}
