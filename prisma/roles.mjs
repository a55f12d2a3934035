// Two logins: the owner changes tables, the other serves requests and cannot rewrite what must not be rewritten.
import { Halt } from "../scripts/local/say.mjs";

/**
 * Rows of these tables are added and read, never changed: the audit chain, finalised scores, closed
 * surveys and the steps of a complaint.
 */
const APPEND_ONLY = ["AuditEvent", "Score", "IkmSnapshot", "SurveyClosing", "ComplaintEvent"];

/** @template T @param {string} url @param {(client: import("pg").Client) => Promise<T>} work @returns {Promise<T>} */
export async function connected(url, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new Halt(refusalOf(/** @type {Error & { code?: string }} */ (error), url));
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {{ code?: string, message: string }} error @param {string} url @returns {string} */
export function refusalOf(error, url) {
  const place = URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : "DATABASE_URL";
  if (error.code === "28P01" || error.code === "28000")
    return (
      `Basis data di ${place} menolak kata sandi: periksa DATABASE_URL. Untuk basis data ` +
      "bawaan: pulihkan .data/secrets.json, atau mulai dari awal dengan npm run demo -- --reset."
    );
  if (error.code === "3D000")
    return `Basis data ${place} tidak ada: buat dahulu dengan createdb, atau betulkan DATABASE_URL.`;
  if (error.code === "ECONNREFUSED" || error.code === "ENOTFOUND" || error.code === "ETIMEDOUT")
    return `Tidak ada PostgreSQL yang menjawab di ${place}: nyalakan, atau betulkan DATABASE_URL.`;
  return `Basis data di ${place} tidak dapat dibuka: ${error.message}`;
}

/**
 * @param {string} superuser URL of database "postgres"
 * @param {{ name: string, password: string, may?: string }[]} logins
 * @param {string} database
 */
export const createLogins = (superuser, logins, database) =>
  connected(superuser, async (client) => {
    for (const { name, password, may = "" } of logins) {
      const known = (await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name])).rowCount;
      await client.query(
        `${known ? "ALTER" : "CREATE"} ROLE ${client.escapeIdentifier(name)} LOGIN ${may} PASSWORD
            ${client.escapeLiteral(password)}`,
      );
    }
    // Whoever drops a database ends the sessions of those who use it; that takes membership.
    const [owner, ...others] = logins;
    for (const { name } of others)
      await client.query(
        `GRANT ${client.escapeIdentifier(name)} TO ${client.escapeIdentifier(owner?.name ?? "postgres")}`,
      );
    const exists = (await client.query("SELECT FROM pg_database WHERE datname = $1", [database])).rowCount;
    if (!exists)
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(database)} OWNER
            ${client.escapeIdentifier(logins[0]?.name ?? "postgres")}`,
      );
  });

/** @param {string} owner URL @param {string} role that serves requests */
export const grantTo = (owner, role) =>
  connected(owner, async (client) => {
    const to = client.escapeIdentifier(role);
    const {
      rows: [{ schema }],
    } = await client.query("SELECT quote_ident(current_schema()) AS schema");
    await client.query(`
      BEGIN;
      GRANT USAGE ON SCHEMA ${schema} TO ${to};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${to};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${to}`);
    const { rows } = await client.query(
      "SELECT format('%I', relname) AS name, relname = '_prisma_migrations' AS record FROM " +
        "pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', " +
        "'p') AND relname = ANY ($1)",
      [[...APPEND_ONLY, "_prisma_migrations"]],
    );
    for (const { name, record } of rows)
      await client.query(`REVOKE ${record ? "INSERT, " : ""}UPDATE, DELETE, TRUNCATE ON ${name} FROM ${to}`);
    await client.query("COMMIT");
  });
