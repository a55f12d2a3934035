import { openCluster } from "@/tests/support/cluster";

/** Once per run of the integration tests: the server and the template; spec files clone it with useDatabase(). */
export default async function setup(): Promise<() => Promise<void>> {
  const { ownerUrl, servingUrl, template, release } = await openCluster();
  Object.assign(process.env, {
    TERAJU_TEST_OWNER: ownerUrl,
    TERAJU_TEST_SERVING: servingUrl,
    TERAJU_TEST_TEMPLATE: template,
    TERAJU_TEST_RUN: String(process.pid),
  });
  return release;
}
