import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Application } from "@/tests/support/application";
import { barriers, test, visit } from "@/tests/e2e/story";
import { PHONE } from "@/tests/support/screens";
import { answerSurvey } from "@/tests/e2e/steps";

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
const answers = (application: Application) =>
  application.valueOf<number>(
    `SELECT count(*)::int FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId"
        WHERE s."slug" = 'akta-kelahiran'`,
  );

const focused = (page: Page): Promise<string | null> =>
  page
    .locator(":focus")
    .first()
    .getAttribute("name", { timeout: 1000 })
    .catch(() => null);

async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) === name) return;
  }
  throw new Error(`The Tab key does not reach ${name}.`);
}

test.describe("[KU-04] a citizen answers a survey without an account", () => {
  test("with the keyboard alone, without scripts, on a phone of 360 pixels, once", {
    tag: "@no-script",
  }, async ({ page, application }) => {
    const before = await answers(application);
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
    await expect(page.locator("main")).toContainText("Jawaban Anda sudah kami terima", {
      useInnerText: true,
    });
    expect(await answers(application)).toBe(before + 1);
    expect(
      await application.valueOf<number>(
        `SELECT "waktu" FROM "SurveyResponse" ORDER BY "receivedAt" DESC LIMIT 1`,
      ),
    ).toBe(3);
  });

  test("is told when nothing was answered, and nothing is stored", { tag: "@phone" }, async ({
    page,
    application,
  }) => {
    const before = await answers(application);
    await visit(page, "/survei/akta-kelahiran");
    await page.getByRole("button", { name: /^Kirim/ }).click();
    await expect(page.getByText("Jawab paling sedikit satu pertanyaan").first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    expect(await answers(application)).toBe(before);
  });
});

const newest = (application: Application) =>
  application.rows(
    `SELECT r."channel", r."language", r."outcome", r."standing" FROM "SurveyResponse" r
        JOIN "Service" s ON s."id" = r."serviceId" WHERE s."slug" = 'akta-kelahiran'
        ORDER BY r."id" DESC LIMIT 1`,
  );

test.describe("[KU-21] the questionnaire fits whoever holds it", () => {
  test("at 200 percent on 320 pixels nothing is cut off, and every answer can be chosen", {
    tag: "@phone",
  }, async ({ open, application }) => {
    const page = await open({ viewport: { width: 160, height: 320 }, deviceScaleFactor: 2 });
    await visit(page, "/survei/akta-kelahiran");
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    const before = await answers(application);
    await answerSurvey(page, "akta-kelahiran", "434343434");
    await expect(page.locator("main")).toContainText("Jawaban Anda sudah kami terima", {
      useInnerText: true,
    });
    expect(await answers(application)).toBe(before + 1);
  });

  test("speaks English, also in the receipt's language mark, and asks those whose request was refused", {
    tag: "@phone",
  }, async ({ page, application }) => {
    await visit(page, "/survei/akta-kelahiran");
    await page.getByRole("link", { name: "English" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "How was the service you just received?" }),
    ).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await barriers(page)).toEqual([]);
    await page.getByText("Refused", { exact: true }).click();
    await page
      .getByRole("group", { name: /How quickly/ })
      .getByText("Not quickly")
      .click();
    await page.getByRole("button", { name: "Send answers" }).click();
    await page.waitForURL("**/terima-kasih**");
    expect(await newest(application)).toEqual([
      { channel: "LINK", language: "en", outcome: "REFUSED", standing: "COUNTED" },
    ]);
  });

  test("keeps what was not sent on the telephone, gives it back, and forgets it once it arrived", {
    tag: "@phone",
  }, async ({ page }) => {
    await visit(page, "/survei/akta-kelahiran");
    await page
      .getByRole("group", { name: /sopan dan ramah/ })
      .getByText("Sangat sopan dan ramah")
      .click();
    await page.getByLabel(/^Saran untuk kami/).fill("Kursinya kurang");
    await page.reload();
    await expect(page.getByText("Jawaban yang belum terkirim tadi kami kembalikan.")).toBeVisible();
    await expect(page.locator('[name="answers.PERILAKU"][value="4"]')).toBeChecked();
    await expect(page.getByLabel(/^Saran untuk kami/)).toHaveValue("Kursinya kurang");
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await page.waitForURL("**/terima-kasih**");
    await expect(page.locator("main")).toContainText(/AD-[A-Z0-9]{4}-[A-Z0-9]{4}/, { useInnerText: true });
    await visit(page, "/survei/akta-kelahiran?lagi=ya");
    await expect(page.locator("[name='answers.PERILAKU']")).toHaveCount(4);
    await expect(page.locator("input:checked")).toHaveCount(0);
  });

  test("from the root address to the questionnaire of her service, and whoever works here signs in beside it", {
    tag: "@no-script",
  }, async ({ page }) => {
    await visit(page, "/");
    await expect(page.getByLabel("NIP")).toBeVisible();
    await page.getByLabel("Cari layanan atau kantor").fill("akta kelah");
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(page).toHaveURL(/\/survei\?cari=akta\+kelah$/);
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
    await page.getByRole("main").getByRole("listitem").getByRole("link").click();
    await expect(page).toHaveURL(/\/survei\/akta-kelahiran$/);
    await visit(page, "/survei?cari=layanan-yang-tidak-ada");
    await expect(page.getByText("Tidak ada layanan dengan kata")).toBeVisible();
    await page.getByRole("link", { name: "Lihat semua" }).click();
    await expect(page.getByRole("link", { name: /Penerbitan akta kelahiran|Akta kelahiran/i })).toBeVisible();
  });

  for (const tag of ["@phone", "@no-script"] as const)
    test(`shows the receipt to who goes back, and asks again only on request (${tag})`, {
      tag,
    }, async ({ page, application }) => {
      const receipt = await answerSurvey(page, "akta-kelahiran", "434343434");
      const after = await answers(application);
      await page.goBack();
      await expect(
        page.getByRole("heading", { level: 1, name: "Jawaban Anda sudah terkirim" }),
      ).toBeVisible();
      await expect(page.locator("main")).toContainText(receipt, { useInnerText: true });
      await visit(page, "/survei/akta-kelahiran");
      await expect(page.locator("main")).toContainText(receipt, { useInnerText: true });
      expect(await answers(application)).toBe(after);
      await page.getByRole("link", { name: "Isi lagi untuk kunjungan lain hari ini" }).click();
      await expect(page.locator("[name='answers.WAKTU']")).toHaveCount(4);
    });

  test("offers complaint and results on the receipt, and the next citizen's turn only at a device of the office", {
    tag: "@phone",
  }, async ({ page, application }) => {
    await answerSurvey(page, "akta-kelahiran", "434343434");
    await expect(page.getByText(/Isi lagi|warga berikutnya|Orang berikutnya/)).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Sampaikan aduan atau saran" })).toHaveAttribute(
      "href",
      "/aduan?layanan=akta-kelahiran",
    );
    await page.getByRole("link", { name: /^Lihat hasil survei/ }).click();
    await page.waitForURL("**/transparansi/dukcapil");
    expect(application.baseUrl).not.toBe("");
  });

  test("is not covered by its bar: less than a tenth of 360 × 740, and nothing that has the focus", {
    tag: "@phone",
  }, async ({ page }) => {
    await visit(page, "/survei/akta-kelahiran");
    const bar = page.locator("div", { has: page.getByRole("button", { name: "Kirim jawaban" }) }).last();
    const sticky = await bar.evaluate((inner) => {
      let box: Element | null = inner;
      while (box !== null && getComputedStyle(box).position !== "sticky") box = box.parentElement;
      return box?.getBoundingClientRect().height ?? 0;
    });
    expect(sticky).toBeGreaterThan(40);
    expect(sticky).toBeLessThan(740 / 10);
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const field = document.activeElement;
        const send = document.querySelector("form button[type=submit]");
        if (!(field instanceof HTMLInputElement) || field.type !== "radio" || send === null) return false;
        let edge: Element | null = send;
        while (edge !== null && getComputedStyle(edge).position !== "sticky") edge = edge.parentElement;
        const card = field.closest("label") ?? field;
        return card.getBoundingClientRect().bottom > (edge?.getBoundingClientRect().top ?? Infinity);
      });
      expect(covered).toBe(false);
    }
  });

  test("comes back with everything that was typed when it was not accepted, without a script", {
    tag: "@no-script",
  }, async ({ page }) => {
    await visit(page, "/survei/akta-kelahiran");
    await page.getByLabel(/^Saran untuk kami/).fill("Tanpa <jawaban> & tanda");
    await page.locator("summary").click();
    await page.getByLabel("Pekerjaan").selectOption("PETANI");
    await page.getByRole("button", { name: "Kirim jawaban" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel(/^Saran untuk kami/)).toHaveValue("Tanpa <jawaban> & tanda");
    await expect(page.locator('[name="occupation"]')).toHaveValue("PETANI");
  });

  test("says so, without a script, where a poster leads to a service that is not there", {
    tag: "@no-script",
  }, async ({ page }) => {
    expect((await page.goto("/survei/layanan-lama"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: "Layanan ini tidak ditemukan" })).toBeVisible();
  });

  test("says that a service is closed for now, and takes no answers meanwhile", {
    tag: "@no-script",
  }, async ({ page, application }) => {
    const name = await application.valueOf<string>(
      `UPDATE "Service" SET "active" = false WHERE "slug" = 'uji-kendaraan' RETURNING "name"`,
    );
    expect((await page.goto("/survei/uji-kendaraan"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.locator("main")).toContainText("membukanya kembali", { useInnerText: true });
    await expect(page.locator("form")).toHaveCount(0);
    const late = new URLSearchParams({ submissionKey: randomUUID(), "answers.WAKTU": "4" });
    const answer = await fetch(`${application.baseUrl}/survei/uji-kendaraan`, { method: "POST", body: late });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("membukanya kembali");
  });

  test("is small: page, styles and fonts under 50 KB, scripts under 5 KB", { tag: "@phone" }, async ({
    page,
  }) => {
    const sizes: Record<string, number> = {};
    page.on("requestfinished", (request) => {
      void request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        const kind = request.resourceType();
        sizes[kind] = (sizes[kind] ?? 0) + responseBodySize + responseHeadersSize;
      });
    });
    await page.goto("/survei/akta-kelahiran", { waitUntil: "networkidle" });
    const total = (...kinds: string[]): number => kinds.reduce((sum, kind) => sum + (sizes[kind] ?? 0), 0);
    expect(total("document")).toBeGreaterThan(1000);
    expect(total("document", "stylesheet", "font")).toBeLessThan(50_000);
    expect(total("stylesheet")).toBeGreaterThan(5000);
    expect(total("font")).toBeGreaterThan(20_000);
    expect(total("script")).toBeLessThan(5000);
  });
});

