import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import pg from "pg";
import { nameOf, regency } from "./office-files";
import { withScratchDatabase } from "./scratch-database";
import { serve, type Server } from "./server";

/**
 * An office moves in: a regency of 3,000 units and 8,000 people is loaded from one file by a process of its own, and
 * then its pages are opened one after another. Fails beyond the limits of the product.
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const [IMPORT_SECONDS, IMPORT_MIB, PAGE_MS, ROUNDS] = [60, 600, 100, 100];
const ADMIN = randomUUID();

/** The instansi and its first administrator, and a year that has begun; everything else comes from the file. */
async function openOffice(client: pg.Client): Promise<string> {
  const [unit, period, token] = [randomUUID(), randomUUID(), randomBytes(32).toString("base64url")];
  await client.query(
    `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom", "unorId")
     VALUES ($1, 'kab', 'Unit kab', 'INSTANSI', '/kab/', '2020-01-01', 'unor-kab')`,
    [unit],
  );
  await client.query(`INSERT INTO "Instansi" ("unitId", "kind") VALUES ($1, 'KABUPATEN')`, [unit]);
  await client.query(
    `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
     VALUES ($1, '198001012005012999', 'Admin Bangku Uji', 'PNS', 'III/b')`,
    [ADMIN],
  );
  await client.query(
    `INSERT INTO "RoleGrant" ("id", "employeeId", "role", "unitId", "startsOn")
     VALUES (gen_random_uuid(), $1, 'BKD_ADMIN', $2, '2020-01-01')`,
    [ADMIN, unit],
  );
  await client.query(
    `INSERT INTO "Account" ("employeeId", "passwordHash", "mustChangePassword") VALUES ($1, 'x', false)`,
    [ADMIN],
  );
  await client.query(
    `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt")
     VALUES (gen_random_uuid(), $1, $2, now() + interval '1 hour')`,
    [createHash("sha256").update(token).digest("hex"), ADMIN],
  );
  await client.query(
    `INSERT INTO "Period" ("id", "year", "startsOn", "endsOn") VALUES ($1, 2026, '2026-01-01', '2026-12-31')`,
    [period],
  );
  await client.query(
    `INSERT INTO "Term" ("id", "periodId", "cadence", "ordinal", "startsOn", "endsOn", "dueOn", "status")
     SELECT gen_random_uuid(), $1, 'TRIWULANAN', n, make_date(2026, 3 * n - 2, 1),
       (make_date(2026, 3 * n - 2, 1) + interval '3 months - 1 day')::date, make_date(2026, 3 * n, 20), 'OPEN'
     FROM generate_series(1, 4) n`,
    [period],
  );
  return `teraju=${token}`;
}

interface Imported {
  readonly seconds: Readonly<Record<string, number>>;
  readonly mebibytes: number;
}

/** In a process of its own, so that its memory is that of the import alone. */
async function importFile(path: string, viewerId: string): Promise<Imported> {
  const { readTables } = await import("@/lib/exchange/documents/read-tables");
  const { checkImport } = await import("@/lib/exchange/commands/check-import");
  const { applyImport } = await import("@/lib/exchange/commands/apply-import");
  const viewer = { employeeId: viewerId, grants: [{ role: "BKD_ADMIN" as const, unitPath: "/kab/" }] };
  const seconds: Record<string, number> = {};
  const timed = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const since = performance.now();
    const value = await work();
    seconds[what] = (performance.now() - since) / 1000;
    return value;
  };
  const bytes = new Uint8Array(readFileSync(path));
  const read = await timed("baca", () => readTables(bytes));
  if (!read.ok) throw new Error(read.problem);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { fileName: "kabupaten.xlsx", sha256, raw: read.tables, faults: read.faults };
  const checked = await timed("periksa", () => checkImport(viewer, file));
  if (!checked.ok) throw new Error(checked.refusal.code);
  const applied = await timed("terapkan", () => applyImport(viewer, checked.value));
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusal));
  const again = await timed("periksa lagi", () => checkImport(viewer, file));
  if (!again.ok) throw new Error(again.refusal.code);
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
  return { seconds, mebibytes: Math.round(Number(peak) / 1024) };
}

function importedByChild(path: string): Imported {
  const script = join(import.meta.dirname, "office.ts");
  const args = ["--conditions=react-server", "--import", "tsx", script, "import", path, ADMIN];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: process.env,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Imported;
}

interface Opened {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
}

