import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { valueOf } from "@/tests/support/application";
import { DESKTOP, PHONE, barriers, useBrowser, visit } from "@/tests/support/browser";

const browser = useBrowser();

/** Addresses with ids that exist in the demonstration. */
async function pages(): Promise<Record<string, string[]>> {
  const id = (statement: string) => valueOf<string>(statement);
  const mine = (table: string, name: string, more = "") =>
    id(
      `SELECT t."id" FROM "${table}" t JOIN "Employee" e ON e."id" = t."employeeId"
          WHERE e."name" = '${name}' ${more} ORDER BY t."id" DESC LIMIT 1`,
    );
  const waiting = await id(
    `SELECT a."id" FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."appraiserId"
        WHERE e."name" = 'Hendra Saputra' AND a."status" = 'SUBMITTED' ORDER BY a."id"
        LIMIT 1`,
  );
  const toApprove = await id(
    `SELECT s."id" FROM "Skp" s JOIN "Employee" e ON e."id" = s."appraiserId" WHERE e."name" =
        'Hendra Saputra' ORDER BY (s."status" = 'SUBMITTED') DESC, s."id" LIMIT 1`,
  );
  const bayu = await id(`SELECT "id" FROM "Employee" WHERE "name" = 'Bayu Prasetya'`);
  const scheme = await id(`SELECT "id" FROM "Scheme" ORDER BY "id" LIMIT 1`);
  const open = await id(
    `SELECT s."id" FROM "Appraisal" a JOIN "Skp" s ON s."id" = a."skpId" JOIN "Term" t ON t."id" =
        a."termId" JOIN "Employee" e ON e."id" = s."employeeId" WHERE e."name" = 'Hari Susanto'
        AND a."status" IN ('OPEN', 'RETURNED') AND t."status" = 'OPEN' LIMIT 1`,
  );
  const month = await id(
    `SELECT to_char(max(t."endsOn"), 'YYYY-MM') FROM "Term" t WHERE t."status" = 'OPEN' AND t."cadence" = 'TRIWULANAN'`,
  );
  const post = await id(`SELECT "id" FROM "Position" ORDER BY "id" LIMIT 1`);
  const receipt = await id(
    `SELECT r."receiptCode" FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId"
        WHERE s."slug" = 'ktp-el' ORDER BY r."id" LIMIT 1`,
  );
  const complaint = await id(
    `SELECT "code" FROM "Complaint" WHERE "status" = 'ANSWERED' ORDER BY "id" LIMIT 1`,
  );
  const waitingCase = await id(
    `SELECT "code" FROM "Complaint" WHERE "status" = 'VERIFIED' ORDER BY "id" LIMIT 1`,
  );
  const point = await id(
    `SELECT p."id" FROM "ServicePoint" p JOIN "Service" s ON s."id" = p."serviceId"
        WHERE s."slug" = 'ktp-el' ORDER BY p."name" LIMIT 1`,
  );
  const service = [
    "",
    "/tindak-lanjut",
    "/periksa",
    "/laporan",
    "/titik",
    `/titik/${point}`,
    "/karcis",
    "/petugas",
    "/ubah",
    "/ubah/pertanyaan",
  ].map((part) => `/survei-layanan/ktp-el${part}`);
  const final = await mine("Appraisal", "Ratna Wulandari", `AND t."status" = 'FINAL'`);
  return {
    "": [
      "/masuk",
      "/survei/ktp-el",
      "/kalkulator",
      "/kalkulator/ikm",
      "/kalkulator/angka-kredit?jenjang=MAHIR&predikat=BAIK&bulan=3",
      "/kalkulator/predikat",
      "/kalkulator/sebaran",
      "/bantuan",
      "/aksesibilitas",
      "/privasi",
      `/survei/ktp-el/terima-kasih?kode=${receipt}`,
      "/survei/ktp-el?bahasa=en",
      "/transparansi",
      "/transparansi/dukcapil",
      "/data-terbuka",
      "/aduan",
      "/aduan/lacak",
      `/aduan/${complaint}`,
    ],
    "Ratna Wulandari": [
      "/beranda",
      "/skp",
      `/skp/${await mine("Skp", "Ratna Wulandari")}`,
      "/realisasi",
      "/nilai",
      `/nilai/${final}`,
      "/nilai/warga",
      "/pemberitahuan",
      "/akun",
      "/ganti-sandi",
    ],
    "Hari Susanto": [`/realisasi/${open}/${month}`, `/realisasi/${open}/${month}/kirim`, `/skp/${open}`],
    "Hendra Saputra": ["/beranda", "/penilaian", `/penilaian/${waiting}`, "/tim", `/skp/${toApprove}`],
    "Sri Lestari": ["/dasbor", "/dasbor/dukcapil"],
    "Maya Kusumawati": [
      "/dasbor",
      "/dasbor/dlh",
      "/pegawai",
      `/pegawai/${bayu}`,
      "/survei-layanan",
      "/survei-layanan?tampilan=petugas",
      "/survei-layanan/baru",
      "/survei-layanan/kunci",
      ...service,
      "/aduan-warga",
      `/aduan-warga/${waitingCase}`,
      "/admin/periode",
      "/admin/jejak-audit",
      "/admin/skema",
      `/admin/skema/${scheme}`,
      "/admin/kehadiran",
      "/admin/kompetensi",
      `/admin/kompetensi/${bayu}`,
      `/admin/kompetensi/standar/${post}`,
    ],
  };
}

