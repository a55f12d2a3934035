/** Replaced by the full setup: expects TERAJU_TEST_CLUSTER to name a cluster that already has teraju_template. */
export default function setup(): void {
  process.env["TERAJU_TEST_CLUSTER"] ??= "postgresql://postgres@127.0.0.1:55999/postgres";
}
