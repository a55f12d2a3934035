/**
 * Fills an empty database with the fictional Kabupaten Tirta Kencana. Run it with
 * `node --conditions=react-server --import tsx prisma/seed/index.ts` (the condition lets server-only modules load);
 * it needs DATABASE_URL of the serving role. A database that has an instansi is left alone.
 */
process.env["TERAJU_MODE"] ??= "demo";
process.env["SESSION_SECRET"] ??= "demo-only-not-a-secret-0123456789abcdef";
process.env["LOG_LEVEL"] ??= "warn";
process.env["DATABASE_POOL"] ??= "6";

const { seed } = await import("@/prisma/seed/seed");
const { disconnect } = await import("@/lib/db/client");

try {
  await seed((line) => process.stdout.write(`${line}\n`));
} finally {
  await disconnect();
}
