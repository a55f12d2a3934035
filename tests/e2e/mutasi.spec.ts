import { expect, type Page } from "@playwright/test";
import { barriers, test } from "@/tests/e2e/story";

const main = (page: Page) => page.locator("main");

/** Looks for somebody, or a unit, and chooses the first found. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const search = page.getByRole("search", { name: label });
  await search.getByLabel(label).fill(name);
  await search.getByRole("button", { name: "Cari" }).click();
  await page
    .getByRole("link", { name: `Pilih ${name}` })
    .first()
    .click();
  await expect(page.locator("strong", { hasText: name }).first()).toBeVisible();
}

async function decree(page: Page, document: string, startsOn: string): Promise<void> {
  await page.getByLabel("Nomor SK").fill(document);
  await page.locator("[name=startsOn]").fill(startsOn);
}

/** Who was the appraiser of each part, as the tables say it. */
const PARTS = `SELECT s."startsOn"::text AS "from", s."endsOn"::text AS "to", s."status"::text AS "status",
    e."name" AS "judge"
  FROM "Skp" s JOIN "Employee" o ON o."id" = s."employeeId" LEFT JOIN "Employee" e ON e."id" = s."appraiserId"
  JOIN "Period" p ON p."id" = s."periodId" WHERE o."name" = $1 AND p."year" = 2026 ORDER BY s."startsOn"`;

/** Forty people, each in a position of her own that its unit has once by that name; two of them head a unit. */
const FORTY = `WITH once AS (
    SELECT p."unitId", lower(p."name") AS "name" FROM "Position" p GROUP BY 1, 2 HAVING count(*) = 1),
  places AS (
    SELECT DISTINCT ON (o."id") e."nip", u."code", o."name" AS "position", o."headsUnit"
    FROM "Placement" p JOIN "Employee" e ON e."id" = p."employeeId" JOIN "Position" o ON o."id" = p."positionId"
      JOIN "Unit" u ON u."id" = o."unitId" JOIN once ON once."unitId" = u."id" AND once."name" = lower(o."name")
    WHERE p."kind" = 'DEFINITIF' AND p."endsOn" IS NULL AND u."path" NOT LIKE '%/dukcapil/%'
      AND u."path" NOT LIKE '%/dinsos/%' AND u."path" LIKE '%/%/%/%/'
      AND NOT EXISTS (SELECT 1 FROM "RoleGrant" g WHERE g."employeeId" = e."id")
    ORDER BY o."id", e."nip")
  (SELECT * FROM places WHERE "headsUnit" ORDER BY "nip" LIMIT 2)
  UNION ALL (SELECT * FROM places WHERE NOT "headsUnit" ORDER BY "nip" LIMIT 38)`;

/** An empty chair of the demonstration, and the head of another unit of the same office. */
const DEPUTY = `SELECT e."name", (SELECT "name" FROM "Unit" WHERE "code" = 'dinsos-rehabilitasi') AS "chair"
  FROM "Placement" p JOIN "Employee" e ON e."id" = p."employeeId" JOIN "Position" o ON o."id" = p."positionId"
    JOIN "Unit" u ON u."id" = o."unitId"
  WHERE o."headsUnit" AND p."kind" = 'DEFINITIF' AND p."endsOn" IS NULL AND u."path" LIKE '%/dinsos/_%'
  ORDER BY e."name" LIMIT 1`;
const JUDGED_UNDER = `SELECT t."endsOn"::text AS "ends", e."name" AS "judge" FROM "Appraisal" a
  JOIN "Term" t ON t."id" = a."termId" JOIN "Unit" u ON u."id" = a."unitId"
  JOIN "Employee" e ON e."id" = a."appraiserId"
  JOIN "Skp" s ON s."id" = a."skpId"
  WHERE u."name" = $1 AND a."status" <> 'FINAL' AND t."status" <> 'CLOSED' AND s."endsOn" >= t."endsOn"`;
const OPEN_JUDGES = `SELECT e."name" AS "judge" FROM "Appraisal" a JOIN "Term" t ON t."id" = a."termId"
  JOIN "Employee" e ON e."id" = a."appraiserId" JOIN "Employee" o ON o."id" = a."employeeId"
  WHERE o."name" = $1 AND a."status" <> 'FINAL' AND t."endsOn" >= '2026-09-15'`;

