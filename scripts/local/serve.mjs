// The application as a process: started, waited for, stopped.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { environment, run } from "./child.mjs";
import { whyClosed } from "./net.mjs";
import { inRoot } from "./paths.mjs";
import { Halt } from "./say.mjs";

/** @param {Record<string, string | undefined>} env @returns {number} */
export function portFrom(env) {
  const text = env["PORT"] || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Halt(`PORT berisi "${text}", padahal harus bilangan 1 sampai 65535.`);
  return port;
}

/**
 * Where the application listens: to this machine alone, where the proxy stands, unless told otherwise.
 * @param {Record<string, string | undefined>} env @returns {string}
 */
export const hostFrom = (env) => env["HOST"] || "127.0.0.1";

/** @param {number} port @param {string} code of the refusal, "" for none @param {string} command @returns {string} */
export function portRefusal(port, code, command) {
  if (code === "") return "";
  if (code === "EACCES")
    return `Port ${port} hanya boleh dibuka oleh root: pilih port di atas 1023, misalnya PORT=3000 ${command}`;
  return (
    `Port ${port} sedang dipakai program lain (mungkin Teraju sudah berjalan): hentikan ` +
    `program itu, atau pilih port lain, misalnya PORT=${port + 1} ${command}`
  );
}

/** @param {number} port @param {string} command */
export async function requirePort(port, command) {
  const refusal = portRefusal(port, await whyClosed(port), command);
  if (refusal) throw new Halt(refusal);
}

/**
 * In a process group of its own: Ctrl-C reaches the command first, which stops things in order.
 * @param {"start" | "dev"} how @param {number} port @param {Record<string, string | undefined>} env
 * @param {"inherit" | number} output where it writes
 */
export function launchApplication(how, port, env, output = "inherit") {
  const next = inRoot("node_modules", "next", "dist", "bin", "next");
  const where = ["--port", String(port), "--hostname", hostFrom(process.env)];
  return run(process.execPath, [next, how, ...where], {
    stdio: ["ignore", output, output],
    detached: process.platform !== "win32",
    env: environment({ ...env, PORT: String(port), NODE_ENV: how === "dev" ? "development" : "production" }),
  });
}

/** @param {import("node:child_process").ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** @param {import("node:child_process").ChildProcess} child */
export async function stopApplication(child, patience = 5000) {
  if (hasEnded(child) || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  if (await Promise.race([gone.then(() => true), sleep(patience, false, { ref: false })])) return;
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  await gone;
}

/**
 * Waits until the sign-in page answers, or leads to the first day.
 * @param {string} base
 * @param {import("node:child_process").ChildProcess} child
 */
export async function untilAnswering(base, child, within = 60_000) {
  const deadline = Date.now() + within;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Halt("Aplikasi berhenti sebelum siap: penyebabnya tertulis di atas.");
    const status = await fetch(`${base}/masuk`, { redirect: "manual" }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200 || status === 307) return;
    if (status >= 500)
      throw new Halt(`Halaman masuk menjawab dengan galat ${status}: penyebabnya tertulis di atas.`);
    await sleep(100);
  }
  throw new Halt("Aplikasi tidak menjawab dalam satu menit: ulangi, atau periksa keluaran di atas.");
}
