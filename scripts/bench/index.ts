import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { postForms, readPage, type Measured } from "./load";
import { build, serve, type Server } from "./server";
import { bareBody, citizenBodies } from "./survey-form";

/**
 * What the built application does on the demo data, and beside each figure the same for a bare page of the same
 * framework that returns as many bytes, measured in the same run on the same machine.
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const ADMIN = "Maya Kusumawati";
const APPRAISER = "Hendra Saputra";
const SERVER_ENV = { TERAJU_MODE: "test", LOG_LEVEL: "silent", DATABASE_POOL: "10" };

async function cookieOf(client: pg.Client, name: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await client.query(
    `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt") SELECT gen_random_uuid(), $1,
        "id", now() + interval '1 hour' FROM "Employee" WHERE "name" = $2 LIMIT 1`,
    [createHash("sha256").update(token).digest("hex"), name],
  );
  return `teraju=${token}`;
}

const pad = (text: string | number, width: number): string => String(text).padStart(width);

function row(what: string, ours: Measured, bare: Measured): void {
  const share = bare.perSecond === 0 ? "-" : (ours.perSecond / bare.perSecond).toFixed(2);
  print(
    `${what.padEnd(34)} ${pad(ours.perSecond.toFixed(0), 8)}/s p99 ${pad(ours.p99, 5)} ` +
      `ms galat ${pad(ours.errors, 3)} | polos ${pad(bare.perSecond.toFixed(0), 6)}/s p99 ` +
      `${pad(bare.p99, 4)} ms | ${share}`,
  );
}

async function pages(ours: Server, bare: Server, client: pg.Client): Promise<void> {
  const survey = await client.query<{ slug: string }>(
    `SELECT "slug" FROM "Service" WHERE "active" ORDER BY "slug" LIMIT 1`,
  );
  const slug = survey.rows[0]?.slug ?? "";
  const targets = [
    { what: "Masuk", path: "/masuk" },
    { what: "Antrean penilaian", path: "/penilaian", cookie: await cookieOf(client, APPRAISER) },
    { what: "Dasbor OPD", path: "/dasbor", cookie: await cookieOf(client, ADMIN) },
    { what: "Survei", path: `/survei/${slug}` },
  ];
  for (const { what, path, cookie } of targets) {
    const bytes = (
      await (await fetch(`${ours.url}${path}`, { headers: cookie === undefined ? {} : { cookie } })).text()
    ).length;
    const measured = await readPage({
      url: `${ours.url}${path}`,
      connections: 8,
      ...(cookie === undefined ? {} : { cookie }),
    });
    row(
      `${what} (${Math.round(bytes / 1024)} KiB)`,
      measured,
      await readPage({ url: `${bare.url}/?bytes=${bytes}`, connections: 8 }),
    );
  }
  await submissions(ours, bare, { client, slug });
}

const CITIZENS = 3000;

/** Everybody has a ticket, so that every answer counts at once: the longest way through the rules. */
async function submissions(
  ours: Server,
  bare: Server,
  { client, slug }: { client: pg.Client; slug: string },
): Promise<void> {
  const [url, bareUrl] = [`${ours.url}/survei/${slug}`, `${bare.url}/`];
  const bareForm = await bareBody(bareUrl);
  for (const connections of [16, 64, 256]) {
    const bodies = await citizenBodies(url, await giveTickets(client, slug));
    const before = await stored(client);
    const measured = await postForms({ url, connections }, bodies);
    row(
      `Kirim survei, ${connections} sambungan`,
      measured,
      await postForms(
        { url: bareUrl, connections },
        bodies.map(() => bareForm),
      ),
    );
    const after = await stored(client);
    print(
      `${"".padEnd(34)} ${CITIZENS} dikirim, ${after.rows - before.rows} tersimpan, ` +
        `${after.counted - before.counted} dihitung`,
    );
  }
}

async function giveTickets(client: pg.Client, slug: string): Promise<string[]> {
  const { hashTicketCode, newTicketCode } = await import("@/lib/services/db");
  const codes = Array.from({ length: CITIZENS }, newTicketCode);
  await client.query(
    `INSERT INTO "Ticket" ("id", "serviceId", "codeHash", "issuedById", "expiresOn")
     SELECT gen_random_uuid(), s."id", t."hash", (SELECT "id" FROM "Employee" LIMIT 1), current_date + 7
       FROM "Service" s, unnest($2::text[]) AS t("hash") WHERE s."slug" = $1`,
    [slug, codes.map(hashTicketCode)],
  );
  return codes;
}

/** Rows, and what the counts beside them say. */
async function stored(client: pg.Client): Promise<{ rows: number; counted: number }> {
  const { rows } = await client.query<{ rows: number; counted: number }>(
    `SELECT (SELECT count(*)::int FROM "SurveyResponse") AS "rows", (SELECT coalesce(sum("answered"),
        0)::int FROM "SurveyTally" WHERE "unsur" = 'N') AS "counted"`,
  );
  return rows[0] ?? { rows: 0, counted: 0 };
}

async function main(): Promise<void> {
  const client = new pg.Client({
    connectionString: process.env["DATABASE_OWNER_URL"] ?? process.env["DATABASE_URL"] ?? "",
  });
  await client.connect();
  print("Membangun halaman polos…");
  await build("scripts/bench/bare");
  const [ours, bare] = [await serve(".", SERVER_ENV), await serve("scripts/bench/bare")];
  try {
    await pages(ours, bare, client);
    print(
      `Memori puncak server: Teraju ${ours.peakMemory() ?? "-"} MiB, polos ${bare.peakMemory() ?? "-"} MiB`,
    );
  } finally {
    await Promise.all([ours.stop(), bare.stop(), client.end()]);
  }
}

await main();
