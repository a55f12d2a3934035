import { Buffer } from "node:buffer";
import { expect, type Page } from "@playwright/test";
import type { Application } from "@/tests/support/application";

/** What people do on the trip from target to dashboard, in their own words; shared by the stories. */

/** A scheme of work to write down: titles, weights, indicators with target and what was reached. */
export interface Plan {
  title: string;
  weight: string;
  iki: {
    title: string;
    aspect: string;
    unit: string;
    target: string;
    polarity?: "MORE" | "LESS";
    actual: string;
  }[];
}

/**
 * Three RHK with five IKI; weights 40 + 35 + 25 = 100. Her plan runs from April to December, so counted targets are due
 * by a third (3 of 9 months) at the end of June: 1.200 of 3.600, 600 of 1.800, 12 of 36.
 */
export const RATNAS_PLAN: Plan[] = [
  {
    title: "Layanan KTP-el dan KK selesai sesuai standar",
    weight: "40",
    iki: [
      {
        title: "KTP-el dan KK yang terbit sampai 31 Desember",
        aspect: "KUANTITAS",
        unit: "dokumen",
        target: "3.600",
        actual: "1.224",
      },
      {
        title: "Dokumen tanpa salah data setiap bulan",
        aspect: "KUALITAS",
        unit: "persen",
        target: "98",
        actual: "96,2",
      },
      {
        title: "Rata-rata waktu penyelesaian setiap bulan",
        aspect: "WAKTU",
        unit: "jam",
        target: "24",
        polarity: "LESS",
        actual: "24,5",
      },
    ],
  },
  {
    title: "Data kependudukan 12 kecamatan bersih",
    weight: "35",
    iki: [
      {
        title: "Data anomali diselesaikan sampai 31 Desember",
        aspect: "KUANTITAS",
        unit: "data",
        target: "1.800",
        actual: "618",
      },
    ],
  },
  {
    title: "Perekaman jemput bola di wilayah sulit terlaksana",
    weight: "25",
    iki: [
      {
        title: "Titik jemput bola sampai 31 Desember",
        aspect: "KUANTITAS",
        unit: "titik",
        target: "36",
        actual: "12",
      },
    ],
  },
];

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

export async function signIn(page: Page, nip: string, password: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("NIP").fill(nip);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL("**/beranda");
}

/** Whether the first RHK serves one of the superior's; where she has none, there is nothing to choose. */
type Serves = "superior" | "nobody";

/** Writes the plan into a new SKP and returns its id; the weights are wrong at first and the page says so. */
export async function writeSkp(page: Page, plan: Plan[], serves: Serves = "superior"): Promise<string> {
  await page.goto("/skp");
  await page.getByRole("button", { name: /Mulai SKP/ }).click();
  await page.waitForURL(/\/skp\/[0-9a-f-]{36}$/);
  for (const [index, rhk] of plan.entries())
    await writeRhk(page, index, { ...rhk, serves: index === 0 ? serves : "nobody" });
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

export async function writeRhk(page: Page, index: number, rhk: Plan & { serves?: Serves }): Promise<void> {
  await page.getByRole("button", { name: "Tambah rencana hasil kerja" }).click();
  await field(page, `rhk.${index}.title`).fill(rhk.title);
  await field(page, `rhk.${index}.weight`).fill(rhk.weight);
  if ((rhk.serves ?? (index === 0 ? "superior" : "nobody")) === "superior") await linkToSuperior(page, index);
  for (const [at, iki] of rhk.iki.entries()) {
    const name = `rhk.${index}.iki.${at}`;
    if ((await field(page, `${name}.title`).count()) === 0)
      await page.locator(`button[value="add-iki:${index}"]`).click();
    await field(page, `${name}.title`).fill(iki.title);
    await field(page, `${name}.aspect`).selectOption(iki.aspect);
    await field(page, `${name}.unitOfMeasure`).fill(iki.unit);
    await field(page, `${name}.target`).fill(iki.target);
    if (iki.polarity !== undefined) await field(page, `${name}.polarity`).selectOption(iki.polarity);
  }
}

/** Serves the first RHK of the superior; the others stay open, which is allowed. */
async function linkToSuperior(page: Page, index: number): Promise<void> {
  const select = field(page, `rhk.${index}.parentRhkId`);
  const first = await select.locator("option:not([value=''])").first().getAttribute("value");
  await select.selectOption(first);
}

export async function submitSkp(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Ajukan ke/ }).click();
  await page.getByRole("button", { name: "Ajukan sekarang" }).click();
  await expect(page.getByText("Diajukan").first()).toBeVisible();
}

