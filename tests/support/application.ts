import { createHash, randomBytes } from "node:crypto";
import type { BrowserContext } from "playwright-core";
import { inject } from "vitest";
import { connected } from "@/scripts/local/roles.mjs";

export const application = inject("application");

async function ask(what: "kill" | "start"): Promise<void> {
  const answer = await fetch(`${application.controlUrl}/${what}`, { method: "POST" });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Kills the server as a power cut would. */
export const killServer = (): Promise<void> => ask("kill");

/** Starts it again on the same port and the same database. */
export const startServer = (): Promise<void> => ask("start");

/** Rows, as the owner of the tables: to look at what the application wrote. */
export const rows = (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  connected(
    application.ownerUrl,
    async (client) => (await client.query<Record<string, unknown>>(statement, values)).rows,
  );

/** A person of the demonstration by name; the test fails when there is none. */
export function personNamed(name: string): (typeof application.people)[number] {
  const person = application.people.find((candidate) => candidate.name === name);
  if (!person)
    throw new Error(
      `No demo person called "${name}": there are ${application.people.map((candidate) => candidate.name).join(", ")}.`,
    );
  return person;
}

/** One value of one row, as the owner of the tables. */
export async function valueOf<T>(statement: string, values: unknown[] = []): Promise<T> {
  const [row] = await rows(statement, values);
  if (!row) throw new Error(`No row for: ${statement}`);
  return Object.values(row)[0] as T;
}

/** Opens a session for the person with this NIP by a row in the database, without the sign-in form. */
export async function signInAs(context: BrowserContext, nip: string): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const made = await rows(
    `INSERT INTO "Session" (id, "tokenHash", "employeeId", "expiresAt", device)
     SELECT gen_random_uuid(), $1, id, now() + interval '8 hours', 'test' FROM "Employee" WHERE nip = $2 RETURNING id`,
    [hash, nip],
  );
  await rows(
    `UPDATE "Account" SET "mustChangePassword" = false WHERE "employeeId" = (SELECT id FROM "Employee" WHERE nip = $1)`,
    [nip],
  );
  if (made.length !== 1) throw new Error("There is no employee with this NIP.");
  await context.addCookies([
    { name: "teraju", value: token, url: application.baseUrl, httpOnly: true, sameSite: "Lax" },
  ]);
}
