import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CDPSession, Page } from "@playwright/test";
import { inRoot } from "@/scripts/local/paths.mjs";

/** Milliseconds from one reading to the next. */
const BETWEEN = 300;

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
    (taken = taken.then(async (before) => [...before, ...(await counts(session))]));
  // A document takes its counts along when it goes, and answers nothing from the moment it is left: so they are read
  // in between. What it did in the last moment may be missed, never more than that.
  const clock = setInterval(() => void take(), BETWEEN);
  return async () => {
    clearInterval(clock);
    writeFileSync(join(folder, `browser-${randomUUID()}.json`), JSON.stringify({ result: await take() }));
  };
}

/** A page that closes meanwhile has nothing more to tell. */
const gone = (): undefined => undefined;

/** What the scripts of the build did since the last time, under the names of their files. */
async function counts(session: CDPSession): Promise<object[]> {
  const taken = await session.send("Profiler.takePreciseCoverage").catch(gone);
  return (taken?.result ?? []).flatMap((script) => {
    const path = /^https?:\/\/[^/]+\/_next\/(static\/chunks\/[^?]+)/.exec(script.url)?.[1];
    return path === undefined ? [] : [{ ...script, url: pathToFileURL(inRoot(".next", path)).href }];
  });
}
