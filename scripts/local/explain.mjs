// Any failure as a sentence. The stack is for those who ask: TERAJU_RINCI=1.
import { writeRefusal } from "./disk.mjs";
import { root } from "./paths.mjs";
import { Halt } from "./say.mjs";

/** @param {unknown} error @returns {string} */
export function explain(error) {
  if (error instanceof Halt) return error.message;
  const { code, message, stack } = /** @type {NodeJS.ErrnoException} */ (
    error instanceof Error ? error : new Error(String(error))
  );
  const detail = process.env["TERAJU_RINCI"]
    ? `\n${stack ?? ""}`
    : " (rincian: ulangi dengan TERAJU_RINCI=1)";
  if (code && ["EROFS", "ENOSPC", "EDQUOT", "EACCES", "EPERM"].includes(code))
    return `${writeRefusal(code, root)}${detail}`;
  return `Terjadi galat yang tidak diduga: ${message}${detail}`;
}
