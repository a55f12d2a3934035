import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { postForm, readPage, type Measured } from "./load";
import { build, serve, type Server } from "./server";
import { formOf } from "./survey-form";

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
    `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt") SELECT gen_random_uuid(), $1, "id", now() + interval '1 hour' FROM "Employee" WHERE "name" = $2 LIMIT 1`,
    [createHash("sha256").update(token).digest("hex"), name],
  );
  return `teraju=${token}`;
}

const pad = (text: string | number, width: number): string => String(text).padStart(width);

function row(what: string, ours: Measured, bare: Measured): void {
  const share = bare.perSecond === 0 ? "-" : (ours.perSecond / bare.perSecond).toFixed(2);
  print(`${what.padEnd(34)} ${pad(ours.perSecond.toFixed(0), 8)}/s p99 ${pad(ours.p99, 5)} ms galat ${pad(ours.errors, 3)} | polos ${pad(bare.perSecond.toFixed(0), 6)}/s p99 ${pad(bare.p99, 4)} ms | ${share}`);
}

async function pages(ours: Server, bare: Server, client: pg.Client): Promise<void> {
  const survey = await client.query<{ slug: string }>(`SELECT "slug" FROM "Service" WHERE "active" ORDER BY "slug" LIMIT 1`);
  const slug = survey.rows[0]?.slug ?? "";
  const targets = [
    { what: "Masuk", path: "/masuk" },
    { what: "Antrean penilaian", path: "/penilaian", cookie: await cookieOf(client, APPRAISER) },
    { what: "Dasbor OPD", path: "/dasbor", cookie: await cookieOf(client, ADMIN) },
    { what: "Survei", path: `/survei/${slug}` },
  ];
  for (const { what, path, cookie } of targets) {
    const bytes = (await (await fetch(`${ours.url}${path}`, { headers: cookie === undefined ? {} : { cookie } })).text()).length;
    const measured = await readPage({ url: `${ours.url}${path}`, connections: 8, ...(cookie === undefined ? {} : { cookie }) });
    row(`${what} (${Math.round(bytes / 1024)} KiB)`, measured, await readPage({ url: `${bare.url}/?bytes=${bytes}`, connections: 8 }));
  }
  await submissions(ours, bare, { client, slug });
}

async function submissions(ours: Server, bare: Server, { client, slug }: { client: pg.Client; slug: string }): Promise<void> {
  const [url, bareUrl] = [`${ours.url}/survei/${slug}`, `${bare.url}/`];
  for (const connections of [16, 64]) {
    const before = await stored(client);
    const measured = await postForm({ url, connections }, await formOf(url));
    row(`Kirim survei, ${connections} sambungan`, measured, await postForm({ url: bareUrl, connections }, await formOf(bareUrl)));
    print(`${"".padEnd(34)} tersimpan ${(await stored(client)) - before}`);
  }
}

const stored = async (client: pg.Client): Promise<number> =>
  (await client.query<{ count: number }>(`SELECT count(*)::int AS "count" FROM "SurveyResponse"`)).rows[0]?.count ?? 0;

async function main(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] ?? process.env["DATABASE_URL"] ?? "" });
  await client.connect();
  print("Membangun halaman polos…");
  await build("scripts/bench/bare");
  const [ours, bare] = [await serve(".", SERVER_ENV), await serve("scripts/bench/bare")];
  try {
    await pages(ours, bare, client);
    print(`Memori puncak server: Teraju ${ours.peakMemory() ?? "-"} MiB, polos ${bare.peakMemory() ?? "-"} MiB`);
  } finally {
    await Promise.all([ours.stop(), bare.stop(), client.end()]);
  }
}

await main();
