import { AxeBuilder } from "@axe-core/playwright";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Response,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { findChromium } from "@/scripts/local/chromium.mjs";
import { application, signInAs } from "@/tests/support/application";

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Who looks, and on what. */
export interface Looking extends BrowserContextOptions {
  /** NIP of the person; nobody when left out. */
  as?: string;
}

/** What the pages of a spec file complained about; every test ends with none. */
const complaints: string[] = [];

function listen(page: Page): void {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A page that answers 404 on purpose is also reported as a resource that failed to load.
    const { url } = message.location();
    if (message.type() === "error" && url !== page.url())
      complaints.push(`${page.url()}: ${message.text()} (${url})`);
  });
}

export interface Visits {
  /** A page of a fresh browser profile. */
  open: (looking?: Looking) => Promise<Page>;
  /** Forgets complaints so far that a test caused on purpose, as when it kills the server under an open page. */
  forgive: (reason: RegExp) => void;
}

/** One Chromium for the spec file; whatever a test opened is closed after it, and console errors fail it. */
export function useBrowser(): Visits {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === undefined)
      throw new Error("No Chromium on this machine: install it, or set TERAJU_CHROMIUM.");
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    open: async ({ as, ...options } = {}) => {
      const context = await browser!.newContext({
        baseURL: application.baseUrl,
        viewport: DESKTOP,
        locale: "id-ID",
        timezoneId: "Asia/Jakarta",
        ...options,
      });
      contexts.push(context);
      if (as !== undefined) await signInAs(context, as);
      const page = await context.newPage();
      listen(page);
      return page;
    },
    forgive: (reason) => {
      complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !reason.test(complaint)));
    },
  };
}

/** Goes there and waits until the page is loaded; returns what the server answered. */
export async function visit(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path, { waitUntil: "load" });
  if (!response) throw new Error(`${path} gave no answer.`);
  return response;
}

/** What axe finds serious or critical, one line each; a page has none. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
}
