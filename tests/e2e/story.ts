import { createHash, randomBytes } from "node:crypto";
import { AxeBuilder } from "@axe-core/playwright";
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Response,
} from "@playwright/test";
import { openApplication, type Application, type Serving } from "@/tests/support/application";
import { countedPage } from "@/tests/support/browser-coverage";

type SignedIn = Exclude<NonNullable<BrowserContextOptions["storageState"]>, string>;

/** Who looks, and on what; what is left out is as the project says. */
export interface Looking extends BrowserContextOptions {
  /** Name or NIP of the person; nobody when left out. */
  as?: string;
}

/** Once per worker: the application on a database of its own, so that stories that run side by side do not meet. */
interface OfWorker extends Serving {
  application: Application;
  /** What the browser of the signed-in person keeps; made once per person, and anew when a story ended her session. */
  signedIn: (person: string) => Promise<SignedIn>;
}

export type Open = (looking?: Looking) => Promise<Page>;

interface OfStory {
  /** Whether a whole run counts what the scripts of the pages do. */
  isCounted: boolean;
  /** What pages complained about so far; a story ends with none. */
  complaints: string[];
  /** A page of a fresh browser profile. */
  open: Open;
}

/**
 * A story of the built application. It ends without console errors and without uncaught exceptions, and
 * whatever it opened is closed after it.
 */
export const test = base.extend<OfStory, OfWorker>({
  host: ["localhost", { option: true, scope: "worker" }],
  settings: [{}, { option: true, scope: "worker" }],
  data: ["demonstration", { option: true, scope: "worker" }],
  application: [
    async ({ host, settings, data }, use) => {
      const { application, close } = await openApplication({ host, settings, data });
      await use(application);
      await close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  signedIn: [
    async ({ application, host }, use) => {
      const known = new Map<string, Promise<OpenSession>>();
      await use(async (person) => {
        const earlier = await known.get(person);
        if (earlier !== undefined && (await isStillOpen(application, earlier))) return earlier.state;
        const session = signIn(application, { person, host });
        known.set(person, session);
        return (await session).state;
      });
    },
    { scope: "worker" },
  ],
  isCounted: [true, { option: true }],
  baseURL: async ({ application }, use) => {
    await use(application.baseUrl);
  },
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, "what the pages of the story complained about").toEqual([]);
  },
  context: async ({ context, complaints }, use) => {
    listen(context, complaints);
    await use(context);
  },
  page: async ({ page, isCounted }, use) => {
    const written = isCounted ? await countedPage(page) : undefined;
    await use(page);
    await written?.();
  },
  open: async ({ browser, baseURL, signedIn, complaints, isCounted }, use) => {
    const contexts: BrowserContext[] = [];
    const counts: (() => Promise<void>)[] = [];
    await use(async ({ as, ...options } = {}) => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(as === undefined ? {} : { storageState: await signedIn(as) }),
        ...options,
      });
      contexts.push(context);
      listen(context, complaints);
      const page = await context.newPage();
      if (isCounted) counts.push(await countedPage(page));
      return page;
    });
    for (const count of counts) await count();
    await Promise.all(contexts.map((context) => context.close()));
  },
});

function listen(context: BrowserContext, complaints: string[]): void {
  context.on("weberror", (fault) => {
    complaints.push(`${fault.page()?.url() ?? ""}: ${fault.error().message}`);
  });
  context.on("console", (message) => {
    const { url } = message.location();
    const page = message.page()?.url() ?? "";
    // A page that answers 404 on purpose is also reported as a resource that failed to load.
    // On plain HTTP the browser says that it keeps no window apart, which only HTTPS can promise.
    const harmless = ["Failed to load resource", "The Cross-Origin-Opener-Policy header has been ignored"];
    const isOwnAnswer = url === page && harmless.some((start) => message.text().startsWith(start));
    if (message.type() === "error" && !isOwnAnswer) complaints.push(`${page}: ${message.text()} (${url})`);
  });
}

interface OpenSession {
  readonly state: SignedIn;
  readonly tokenHash: string;
}

const isStillOpen = (application: Application, { tokenHash }: OpenSession): Promise<boolean> =>
  application.valueOf<boolean>(
    `SELECT EXISTS (SELECT FROM "Session" WHERE "tokenHash" = $1 AND "revokedAt" IS NULL AND "expiresAt" > now())`,
    [tokenHash],
  );

/** Opens a session by a row in the database, without the sign-in form. */
async function signIn(
  application: Application,
  { person, host }: { person: string; host: string },
): Promise<OpenSession> {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  const found = await application.rows(`SELECT "id" FROM "Employee" WHERE "nip" = $1 OR "name" = $1`, [
    person,
  ]);
  if (found.length !== 1) throw new Error(`There are ${found.length} employees called "${person}".`);
  await application.rows(
    `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt", "device")
     VALUES (gen_random_uuid(), $1, $2, now() + interval '8 hours', 'test')`,
    [tokenHash, found[0]?.["id"]],
  );
  await application.rows(`UPDATE "Account" SET "mustChangePassword" = false WHERE "employeeId" = $1`, [
    found[0]?.["id"],
  ]);
  const cookie = { name: "teraju", value: token, domain: host, path: "/", expires: -1 };
  const cookies = [{ ...cookie, httpOnly: true, secure: false, sameSite: "Lax" as const }];
  return { state: { cookies, origins: [] }, tokenHash };
}

/** Goes there and waits until the page is loaded; returns what the server answered. */
export async function visit(page: Page, path: string): Promise<Response> {
  const response = await page.goto(path, { waitUntil: "load" });
  if (!response) throw new Error(`${path} gave no answer.`);
  return response;
}

/**
 * What axe finds serious or critical, one line each; a page has none. No page of ours has a frame of another site in
 * it, so axe finishes in the page itself ("legacy mode"): a second page for its report would take three times as long.
 */
export async function barriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
}