export async function approveSkp(page: Page, skpId: string, name: string): Promise<void> {
  await page.goto(`/skp/${skpId}`);
  await page.getByRole("button", { name: `Setujui SKP ${name}` }).click();
  await page.getByRole("button", { name: "Setujui dan tetapkan" }).click();
  await expect(page.getByText(/^Ditetapkan|Ditetapkan .* pada/).first()).toBeVisible();
}

/** A small but real PDF: its content says so, not its name. */
const pdf = (text: string): Buffer =>
  Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 " +
      `obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** Fills in one month and attaches evidence to every indicator. */
export async function recordMonth(page: Page, path: string, plan: Plan[]): Promise<void> {
  await page.goto(path);
  const actuals = plan.flatMap((rhk) => rhk.iki.map((iki) => iki.actual));
  for (const [index, actual] of actuals.entries()) {
    await field(page, `actuals.${index}.value`).fill(actual);
    await field(page, `actuals.${index}.value`).blur();
  }
  await expect(page.getByText("Tersimpan otomatis").first()).toBeVisible();
  for (const index of actuals.keys()) await attachEvidence(page, index, `Laporan ${index + 1}.pdf`);
}

/** Attaches a PDF to an indicator; chosen once more when the page's scripts were not there yet to see it. */
export async function attachEvidence(page: Page, index: number, name: string): Promise<void> {
  const picker = page.locator("input[type=file]:not([capture])").nth(index);
  const attached = page.getByRole("link", { name: new RegExp(name.replace(".", "\\.")) }).first();
  await expect(async () => {
    await picker.setInputFiles({ name, mimeType: "application/pdf", buffer: pdf(`${page.url()} ${index}`) });
    await expect(attached).toBeVisible({ timeout: 10_000 });
  }).toPass();
}

/** Presses the choice itself, as a finger does: the radio button inside may be invisible. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`label:has([name="${name}"][value="${value}"])`).click();

/** Chooses the ratings on the page of an appraisal. */
export async function chooseRatings(page: Page, work: string, behaviour: string): Promise<void> {
  await choose(page, "workRating", work);
  await choose(page, "behaviourRating", behaviour);
  const values = [
    "BERORIENTASI_PELAYANAN",
    "AKUNTABEL",
    "KOMPETEN",
    "HARMONIS",
    "LOYAL",
    "ADAPTIF",
    "KOLABORATIF",
  ];
  for (const value of values) await choose(page, `behaviour.${value}.rating`, behaviour);
}

const UNSUR = [
  "PERSYARATAN",
  "PROSEDUR",
  "WAKTU",
  "BIAYA",
  "PRODUK",
  "KOMPETENSI",
  "PERILAKU",
  "SARANA",
  "PENGADUAN",
];

/**
 * Answers all nine questions with the given answers (1..4, one after the other) and sends; returns the
 * receipt code.
 */
export async function answerSurvey(page: Page, address: string, answers: string): Promise<string> {
  await page.goto(`/survei/${address}`);
  for (const [index, name] of UNSUR.entries()) await choose(page, `answers.${name}`, answers.charAt(index));
  await page.getByRole("button", { name: /^Kirim/ }).click();
  await page.waitForURL("**/terima-kasih**");
  return (await page.locator(".font-mono").first().textContent()) ?? "";
}

/** The open quarter as the choice of a simulation names it, with its number of scores. */
export async function openQuarter(application: Application, page: Page): Promise<string> {
  const ordinal = await application.valueOf<number>(
    `SELECT "ordinal" FROM "Term" WHERE "status" = 'OPEN' AND "cadence" = 'TRIWULANAN'
        ORDER BY "startsOn" DESC LIMIT 1`,
  );
  const roman = ["I", "II", "III", "IV"][ordinal - 1] ?? "";
  const labels = await page.getByLabel("Masa penilaian").locator("option").allTextContents();
  const label = labels.find((text) => text.startsWith(`Triwulan ${roman} `));
  if (label === undefined) throw new Error(`No quarter ${roman} among ${labels.join(", ")}.`);
  return label;
}

/** Opens what a page folds on a phone. */
export async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator("main details").all()) {
    const summary = details.locator("> summary");
    if ((await details.getAttribute("open")) === null && (await summary.isVisible())) await summary.click();
  }
}
