/**
 * Fills an empty database with the fictional Kabupaten Tirta Kencana. Run it with
 * `node --conditions=react-server --import tsx prisma/seed/index.ts` (the condition lets server-only modules load);
 * it needs DATABASE_URL of the serving role. A database that has an instansi is left alone. The accounts to try are
 * written to demo-people.json in TERAJU_DATA (.data).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inData } from "@/prisma/seed/settings.mjs";
import { disconnect } from "@/lib/server/db/client";
import { seed } from "@/prisma/seed/seed";

try {
  const people = await seed((line) => process.stdout.write(`${line}\n`));
  if (people !== null) {
    const file = inData("demo-people.json");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(people, null, 2)}\n`);
  }
} finally {
  await disconnect();
}
