import { findChromium } from "@/scripts/local/chromium.mjs";
import { ensureBuilt } from "@/scripts/local/build.mjs";
import { openCluster } from "@/tests/support/cluster";
import { seededTemplate } from "@/tests/support/seeded";

/**
 * Once per run of the end-to-end stories: the built application and a database with the demonstration's people.
 * Each worker copies that database and serves the application from its copy, see tests/support/application.ts.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (findChromium() === undefined)
    throw new Error("No Chromium on this machine: install it, or set TERAJU_CHROMIUM.");
  await ensureBuilt();
  const { release, ...cluster } = await openCluster();
  const { name, people } = await seededTemplate(cluster);
  Object.assign(process.env, {
    TERAJU_TEST_OWNER: cluster.ownerUrl,
    TERAJU_TEST_SERVING: cluster.servingUrl,
    TERAJU_TEST_SEEDED: name,
    TERAJU_TEST_EMPTY: cluster.template,
    TERAJU_TEST_PEOPLE: JSON.stringify(people),
  });
  return release;
}
