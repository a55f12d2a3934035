import { expect } from "@playwright/test";
import { barriers, test, visit } from "@/tests/e2e/story";

interface Page {
  data: { nip: string }[];
  berikutnya: string | null;
}

test.describe("[KU-51] another system of the office reads by a key", () => {
  test("which the HR agency makes, tries, and revokes", async ({ open, application }) => {
    const page = await open({ as: "Maya Kusumawati" });
    await visit(page, "/admin/hak");
    await page.getByRole("link", { name: "Kunci data" }).click();
    await page.getByLabel("Untuk apa kunci ini").fill("SIMPEG");
    await page.getByLabel("Unit", { exact: true }).selectOption("dinkes");
    await page.getByRole("button", { name: "Buat kunci" }).click();
    await expect(page.getByText("Pilih paling sedikit satu data yang boleh dibaca.").first()).toBeVisible();
    await expect(page.getByLabel("Untuk apa kunci ini")).toHaveValue("SIMPEG");
    await page.getByLabel("Pegawai dan statusnya").check();
    await page.getByRole("button", { name: "Buat kunci" }).click();
    await expect(page.getByText("Kunci “SIMPEG” sudah dibuat")).toBeVisible();
    const token = await page.locator("code.select-all").innerText();
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel("Kunci", { exact: true }).fill(` ${token} `);
    await page.getByLabel("Daftar", { exact: true }).selectOption("pegawai");
    await page.getByRole("button", { name: "Coba", exact: true }).click();
    await expect(page.getByText("Jawaban 200")).toBeVisible();
    await expect(page.getByText('"golongan"').first()).toBeVisible();

    const ask = (query: string, list = "pegawai") =>
      fetch(`${application.baseUrl}/api/v1/${list}?${query}`, {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await ask("", "hasil")).status).toBe(403);
    const seen: string[] = [];
    for (let query = "batas=50"; query !== ""; ) {
      const part = (await (await ask(query)).json()) as Page;
      seen.push(...part.data.map(({ nip }) => nip));
      query = part.berikutnya === null ? "" : `batas=50&kursor=${part.berikutnya}`;
    }
    const placed = await application.valueOf<string>(
      `SELECT count(DISTINCT pl."employeeId")::text FROM "Placement" pl JOIN "Position" p ON p."id" = pl."positionId"
        JOIN "Unit" u ON u."id" = p."unitId" WHERE u."path" LIKE '%/dinkes/%'`,
    );
    expect([new Set(seen).size, seen.length].map(String)).toEqual([placed, placed]);

    await visit(page, "/admin/integrasi");
    await page.getByRole("button", { name: "Cabut" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Cabut" }).click();
    await expect(page.getByText(/^Dicabut/)).toBeVisible();
    expect((await ask("")).status).toBe(401);
  });

  test("and nobody else", async ({ open }) => {
    for (const as of ["Teguh Wibowo", "Ratna Wulandari"])
      expect((await visit(await open({ as }), "/admin/integrasi")).status()).toBe(404);
  });
});
