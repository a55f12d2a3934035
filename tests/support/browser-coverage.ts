import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CDPSession, Page } from "@playwright/test";
import { inRoot } from "@/scripts/local/paths.mjs";

/**
 * Counts what the application's scripts do in a page, where a whole run wants to know which branches were walked; the
 * function it gives writes it down beside what the server counted. A page that is closed by then is not counted.
 */
export async function countedPage(page: Page): Promise<() => Promise<void>> {
  const folder = process.env["TERAJU_COVERAGE"];
  if (folder === undefined) return () => Promise.resolve();
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  let taken = Promise.resolve<object[]>([]);
  const take = (): Promise<object[]> =>
    (taken = taken.then(async (before) =>
      page.isClosed() ? before : [...before, ...(await counts(session))],
    ));
  // A document takes its counts along when it goes; it is still there while the next one is asked for.
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) void take();
  });
  return async () => {
    const result = await take();
    writeFileSync(join(folder, `browser-${randomUUID()}.json`), JSON.stringify({ result }));
  };
}

/** What the scripts of the build did since the last time, under the names of their files. */
async function counts(session: CDPSession): Promise<object[]> {
  const { result } = await session.send("Profiler.takePreciseCoverage");
  return result.flatMap((script) => {
    const path = /^https?:\/\/[^/]+\/_next\/(static\/chunks\/[^?]+)/.exec(script.url)?.[1];
    return path === undefined ? [] : [{ ...script, url: pathToFileURL(inRoot(".next", path)).href }];
  });
}
