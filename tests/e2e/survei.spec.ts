import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { valueOf } from "@/tests/support/application";
import { PHONE, barriers, useBrowser, visit } from "@/tests/support/browser";

const browser = useBrowser();
const UNSUR = ["PERSYARATAN", "PROSEDUR", "WAKTU", "BIAYA", "PRODUK", "KOMPETENSI", "PERILAKU", "SARANA", "PENGADUAN"];
const answers = () => valueOf<number>(`SELECT count(*)::int FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId" WHERE s."slug" = 'akta-kelahiran'`);

const focused = (page: Page): Promise<string | null> => page.locator(":focus").first().getAttribute("name", { timeout: 1000 }).catch(() => null);

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The Tab key does not reach ${name}.`);
}

describe("[KU-04] a citizen answers a survey without an account", () => {
  it("with the keyboard alone, without scripts, on a phone of 360 pixels, once", async () => {
    const before = await answers();
    const page = await browser.open({ viewport: PHONE, javaScriptEnabled: false });
    await visit(page, "/survei/akta-kelahiran");
    for (const name of UNSUR) {
      await tabTo(page, `answers.${name}`);
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
    }
    await page.getByRole("button", { name: /^Kirim/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/terima-kasih**");
    expect(await page.locator("main").innerText()).toContain("Jawaban Anda sudah kami terima");
    expect(await answers()).toBe(before + 1);
    expect(await valueOf<number>(`SELECT "waktu" FROM "SurveyResponse" ORDER BY "receivedAt" DESC LIMIT 1`)).toBe(3);
  });

  it("is told when nothing was answered, and nothing is stored", async () => {
    const before = await answers();
    const page = await browser.open({ viewport: PHONE });
    await visit(page, "/survei/akta-kelahiran");
    await page.getByRole("button", { name: /^Kirim/ }).click();
    await page.getByText("Jawab paling sedikit satu pertanyaan").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await answers()).toBe(before);
  });
});