const MAYA = "Maya Kusumawati";

test.describe("[KU-22] one answer for one visit", () => {
  test("by a ticket that is given out on screen, answers once, and says so to whoever tries again", async ({
    open,
    application,
  }) => {
    const office = await open({ as: MAYA });
    await visit(office, "/survei-layanan/akta-kelahiran/karcis");
    await office.getByRole("button", { name: "Beri satu karcis" }).click();
    const code = (
      await office
        .getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
        .first()
        .innerText()
    ).trim();
    const citizen = await open({ viewport: PHONE });
    await answerSurvey(citizen, `akta-kelahiran?karcis=${code}`, "343434343");
    expect((await newest(application))[0]).toMatchObject({ channel: "TICKET", standing: "COUNTED" });
    const before = await answers(application);
    const other = await open({ viewport: PHONE });
    await visit(other, `/survei/akta-kelahiran?karcis=${code}`);
    await other.getByText("Sangat cepat").click();
    await other.getByRole("button", { name: "Kirim jawaban" }).click();
    await expect(other.getByText("Karcis ini sudah dipakai")).toBeVisible();
    expect(await answers(application)).toBe(before);
    await other.getByRole("button", { name: "Kirim jawaban" }).click();
    await other.waitForURL("**/terima-kasih**");
    expect((await newest(application))[0]).toMatchObject({ channel: "LINK" });
  });

  test("at the kiosk, which goes back to the beginning for the next person", async ({
    open,
    application,
  }) => {
    const point = await application.valueOf<string>(
      `SELECT p."id" FROM "ServicePoint" p JOIN "Service" s ON s."id" = p."serviceId"
          WHERE p."kind" = 'KIOSK' AND p."active" AND s."slug" = 'ktp-el' LIMIT 1`,
    );
    const office = await open({ as: MAYA });
    await visit(office, `/survei-layanan/ktp-el/titik/${point}`);
    const token =
      new URL((await office.locator(".select-all").first().innerText()).trim()).searchParams.get("t") ?? "";
    const kiosk = await open({ viewport: { width: 768, height: 1024 } });
    await answerSurvey(kiosk, `ktp-el/kios?t=${token}`, "334433443");
    await expect(kiosk.locator('meta[http-equiv="refresh"]')).toHaveAttribute(
      "content",
      `15;url=/survei/ktp-el/kios?t=${token}`,
    );
    await kiosk.getByRole("link", { name: "Orang berikutnya" }).click();
    await expect(
      kiosk.getByRole("heading", { level: 1, name: "Bagaimana layanan yang baru Anda terima?" }),
    ).toBeVisible();
    await expect(kiosk.locator("input:checked")).toHaveCount(0);
  });
});

