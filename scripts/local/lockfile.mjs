// Is node_modules what package-lock.json asks for? npm writes down what it installed in
// node_modules/.package-lock.json,
// at the very end; so an interrupted installation, another branch and another machine's folder all show.
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string | string[], cpu?: string
 * | string[], libc?: string | string[], optionalDependencies?: Record<string, string> }} Package
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
 * @param {Packages} wanted @param {Packages} installed @param {Machine} machine
 * @returns {string[]} what is missing or of another version
 */
export const missingPackages = (wanted, installed, machine) =>
  Object.entries(wanted).flatMap(([path, entry]) => {
    if (path === "") return [];
    const present = installed[path];
    if (!present) return mayBeMissing(entry, machine) ? [] : [path];
    return present.version === entry.version ? [] : [path];
  });

/** @param {string} file @returns {Packages} */
export const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {});

/** Where a package may lie for its user: inside it, beside it, beside the user of that. @param {string} user @param {string} name */
function placesFor(user, name) {
  const parts = user === "" ? [] : user.split("/node_modules/");
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    [...parts.slice(0, parts.length - up), name].join("/node_modules/"),
  ).map((path) => (path.startsWith("node_modules/") ? path : `node_modules/${path}`));
}

/**
 * Optional packages that the lockfile does not name; `npm ci` refuses it on the machines that need them.
 * @param {Packages} packages @returns {string[]}
 */
export const unnamedIn = (packages) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !placesFor(path, name).some((place) => place in packages),
    ),
  );
