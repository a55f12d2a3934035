// PostgreSQL refuses to run as root. Then somebody else has to run it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { root } from "../paths.mjs";
import { Halt } from "../say.mjs";

/** @typedef {{ uid: number, gid: number, name: string }} Owner */

/** @param {string} passwd the text of /etc/passwd @returns {Owner[]} */
export const parsePasswd = (passwd) =>
  passwd.split("\n").flatMap((line) => {
    const [name, , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });

/**
 * The owner of what exists already, so that one person may start it as root today and as themselves tomorrow;
 * then whoever is there for such work.
 * @param {Owner[]} people @param {(number | undefined)[]} uidsOfFolders
 * @returns {Owner | undefined}
 */
export function chooseOwner(people, uidsOfFolders) {
  const ordinary = people.filter((person) => person.uid !== 0);
  const byUid = uidsOfFolders.map((uid) => ordinary.find((person) => person.uid === uid));
  const byName = ["teraju", "postgres", "nobody"].map((name) =>
    ordinary.find((person) => person.name === name),
  );
  return [...byUid, ...byName].find(Boolean);
}

const everybody = () => (existsSync("/etc/passwd") ? parsePasswd(readFileSync("/etc/passwd", "utf8")) : []);

/**
 * Who runs the server: null means "whoever runs this".
 * @param {string} directory of the cluster
 * @returns {Owner | null}
 */
export function serverOwner(directory) {
  if (process.getuid?.() !== 0) return null;
  const uids = [directory, root].map((folder) => statSync(folder, { throwIfNoEntry: false })?.uid);
  const owner = chooseOwner(everybody(), uids) ?? createOwner();
  if (!owner)
    throw new Halt(
      "PostgreSQL tidak boleh berjalan sebagai root dan tidak ada pengguna lain: buat satu " +
        "dengan `useradd teraju`, lalu ulangi.",
    );
  return owner;
}

function createOwner() {
  spawnSync("useradd", ["--system", "--no-create-home", "teraju"], { stdio: "ignore" });
  return everybody().find((person) => person.name === "teraju");
}

/** What spawn needs to run a program as that person. @param {Owner | null} owner */
export const as = (owner) => (owner ? { uid: owner.uid, gid: owner.gid } : {});
