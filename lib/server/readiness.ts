import "server-only";
import { pendingMigrations } from "@/prisma/migrations.mjs";
import { env, type Env } from "@/lib/server/env";

/** Why this server may not serve yet, as one sentence for the person who starts it; null when it may. */
export async function whyNotReady(settings: () => Env = env): Promise<string | null> {
  try {
    const pending = await pendingMigrations(settings().DATABASE_URL);
    if (pending.length === 0) return null;
    return (
      `Basis data tertinggal ${pending.length} perubahan skema: cadangkan, jalankan npm run db:migrate, ` +
      "lalu ulangi."
    );
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Ends a server that would only fail its visitors: settings and database are right before anybody is served. */
export async function requireReadiness(): Promise<void> {
  const reason = await whyNotReady();
  if (reason === null) return;
  process.stderr.write(`\n${reason}\n`);
  process.exit(1);
}
