import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoPeople, peopleFile, seed, settingsFor, type DemoPerson } from "@/scripts/local/application.mjs";
import { fingerprint } from "@/scripts/local/fingerprint.mjs";
import { dataFolder, root } from "@/scripts/local/paths.mjs";
import { ensureTemplate, inDatabase } from "@/scripts/local/templates.mjs";
import type { Cluster } from "@/tests/support/cluster";

/** The seed goes through commands, so nearly everything can change what it makes. */
const SEED = ["prisma/migrations", "prisma/seed", "lib", "prisma/roles.mjs"];

/** A database with the demonstration's people, made once per state of the sources. */
export async function seededTemplate({
  ownerUrl,
  servingUrl,
  template,
}: Omit<Cluster, "release">): Promise<{ name: string; people: DemoPerson[] }> {
  const madeFrom = fingerprint(root, SEED);
  const record = join(dataFolder("seeded"), `${madeFrom.slice(0, 12)}.json`);
  const fill = async (name: string): Promise<void> => {
    const urls = {
      DATABASE_URL: inDatabase(servingUrl, name),
      DATABASE_OWNER_URL: inDatabase(ownerUrl, name),
    };
    const people = await keepingPeople(() =>
      seed({
        ...settingsFor("test", urls),
        TERAJU_FILES: dataFolder("seeded", "files"),
        TERAJU_TODAY: "2026-09-15",
        LOG_LEVEL: "warn",
      }),
    );
    writeFileSync(record, JSON.stringify(people));
  };
  const name = await ensureTemplate(ownerUrl, { family: "teraju_seeded", madeFrom, base: template, fill });
  return {
    name,
    people: existsSync(record) ? (JSON.parse(readFileSync(record, "utf8")) as DemoPerson[]) : [],
  };
}

/** The seed writes its people to one fixed file, which belongs to the demonstration of this checkout. */
async function keepingPeople(work: () => Promise<unknown>): Promise<DemoPerson[]> {
  const aside = `${peopleFile}.aside`;
  if (existsSync(peopleFile)) renameSync(peopleFile, aside);
  try {
    await work();
    return demoPeople();
  } finally {
    rmSync(peopleFile, { force: true });
    if (existsSync(aside)) renameSync(aside, peopleFile);
  }
}
