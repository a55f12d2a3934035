import { expect, type Page } from "@playwright/test";
import { barriers, test as base, visit } from "@/tests/e2e/story";
import { openIdentityProvider, type IdentityProvider } from "@/tests/support/oidc";

/** An installation that trusts an identity provider, a real one on the loopback address. */
const test = base.extend<object, { provider: IdentityProvider; led: undefined }>({
  provider: [
    async ({}, use) => {
      const provider = await openIdentityProvider();
      await use(provider);
      await provider.stop();
    },
    { scope: "worker" },
  ],
  settings: [
    async ({ provider }, use) => {
      await use(provider.settings);
    },
    { scope: "worker" },
  ],
  led: [
    async ({ provider, application }, use) => {
      provider.leadsBackTo(application.baseUrl);
      await use(undefined);
    },
    { scope: "worker", auto: true },
  ],
});

const WITH_PROVIDER = "Masuk dengan akun instansi";

async function goThere(page: Page): Promise<void> {
  await visit(page, "/masuk");
  await page.getByRole("button", { name: WITH_PROVIDER }).click();
}

async function fillIn(page: Page, nip: string, password: string): Promise<void> {
  await page.getByLabel("NIP").fill(nip);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
}

/** Out by the first button that says so; without scripts it may stand in a menu. */
async function leave(page: Page): Promise<void> {
  await visit(page, "/ganti-sandi");
  await page.getByRole("button", { name: "Keluar", exact: true }).click();
}

const linkedOf = (name: string): [string, string[]] => [
  `SELECT count(*)::int FROM "Identity" i JOIN "Employee" e ON e."id" = i."employeeId" WHERE e."name" = $1`,
  [name],
];

/** First with the password, then without it, and out at both places. */
async function wholeStory(
  page: Page,
  { provider, person, linked }: { provider: IdentityProvider; person: Person; linked: () => Promise<number> },
): Promise<void> {
  provider.knows(person.name, { preferred_username: "pegawai@kabupaten.test" });
  await goThere(page);
  await page.waitForURL("**/masuk");
  await expect(page.getByText("pegawai@kabupaten.test (akun instansi) belum tertaut")).toBeVisible();
  await fillIn(page, person.nip, "bukan sandinya");
  await page.getByRole("button", { name: "Masuk dan tautkan" }).click();
  await expect(page.getByText("NIP atau kata sandi tidak cocok.")).toBeVisible();
  await expect(page.getByLabel("NIP")).toHaveValue(person.nip);
  expect(await linked()).toBe(0);

  await fillIn(page, person.nip, person.password);
  await page.getByRole("button", { name: "Masuk dan tautkan" }).click();
  await page.waitForURL("**/beranda");
  expect(await linked()).toBe(1);

  await leave(page);
  await page.getByRole("button", { name: "Ya, keluar" }).click();
  await page.waitForURL("**/masuk");
  await visit(page, "/beranda");
  expect(new URL(page.url()).pathname).toBe("/masuk");

  await visit(page, "/akun");
  await page.getByRole("button", { name: WITH_PROVIDER }).click();
  await page.waitForURL("**/akun");
  await expect(page.getByText("Tertaut sejak")).toBeVisible();
  await page.getByRole("button", { name: "Lepas tautan" }).click();
  await expect(page.getByText("Tertaut sejak")).toBeHidden();
  expect(await linked()).toBe(0);
}

interface Person {
  readonly name: string;
  readonly nip: string;
  readonly password: string;
}

test.describe("[KU-08] signing in with the office's own account", () => {
  test("is linked once with NIP and password; afterwards the account is enough", async ({
    page,
    application,
    provider,
  }) => {
    const person = application.person("Ratna Wulandari");
    const linked = () => application.valueOf<number>(...linkedOf(person.name));
    await wholeStory(page, { provider, person, linked });
  });

  test("asks for the link on a page without barriers", async ({ page, provider }) => {
    provider.knows("belum-tertaut");
    await goThere(page);
    await expect(page.getByRole("button", { name: "Masuk dan tautkan" })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });

  test("is linked only if she wants to", async ({ page, application, provider }) => {
    const { name, nip, password } = application.person("Hendra Saputra");
    provider.knows("milik-orang-lain", { preferred_username: "orang.lain@kabupaten.test" });
    await goThere(page);
    await page.getByRole("button", { name: "Jangan tautkan" }).click();
    await expect(page.getByRole("button", { name: WITH_PROVIDER })).toBeVisible();
    await fillIn(page, nip, password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await page.waitForURL("**/beranda");
    expect(await application.valueOf(...linkedOf(name))).toBe(0);
  });

  test("may fail: one sentence says so, and the password lets her in", async ({
    page,
    application,
    provider,
  }) => {
    const { nip, password } = application.person("Hendra Saputra");
    await provider.stop();
    await goThere(page);
    await expect(page.getByText("Masuk dengan akun itu sedang tidak berhasil.")).toHaveCount(1);
    await fillIn(page, nip, password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await page.waitForURL("**/beranda");
    await leave(page);
    await page.waitForURL("**/masuk");
    await provider.start();
  });

  test("keeps in mind where she wanted to be when the provider says no", async ({
    page,
    application,
    provider,
  }) => {
    const { nip, password } = application.person("Hendra Saputra");
    provider.knows("berubah-pikiran");
    await visit(page, "/akun");
    await page.getByRole("button", { name: WITH_PROVIDER }).click();
    await page.getByRole("button", { name: "Jangan tautkan" }).click();
    await visit(page, "/api/auth/callback/oidc?error=access_denied");
    await expect(page.getByText("Masuk dengan akun itu sedang tidak berhasil.")).toBeVisible();
    await fillIn(page, nip, password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await page.waitForURL("**/akun");
    await leave(page);
    await page.waitForURL("**/masuk");
  });

  test("is refused on the way back when it is not the way that she was sent", async ({ page }) => {
    await visit(page, "/api/auth/callback/oidc?code=curian&state=curian");
    expect(new URL(page.url()).pathname).toBe("/masuk");
    await expect(page.getByText("Masuk dengan akun itu sedang tidak berhasil.")).toBeVisible();
    const request = page.request;
    expect((await request.get("/api/auth/csrf")).status()).toBe(404);
    expect((await request.get("/api/auth/error?error=baris%0Abaru")).status()).toBe(404);
    expect((await request.post("/api/auth/callback/credentials")).status()).toBe(405);
  });
});

test.describe("[KU-08] signing in with the office's own account, without scripts", {
  tag: "@no-script",
}, () => {
  test("goes the same way by forms alone", async ({ page, application, provider }) => {
    const person = application.person("Maya Kusumawati");
    const linked = () => application.valueOf<number>(...linkedOf(person.name));
    await wholeStory(page, { provider, person, linked });
  });
});