/** Also of people who are not among the demo accounts. */
const nipOf = (name: string) => valueOf<string>(`SELECT "nip" FROM "Employee" WHERE "name" = $1`, [name]);

const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const LOOKS = [
  ["1280 pixels, light", DESKTOP, "light"],
  ["360 pixels, light", PHONE, "light"],
  ["1280 pixels, dark", DESKTOP, "dark"],
  ["360 pixels, dark", PHONE, "dark"],
] as const;

describe("[KU-06] every page", () => {
  it.each(LOOKS)(
    "has no serious barrier, no console error and no sideways scroll at %s",
    async (_look, viewport, colorScheme) => {
      const found: string[] = [];
      for (const [name, paths] of Object.entries(await pages())) {
        const page = await browser.open({
          viewport,
          colorScheme,
          ...(name === "" ? {} : { as: await nipOf(name) }),
        });
        for (const path of paths) {
          const response = await visit(page, path);
          if (response.status() !== 200) found.push(`${path}: ${response.status()}`);
          found.push(...(await barriers(page)).map((barrier) => `${path}: ${barrier}`));
          if (Number(await overflow(page)) > 0) found.push(`${path}: wider than the screen`);
        }
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    600_000,
  );
});

/** Marks what can be operated; what the Tab key reached is counted, a group of radio buttons once. */
const REACHABLE = `(() => {
  const seen = (e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !e.closest("[inert]");
  const all = [...document.querySelectorAll("a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary")].filter((e) => e.tabIndex >= 0 && seen(e));
  const key = (e) => e.type === "radio" ? "radio:" + e.name : null;
  const groups = new Set();
  const wanted = all.filter((e) => { const k = key(e); if (k === null) return true; if (groups.has(k)) return false; groups.add(k); return true; });
  window.__wanted = wanted; window.__reached = new Set();
  document.addEventListener("focusin", (event) => { const e = event.target; const k = key(e); window.__reached.add(k === null ? e : wanted.find((w) => key(w) === k)); });
  return wanted.length;
})()`;
const MISSED =
  "window.__wanted.filter((e) => e.isConnected && !window.__reached.has(e)).map((e) => " +
  `e.tagName + " " + (e.name || e.textContent || ` +
  `e.getAttribute("href")).trim().slice(0, 40))`;

describe("[KU-06] the keyboard alone", () => {
  it("reaches everything that can be operated", async () => {
    const all = await pages();
    const found: string[] = [];
    for (const [name, paths] of Object.entries(all)) {
      const page = await browser.open(name === "" ? {} : { as: await nipOf(name) });
      for (const path of paths) {
        await visit(page, path);
        const count = Number(await page.evaluate(REACHABLE));
        // A field for a day has a stop of its own for day, month, year and the calendar.
        const days = await page.locator('input[type="date"], input[type="month"]').count();
        for (let press = 0; press < count + 8 + 4 * days; press++) await page.keyboard.press("Tab");
        found.push(...(await page.evaluate<string[]>(MISSED)).map((missed) => `${path}: ${missed}`));
      }
      await page.context().close();
    }
    expect(found).toEqual([]);
  }, 600_000);
});
