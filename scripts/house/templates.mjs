// Databases to clone from. A template carries the fingerprint of what it was made from, so it is made once
// and found again by every later run, also when several run at the same time.
import { connected } from "./roles.mjs";

/** @param {string} url @param {string} database @returns {string} */
export function inDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** @param {string} maintenance URL of a login that may create databases, on any database @param {string} name @param {string} [template] */
export const createDatabase = (maintenance, name, template = "template0") =>
  connected(maintenance, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`));

/** @param {string} maintenance @param {string} name */
export const dropDatabase = (maintenance, name) =>
  connected(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));

/**
 * @param {string} maintenance @param {{ family: string, madeFrom: string, base?: string, fill: (name: string) => Promise<unknown> }} recipe
 * @returns {Promise<string>} the name of the template
 */
export const ensureTemplate = (maintenance, { family, madeFrom, base = "template0", fill }) =>
  connected(maintenance, async (client) => {
    const name = `${family}_${madeFrom.slice(0, 12)}`;
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [family]);
    const known = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [`${family}_`]);
    const names = known.rows.map((row) => String(row.datname));
    if (names.includes(name)) return name;
    for (const old of names) await dropDatabase(maintenance, old);
    const draft = `${family}_draft`;
    await createDatabase(maintenance, draft, base);
    await fill(draft);
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(draft)} RENAME TO ${client.escapeIdentifier(name)}`);
    return name;
  });
