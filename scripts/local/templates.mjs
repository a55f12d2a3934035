// Databases to clone from. A template carries the fingerprint of what it was made from, so it is made once
// and found again by every later run, also when several run at the same time.
import { setTimeout as sleep } from "node:timers/promises";
import { connected } from "../../prisma/roles.mjs";

/** @param {string} url @param {string} database @returns {string} */
export function inDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/**
 * @param {string} maintenance URL of a login that may create databases, on any database
 * @param {string} name
 * @param {string} [template]
 */
export const createDatabase = (maintenance, name, template = "template0") =>
  connected(maintenance, (client) =>
    client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    ),
  );

/**
 * The server's own housekeeping may be at work in a database for a moment, and its owner may not end
 * that: then once more.
 */
const MAY_NOT_END = "42501";

/** @param {string} maintenance @param {string} name */
export async function dropDatabase(maintenance, name, attempts = 20) {
  const drop = () =>
    connected(maintenance, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
    );
  for (let left = attempts; ; left -= 1) {
    try {
      return void (await drop());
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code !== MAY_NOT_END || left <= 1) throw error;
      await sleep(250);
    }
  }
}

/**
 * @param {string} maintenance
 * @param {{ family: string, madeFrom: string, base?: string, fill: (name: string) => Promise<unknown>
 * }} recipe
 * @returns {Promise<string>} the name of the template
 */
export const ensureTemplate = (maintenance, { family, madeFrom, base = "template0", fill }) =>
  connected(maintenance, async (client) => {
    const name = `${family}_${madeFrom.slice(0, 12)}`;
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [family]);
    const known = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
      `${family}_`,
    ]);
    const names = known.rows.map((row) => String(row.datname));
    if (names.includes(name)) return name;
    for (const old of names) await dropDatabase(maintenance, old);
    const draft = `${family}_draft`;
    await createDatabase(maintenance, draft, base);
    await fill(draft);
    await client.query(
      `ALTER DATABASE ${client.escapeIdentifier(draft)} RENAME TO ${client.escapeIdentifier(name)}`,
    );
    return name;
  });