/** Opens pages one after another, as one person does. */
async function opened(
  server: Server,
  cookie: string,
  { what, paths }: { what: string; paths: string[] },
): Promise<Opened> {
  const times: number[] = [];
  for (const [round, path] of [...paths.slice(0, 5), ...paths].entries()) {
    const since = performance.now();
    const response = await fetch(`${server.url}${path}`, { headers: { cookie }, redirect: "manual" });
    await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    if (round >= 5) times.push(performance.now() - since);
  }
  const sorted = times.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { what, p50: at(0.5), p95: at(0.95) };
}

async function pages(server: Server, cookie: string, client: pg.Client): Promise<Opened[]> {
  const rounds = Array.from({ length: ROUNDS }, (_, at) => at);
  const { rows } = await client.query<{ id: string }>(
    `SELECT "id" FROM "Employee" ORDER BY md5("nip") LIMIT $1`,
    [ROUNDS],
  );
  const kinds = [
    {
      what: "Pohon unit",
      paths: rounds.map((at) => (at % 2 === 0 ? "/admin/unit" : `/admin/unit?buka=opd-${1 + (at % 45)}`)),
    },
    { what: "Daftar pegawai", paths: rounds.map((at) => `/pegawai?halaman=${1 + ((at * 37) % 320)}`) },
    {
      what: "Cari nama",
      paths: rounds.map((at) => `/pegawai?nama=${encodeURIComponent(nameOf(at * 71).slice(0, -2))}`),
    },
    { what: "Cari unit", paths: rounds.map((at) => `/admin/unit?cari=opd-${1 + (at % 45)}-b`) },
    { what: "Profil", paths: rows.map(({ id }) => `/pegawai/${id}`) },
  ];
  const found: Opened[] = [];
  for (const kind of kinds) found.push(await opened(server, cookie, kind));
  return found;
}

/** Whether a figure is within its limit, in words for whoever reads the run. */
function judged(what: string, value: number, { limit, unit }: { limit: number; unit: string }): boolean {
  const isWithin = value < limit;
  print(
    `${what.padEnd(34)} ${value.toFixed(1).padStart(8)} ${unit} (batas ${limit}) ${isWithin ? "" : "TERLAMPAUI"}`,
  );
  return isWithin;
}

async function measure(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] ?? "" });
  await client.connect();
  const path = join(tmpdir(), `kabupaten-${process.pid}.xlsx`);
  try {
    const cookie = await openOffice(client);
    const file = await regency();
    writeFileSync(path, file);
    print(`Berkas ${Math.round(file.length / 1024)} KiB: 3.000 unit, 6.000 jabatan, 8.000 pegawai`);
    const { seconds, mebibytes } = importedByChild(path);
    for (const [what, value] of Object.entries(seconds))
      print(`${what.padEnd(34)} ${value.toFixed(1).padStart(8)} dtk`);
    const whole = (seconds["baca"] ?? 0) + (seconds["periksa"] ?? 0) + (seconds["terapkan"] ?? 0);
    const verdicts = [
      judged("Impor seluruhnya", whole, { limit: IMPORT_SECONDS, unit: "dtk" }),
      judged("Memori impor", mebibytes, { limit: IMPORT_MIB, unit: "MiB" }),
    ];
    await client.query("ANALYZE");
    const server = await serve(".", { TERAJU_MODE: "test", LOG_LEVEL: "silent", DATABASE_POOL: "10" });
    try {
      for (const { what, p50, p95 } of await pages(server, cookie, client)) {
        print(`${`${what}, p50`.padEnd(34)} ${p50.toFixed(1).padStart(8)} ms`);
        verdicts.push(judged(`${what}, p95`, p95, { limit: PAGE_MS, unit: "ms" }));
      }
      verdicts.push(judged("Memori server", server.peakMemory() ?? 0, { limit: IMPORT_MIB, unit: "MiB" }));
    } finally {
      await server.stop();
    }
    if (verdicts.includes(false)) process.exitCode = 1;
  } finally {
    rmSync(path, { force: true });
    await client.end();
  }
}

const [mode, path = "", viewerId = ""] = process.argv.slice(2);
if (mode === "import") {
  const imported = await importFile(path, viewerId);
  const { disconnect } = await import("@/lib/server/db/client");
  await disconnect();
  print(JSON.stringify(imported));
} else await withScratchDatabase("office", { TERAJU_TODAY: "2026-09-15" }, measure);