test.describe("people in motion", () => {
  test("[KU-42] [KU-47] a transfer in June has two plans and two appraisers, and is taken back", async ({
    open,
    application,
  }) => {
    const page = await open({ as: "Maya Kusumawati" });
    const before = await application.rows(PARTS, ["Hari Susanto"]);
    await page.goto("/admin/mutasi");
    await page.getByRole("link", { name: "Catat mutasi" }).click();
    await choose(page, "Cari nama pegawai", "Hari Susanto");
    await choose(page, "Cari nama unit", "Bidang Pencegahan dan Pengendalian Penyakit");
    const position = page.getByLabel("Jabatan baru");
    const free = position.locator("option:not([value=''])", { hasNotText: "kepala unit" }).first();
    await position.selectOption((await free.getAttribute("value")) ?? "");
    await decree(page, "SK 800/42/2026", "2026-03-31");
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    await expect(main(page)).toContainText("TMT paling awal 1 April 2026");
    await page.locator("[name=startsOn]").fill("2026-06-15");
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    const shown = page.getByRole("region", { name: "Ini yang akan terjadi" });
    await expect(shown).toContainText("tetap dinilai Hendra Saputra");
    await expect(shown).toContainText("SKP baru dibuka untuk 15 Jun 2026 sampai 31 Des 2026");
    await expect(shown).toContainText(
      /Triwulan II 2026, 1 Apr 2026 sampai 14 Jun 2026: dinilai Hendra Saputra/,
    );
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.waitForURL(/\/admin\/mutasi\/[0-9a-f-]{36}$/);
    const after = await application.rows(PARTS, ["Hari Susanto"]);
    expect(after.map(({ to }) => to)).toEqual(["2026-06-14", "2026-12-31"]);
    expect(after[0]?.["judge"]).toBe("Hendra Saputra");
    expect(after[1]?.["judge"]).not.toBe("Hendra Saputra");

    const hari = await open({ as: "Hari Susanto" });
    await hari.goto("/pemberitahuan");
    await expect(main(hari)).toContainText("mulai 15 Juni 2026. Periksa SKP Anda.");
    await hari.goto("/skp");
    await expect(main(hari)).toContainText(/15 Jun/);

    // Somebody else's admin sees nothing of it; without a reason nothing is taken back.
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Tarik kembali" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Tarik kembali" }).click();
    await expect(page.locator("[name=reason]")).toHaveAttribute("aria-invalid", "true");
    await page.locator("[name=reason]").fill("Salah orang");
    await page.getByRole("button", { name: "Tarik kembali" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Tarik kembali" }).click();
    await expect(main(page)).toContainText("Ditarik kembali");
    await expect(main(page)).toContainText("Salah orang");
    expect(await application.rows(PARTS, ["Hari Susanto"])).toEqual(before);
    await page.goto("/admin/mutasi?keadaan=DITARIK");
    await expect(main(page)).toContainText("SK 800/42/2026");

    // The next one begins on his profile, and whoever was chosen stays chosen on the other tabs.
    const [found] = await application.rows(`SELECT "id" FROM "Employee" WHERE "name" = $1`, ["Hari Susanto"]);
    await page.goto(`/pegawai/${String(found?.["id"])}`);
    await page.getByRole("link", { name: "Catat mutasi atau pensiun" }).click();
    await page.getByRole("link", { name: "Status pegawai" }).click();
    await expect(page.getByLabel("Status", { exact: true })).toBeVisible();
    await expect(main(page).locator("strong", { hasText: "Hari Susanto" })).toBeVisible();
  });

  test("[KU-43] forty people move by one decree, pasted from a spreadsheet, and each takes the place of the next", {
    tag: "@no-script",
  }, async ({ open, application }) => {
    const found = await application.rows(FORTY);
    expect(found).toHaveLength(40);
    const rows = found.map(({ nip }, index) => {
      const next = found[(index + 1) % found.length];
      return [nip, next?.["code"], next?.["position"]].join("\t");
    });
    const page = await open({ as: "Maya Kusumawati" });
    await page.goto("/admin/mutasi/baru?jenis=rotasi");
    await decree(page, "SK 821/43/2026", "2026-10-01");
    await page.getByRole("button", { name: /^Tambah/ }).click();
    await expect(page.getByRole("group", { name: "Baris 5", exact: true })).toBeVisible();
    await page.getByText("Tempel dari lembar kerja").click();
    await page.locator("[name=paste]").fill(["1;salah;salah", ...rows].join("\n"));
    await page.getByRole("button", { name: "Masukkan ke tabel" }).click();
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    await expect(page.locator("[name='rows.0.nip']")).toHaveAttribute("aria-invalid", "true");
    for (const cell of ["nip", "unit", "position"]) await page.locator(`[name='rows.0.${cell}']`).fill("");
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    await expect(page.getByRole("region", { name: "Ini yang akan terjadi" })).toContainText(
      "Mulai 1 Oktober 2026",
    );
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.waitForURL(/\/admin\/mutasi\/[0-9a-f-]{36}$/);
    await expect(main(page)).toContainText("40 orang");
    const moveId = new URL(page.url()).pathname.split("/").at(-1);
    expect(
      await application.valueOf<string>(
        `SELECT count(DISTINCT "positionId")::text FROM "Placement" WHERE "moveId" = $1 AND "startsOn" = '2026-10-01'`,
        [moveId],
      ),
    ).toBe("40");
  });

  test("[KU-44] a Plt heads an empty chair for two months and judges the terms that end in them", async ({
    open,
    application,
  }) => {
    const [deputy] = await application.rows(DEPUTY);
    const [name, chair] = [String(deputy?.["name"]), String(deputy?.["chair"])];
    const page = await open({ as: "Maya Kusumawati" });
    await page.goto("/admin/mutasi/baru?jenis=penugasan");
    await choose(page, "Cari nama pegawai", name);
    await choose(page, "Cari nama unit", chair);
    await page.locator("label:has([name=as][value=PLT])").click();
    const seat = page.getByLabel("Kursi yang diisi");
    await seat.selectOption(
      (await seat.locator("option:not([value=''])").first().getAttribute("value")) ?? "",
    );
    await decree(page, "SP 44/2026", "2026-06-01");
    await page.locator("[name=endsOn]").fill("2026-05-31");
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    await expect(page.locator("[name=endsOn]")).toHaveAttribute("aria-invalid", "true");
    await page.locator("[name=endsOn]").fill("2026-07-31");
    await page.getByRole("button", { name: "Lihat akibatnya" }).click();
    await expect(page.getByRole("region", { name: "Ini yang akan terjadi" })).toContainText(
      "Mulai 1 Juni 2026 sampai 31 Juli 2026",
    );
    await page.getByRole("button", { name: "Simpan", exact: true }).click();
    await page.waitForURL(/\/admin\/mutasi\/[0-9a-f-]{36}$/);
    const judged = await application.rows(JUDGED_UNDER, [chair]);
    expect(judged.length).toBeGreaterThan(0);
    for (const { ends, judge } of judged)
      expect(judge === name, `${String(ends)} is judged by ${String(judge)}`).toBe(
        String(ends) >= "2026-06-01" && String(ends) <= "2026-07-31",
      );
  });

  test("[KU-45] an employee with a wrong superior proposes the right one, and her queue moves", async ({
    open,
    application,
  }) => {
    const joko = await open({ as: "Joko Santosa" });
    await joko.goto("/skp");
    await joko.getByRole("link", { name: "Pejabat penilai saya" }).click();
    await expect(main(joko)).toContainText("Hendra Saputra menilai Anda sebagai atasan langsung");
    const proposed = joko.getByLabel("Pejabat penilai yang seharusnya");
    const sri = proposed.locator("option", { hasText: "Sri Lestari" });
    await proposed.selectOption((await sri.getAttribute("value")) ?? "");
    await joko.getByRole("button", { name: "Kirim usul" }).click();
    await expect(joko.locator("[name=reason]")).toHaveAttribute("aria-invalid", "true");
    await joko.locator("[name=reason]").fill("Saya ditugaskan langsung di bawah kepala dinas");
    await joko.getByRole("button", { name: "Kirim usul" }).click();
    await expect(main(joko)).toContainText("Menunggu keputusan");
    expect(await barriers(joko)).toEqual([]);

    const nurul = await open({ as: "Nurul Aini" });
    await nurul.goto("/pemberitahuan");
    await expect(main(nurul)).toContainText("Joko Santosa mengusulkan pejabat penilai lain");
    await nurul.goto("/admin/penilai");
    await nurul.getByRole("button", { name: "Tolak usul Joko Santosa" }).click();
    await expect(nurul.locator("[name=answer]")).toHaveAttribute("aria-invalid", "true");
    await nurul.getByRole("button", { name: "Terima usul Joko Santosa" }).click();
    await expect(main(nurul)).toContainText("Tidak ada usul yang menunggu");
    await expect(nurul.getByRole("row", { name: /Joko Santosa/ })).toContainText("Sri Lestari");
    expect(await barriers(nurul)).toEqual([]);

    await joko.goto("/skp/penilai");
    await expect(main(joko)).toContainText("Sri Lestari ditetapkan admin sebagai pejabat penilai Anda");
    const judges = await application.rows(OPEN_JUDGES, ["Joko Santosa"]);
    expect(judges.map(({ judge }) => judge)).toEqual(judges.map(() => "Sri Lestari"));
    expect(judges.length).toBeGreaterThan(0);
  });

  test("a head sees no page of moves, and neither does whoever is only moved", async ({ open }) => {
    for (const as of ["Sri Lestari", "Ratna Wulandari"]) {
      const page = await open({ as });
      expect((await page.goto("/admin/mutasi"))?.status()).toBe(404);
      expect((await page.goto("/admin/mutasi/baru"))?.status()).toBe(404);
    }
  });
});