test.describe("[KU-23] answers that look doubtful wait for a person", () => {
  test("from the fourth of one telephone on; the reviewer sees why, and lets them count", async ({
    open,
    application,
  }) => {
    const slug = "bantuan-sosial";
    const counted = () =>
      application.valueOf<number>(
        `SELECT coalesce(sum(t."answered"), 0)::int FROM "SurveyTally" t JOIN "Service" s ON s."id" =
            t."serviceId" WHERE s."slug" = $1 AND t."unsur" = 'N'`,
        [slug],
      );
    const before = await counted();
    const citizen = await open({ viewport: PHONE });
    for (const given of ["434343434", "343434343", "334433443", "443344334"])
      await answerSurvey(citizen, `${slug}?lagi=ya`, given);
    expect(await counted()).toBe(before + 3);
    const office = await open({ as: MAYA });
    await visit(office, `/survei-layanan/${slug}/periksa`);
    await expect(office.locator("main")).toContainText("Gawai berulang", { useInnerText: true });
    expect(await barriers(office)).toEqual([]);
  });

  test(
    "from a program that posts without our page it is kept and does not count; from a " +
      "page of another site it is refused",
    async ({ application }) => {
      const address = `${application.baseUrl}/survei/bantuan-sosial`;
      const key = randomUUID();
      const form = () => new URLSearchParams({ submissionKey: key, "answers.WAKTU": "4" });
      expect((await fetch(address, { method: "POST", redirect: "manual", body: form() })).status).toBe(303);
      expect(
        await application.rows(
          `SELECT "standing"::text, "reasons" FROM "SurveyResponse" WHERE "submissionKey" = $1`,
          [key],
        ),
      ).toEqual([{ standing: "QUARANTINED", reasons: ["NO_FORM"] }]);
      expect(
        (
          await fetch(address, {
            method: "POST",
            redirect: "manual",
            body: form(),
            headers: { origin: "https://situs-lain.example" },
          })
        ).status,
      ).toBe(403);
      expect(
        (
          await fetch(address, {
            method: "POST",
            redirect: "manual",
            body: "{}",
            headers: { "content-type": "application/json" },
          })
        ).status,
      ).toBe(400);
    },
  );
});
