// Is node_modules what package-lock.json asks for? npm writes down what it installed in
// node_modules/.package-lock.json,
// at the very end; so an interrupted installation, another branch and another machine's folder all show.
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string | string[], cpu?: string
 * | string[], libc?: string | string[] }} Package
 */
/** @typedef {Record<string, Package>} Packages */
/** @typedef {{ os: string, cpu: string }} Machine */

/** @param {string | string[] | undefined} rule "linux", ["linux"] or ["!win32"] @param {string} value */
function admits(rule, value) {
  const list = rule === undefined ? [] : [rule].flat();
  return (
    list.includes(value) || (list.every((entry) => entry.startsWith("!")) && !list.includes(`!${value}`))
  );
}

/**
 * An optional package is missed only when it names this machine; of several C libraries we cannot tell which is ours,
 * and what belongs to another machine's package names nobody.
 * @param {Package} wanted @param {Machine} machine
 */
export function mayBeMissing({ optional, os, cpu, libc }, machine) {
  const isNamed = (os !== undefined || cpu !== undefined) && libc === undefined;
  return optional === true && !(isNamed && admits(os, machine.os) && admits(cpu, machine.cpu));
}

/**
 * @param {Packages} wanted @param {Packages} installed
 * @param {{ machine: Machine, dev?: boolean }} options dev: also the tools of the developer
 * @returns {string[]} what is missing or of another version
 */
export const missingPackages = (wanted, installed, { machine, dev = true }) =>
  Object.entries(wanted).flatMap(([path, entry]) => {
    if (path === "" || (entry.dev && !dev)) return [];
    const present = installed[path];
    if (!present) return mayBeMissing(entry, machine) ? [] : [path];
    return present.version === entry.version ? [] : [path];
  });

/** @param {string} file @returns {Packages} */
export const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {});
