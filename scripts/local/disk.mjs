// Can we write here, and is there room?
import { closeSync, openSync, rmSync, statfsSync } from "node:fs";
import { inRoot, root } from "./paths.mjs";
import { Halt } from "./say.mjs";

const MEGABYTE = 1024 * 1024;

/** @param {string | undefined} code of a failed write @param {string} folder @returns {string} */
export function writeRefusal(code, folder) {
  if (code === "EROFS")
    return `Folder ${folder} hanya dapat dibaca: salin ke tempat yang dapat ditulisi, lalu ulangi.`;
  if (code === "ENOSPC" || code === "EDQUOT")
    return "Disk penuh: kosongkan ruang (paling sedikit 2 GB), lalu ulangi.";
  return (
    `Folder ${folder} tidak dapat ditulisi oleh pengguna ini: jalankan sebagai ` +
    "pemiliknya, atau ubah pemiliknya dengan chown -R."
  );
}

/** @param {number} megabytes needed */
export function requireRoom(megabytes) {
  const probe = inRoot(".teraju-probe");
  try {
    closeSync(openSync(probe, "w"));
    rmSync(probe);
  } catch (error) {
    throw new Halt(writeRefusal(/** @type {NodeJS.ErrnoException} */ (error).code, root));
  }
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free < megabytes)
    throw new Halt(
      `Ruang disk tinggal ${free} MB, sedangkan diperlukan ${megabytes} MB: kosongkan ruang, lalu ulangi.`,
    );
}
