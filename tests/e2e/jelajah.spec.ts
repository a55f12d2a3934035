import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { unfold } from "@/tests/e2e/steps";
import { barriers, test, visit } from "@/tests/e2e/story";

const MAYA = "Maya Kusumawati";

const region = (page: Page, name: string): Locator => page.getByRole("region", { name });
const sentence = (panel: Locator): Locator => panel.locator("output");
const drawing = (panel: Locator): Locator => panel.getByRole("slider");

async function ask(panel: Locator): Promise<void> {
  await panel.getByRole("radio", { name: "Jelajah" }).check({ force: true });
  await expect(drawing(panel).locator("svg").first()).toBeVisible();
}

/** The charts of a page that offer it, once its scripts have run. */
async function explorable(page: Page, charts: number): Promise<Locator[]> {
  const panels = page.locator("section", { has: page.getByRole("radio", { name: "Jelajah" }) });
  await expect(panels).toHaveCount(charts);
  return panels.all();
}

/** The rows of the table twin as people read them, whichever view is shown. */
const tableOf = (panel: Locator): Promise<string[][]> =>
  panel
    .locator(".chart-twin tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    );

async function saved(panel: Locator, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    panel.page().waitForEvent("download"),
    panel.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Cells as a file has them: no points between thousands, no unit, nothing where nothing is. */
const plain = (cell: string): string => (cell === "-" ? "" : cell.replaceAll(".", "").replace("%", ""));

test.describe("[KU-30] every chart of the office can be explored", () => {
  test("when somebody asks, and not a script sooner", async ({ open }) => {
    const page = await open({ as: MAYA });
    const brought: string[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      void response.text().then((text) => {
        if (text.includes("recharts-")) brought.push(response.url());
      });
    });
    await page.goto("/dasbor", { waitUntil: "networkidle" });
    const panels = await explorable(page, 5);
    expect(brought).toEqual([]);
    for (const panel of panels) await ask(panel);
    expect(brought.length).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
  });

  test("by keyboard: terms are read out, series switched, the window moved, and Enter opens", async ({
    open,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    const panel = region(page, "Nilai indikatif rata-rata");
    await ask(panel);
    const [head = [], ...rows] = await tableOf(panel);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const [label = "", total = "", work = ""] = rows.at(-2) ?? [];
    await drawing(panel).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(sentence(panel)).toHaveText(`${label}: Nilai ${total}`);
    await panel.getByRole("checkbox", { name: head[2] ?? "" }).check();
    await expect(sentence(panel)).toHaveText(`${label}: Nilai ${total}, ${head[2]} ${work}`);
    // Two each: what stands, and the broken line to the term that still runs.
    await expect(panel.locator(".recharts-line")).toHaveCount(4);
    await panel.getByRole("checkbox", { name: "Nilai" }).uncheck();
    await expect(panel.locator(".recharts-line")).toHaveCount(2);
    await panel.getByLabel("Dari", { exact: true }).selectOption({ label });
    await expect(drawing(panel).locator("circle")).toHaveCount(2);
    await drawing(panel).focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    await expect(sentence(panel)).toHaveText(`${label}: ${head[2]} ${work}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/dasbor\?masa=/);
    await expect(page.locator("#masa option:checked")).toHaveText(label);
  });

  test("by mouse: a bar is read out under it, and a click opens its office", async ({ open }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    const panel = region(page, "Peringkat OPD");
    await ask(panel);
    const bars = panel.locator(".recharts-bar-rectangle");
    await expect(bars).toHaveCount(10);
    const name = (await panel.locator(".recharts-yAxis-tick-labels text").nth(3).textContent()) ?? "";
    await bars.nth(3).hover();
    await expect(sentence(panel)).toHaveText(new RegExp(`^${name}: Dinilai \\d`));
    await bars.nth(3).click();
    await page.waitForURL(/\/dasbor\/[^?]+\?masa=/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  test("by comparing offices, whose figures can be taken along as a file and as a picture", async ({
    open,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    const panel = region(page, "Peringkat OPD");
    await ask(panel);
    await panel.getByText("Bandingkan OPD pilihan").click();
    await panel.getByLabel("Cari nama").fill("dinas pe");
    await panel.getByRole("checkbox", { name: "Dinas Pendidikan" }).check();
    await panel.getByRole("checkbox", { name: "Dinas Perhubungan" }).check();
    await expect(panel.locator(".recharts-yAxis-tick-labels text")).toHaveText([
      "Dinas Perhubungan",
      "Dinas Pendidikan",
    ]);
    await panel.getByRole("radio", { name: "Sebaran predikat" }).check();
    await expect(sentence(panel)).toHaveText(/^Dinas \w+: Sangat baik .*, Baik .*, Sangat kurang [\d,]+%$/);
    const file = await saved(panel, "Unduh data (CSV)");
    expect(file.name).toBe("peringkat-opd.csv");
    const lines = file.bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFOPD;Dinilai (%);Sangat baik (%);Baik (%);Butuh perbaikan (%);Kurang (%);Sangat kurang (%);" +
        "Nilai indikatif rata-rata;IKM;ASN",
    );
    expect(lines.slice(1).map((line) => line.split(";")[0])).toEqual([
      "Dinas Perhubungan",
      "Dinas Pendidikan",
    ]);
    const picture = await saved(panel, "Unduh gambar (PNG)");
    expect(picture.name).toBe("peringkat-opd.png");
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    // Twice as wide as on the screen, so that it is sharp on paper.
    const { width = 0 } = (await drawing(panel).boundingBox()) ?? {};
    expect(picture.bytes.readUInt32BE(16)).toBe(2 * (Math.round(width) + 32));
    await panel.getByRole("button", { name: "Tampilkan semua" }).click();
    await expect(panel.locator(".recharts-yAxis-tick-labels text")).toHaveCount(10);
  });

  test("and the file says what the table says", async ({ open }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    const panel = region(page, "Bagian yang sudah dinilai");
    const [, ...rows] = await tableOf(panel);
    await ask(panel);
    const { bytes } = await saved(panel, "Unduh data (CSV)");
    expect(bytes.toString("utf8")).toBe(
      ["\uFEFFMasa;Bagian (%);Dinilai;ASN", ...rows.map((cells) => cells.map(plain).join(";"))]
        .map((line) => `${line}\r\n`)
        .join(""),
    );
  });

  test("on a phone: nothing moves sideways, a finger reads first and opens by the link", {
    tag: "@phone",
  }, async ({ open }) => {
    const page = await open({ as: MAYA, hasTouch: true });
    for (const [path, charts] of [
      ["/dasbor", 5],
      ["/survei-layanan/ktp-el", 2],
    ] as const) {
      await visit(page, path);
      await unfold(page);
      for (const panel of await explorable(page, charts)) await ask(panel);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0);
    }
    expect(await barriers(page)).toEqual([]);
    const panel = region(page, "Sembilan unsur");
    await panel.locator(".recharts-bar-rectangle").last().tap();
    await expect(sentence(panel)).toHaveText(/^U\d .*: Nilai rata-rata \d,\d{4}$/);
    expect(page.url()).toContain("/survei-layanan/ktp-el");
    await panel.getByRole("link", { name: /^Buka U\d/ }).click();
    await page.waitForURL(/\/tindak-lanjut\?masa=/);
  });

  test("and stays away with one clear sentence when it cannot be loaded", async ({ open, complaints }) => {
    const page = await open({ as: MAYA });
    await page.goto("/dasbor", { waitUntil: "networkidle" });
    await page.route(/\.js/, (route) => route.abort());
    const panel = region(page, "Sebaran predikat");
    await panel.getByRole("radio", { name: "Jelajah" }).check({ force: true });
    await expect(panel.getByRole("alert")).toContainText("Jelajah tidak dapat dibuka.");
    await page.unroute(/\.js/);
    await panel.getByRole("button", { name: "Coba lagi" }).click();
    await expect(drawing(panel)).toBeVisible();
    // The browser reports what was cut off on purpose, and nothing else.
    expect(complaints.filter((line) => !line.includes("net::ERR_FAILED"))).toEqual([]);
    complaints.length = 0;
  });

  test("without scripts nobody is offered it; chart and table are there", { tag: "@no-script" }, async ({
    open,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    await unfold(page);
    const panel = region(page, "Bagian yang sudah dinilai");
    await expect(panel.getByText("Tabel", { exact: true })).toBeVisible();
    await expect(page.getByText("Jelajah")).toHaveCount(0);
    await expect(region(page, "Peringkat OPD").getByText("Tabel", { exact: true })).toBeHidden();
  });

  test("while public pages keep still charts, and are sent no figures for more", async ({ open }) => {
    const figures = /kind\\?":\\?"line/;
    const page = await open({ as: MAYA });
    await visit(page, "/dasbor");
    expect(await page.content()).toMatch(figures);
    await visit(page, "/transparansi/dukcapil");
    await expect(region(page, "IKM per triwulan").getByText("Tabel", { exact: true })).toBeVisible();
    expect(await page.content()).not.toMatch(figures);
  });
});
