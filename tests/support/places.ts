import type { Application } from "@/tests/support/application";

/** Whose pages they are, and their addresses with ids that exist in the demonstration. */
interface Places {
  /** Name of the person who opens them; "" for nobody. */
  readonly as: string;
  readonly paths: (application: Application) => Promise<string[]>;
}

const mine = (application: Application, table: "Skp" | "Appraisal", name: string): Promise<string> =>
  application.valueOf(
    `SELECT t."id" FROM "${table}" t JOIN "Employee" e ON e."id" = t."employeeId"
     WHERE e."name" = $1 ${table === "Appraisal" ? `AND t."status" = 'FINAL'` : ""} ORDER BY t."id" DESC LIMIT 1`,
    [name],
  );

const RECEIPT = `SELECT r."receiptCode" FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId"
  WHERE s."slug" = 'ktp-el' ORDER BY r."id" LIMIT 1`;
const ANSWERED = `SELECT "code" FROM "Complaint" WHERE "status" = 'ANSWERED' ORDER BY "id" LIMIT 1`;
const VERIFIED = `SELECT "code" FROM "Complaint" WHERE "status" = 'VERIFIED' ORDER BY "id" LIMIT 1`;
const OPEN_SKP = `SELECT s."id" FROM "Appraisal" a JOIN "Skp" s ON s."id" = a."skpId"
  JOIN "Term" t ON t."id" = a."termId" JOIN "Employee" e ON e."id" = s."employeeId"
  WHERE e."name" = 'Hari Susanto' AND a."status" IN ('OPEN', 'RETURNED') AND t."status" = 'OPEN' LIMIT 1`;
const OPEN_MONTH = `SELECT to_char(max(t."endsOn"), 'YYYY-MM') FROM "Term" t
  WHERE t."status" = 'OPEN' AND t."cadence" = 'TRIWULANAN'`;
const OPEN_TERM = `SELECT "id" FROM "Term"
  WHERE "status" = 'OPEN' AND "cadence" = 'TRIWULANAN' ORDER BY "dueOn" LIMIT 1`;
const TO_RATE = `SELECT a."id" FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."appraiserId"
  WHERE e."name" = 'Hendra Saputra' AND a."status" = 'SUBMITTED' ORDER BY a."id" LIMIT 1`;
const TO_APPROVE = `SELECT s."id" FROM "Skp" s JOIN "Employee" e ON e."id" = s."appraiserId"
  WHERE e."name" = 'Hendra Saputra' ORDER BY (s."status" = 'SUBMITTED') DESC, s."id" LIMIT 1`;
const POINT = `SELECT p."id" FROM "ServicePoint" p JOIN "Service" s ON s."id" = p."serviceId"
  WHERE s."slug" = 'ktp-el' ORDER BY p."name" LIMIT 1`;
const QUESTION = `SELECT '/survei-layanan/' || s."slug" || '/ubah/pertanyaan/' || q."id"
  FROM "ServiceQuestion" q JOIN "Service" s ON s."id" = q."serviceId" ORDER BY q."id" LIMIT 1`;
const BAYU = `SELECT "id" FROM "Employee" WHERE "name" = 'Bayu Prasetya'`;
const SCHEME = `SELECT "id" FROM "Scheme" ORDER BY "id" LIMIT 1`;
const POSITION = `SELECT "id" FROM "Position" ORDER BY "id" LIMIT 1`;

const UNIT_POSITION = `SELECT '/admin/unit/' || u."code" || '/jabatan/' || p."id"
  FROM "Position" p JOIN "Unit" u ON u."id" = p."unitId" ORDER BY p."id" LIMIT 1`;

const citizens: Places = {
  as: "",
  paths: async (application) => [
    "/",
    "/survei?cari=ktp",
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
    `/survei/ktp-el/terima-kasih?kode=${await application.valueOf<string>(RECEIPT)}`,
    "/survei/ktp-el?bahasa=en",
    "/transparansi",
    "/transparansi/dukcapil",
    "/data-terbuka",
    "/aduan",
    "/aduan/lacak",
    `/aduan/${await application.valueOf<string>(ANSWERED)}`,
    `/aduan/terkirim?kode=${await application.valueOf<string>(VERIFIED)}`,
  ],
};

const employee: Places = {
  as: "Ratna Wulandari",
  paths: async (application) => [
    "/beranda",
    "/skp",
    "/skp/penilai",
    `/skp/${await mine(application, "Skp", "Ratna Wulandari")}`,
    "/realisasi",
    "/nilai",
    `/nilai/${await mine(application, "Appraisal", "Ratna Wulandari")}`,
    "/nilai/warga",
    "/pemberitahuan",
    "/tindak-lanjut",
    "/akun",
    "/ganti-sandi",
  ],
};

const recorder: Places = {
  as: "Hari Susanto",
  paths: async (application) => {
    const [skp, month] = [
      await application.valueOf<string>(OPEN_SKP),
      await application.valueOf<string>(OPEN_MONTH),
    ];
    return [`/realisasi/${skp}/${month}`, `/realisasi/${skp}/${month}/kirim`, `/skp/${skp}`];
  },
};

const appraiser: Places = {
  as: "Hendra Saputra",
  paths: async (application) => [
    "/beranda",
    "/penilaian",
    `/penilaian/${await application.valueOf<string>(TO_RATE)}`,
    "/tim",
    `/skp/${await application.valueOf<string>(TO_APPROVE)}`,
  ],
};

const services: Places = {
  as: "Maya Kusumawati",
  paths: async (application) => [
    "/survei-layanan",
    "/survei-layanan?tampilan=petugas",
    "/survei-layanan/baru",
    "/survei-layanan/kunci",
    "/survei-layanan/ktp-el",
    "/survei-layanan/ktp-el/tindak-lanjut",
    "/survei-layanan/ktp-el/periksa",
    "/survei-layanan/ktp-el/laporan",
    "/survei-layanan/ktp-el/titik",
    `/survei-layanan/ktp-el/titik/${await application.valueOf<string>(POINT)}`,
    "/survei-layanan/ktp-el/karcis",
    "/survei-layanan/ktp-el/petugas",
    "/survei-layanan/ktp-el/ubah",
    "/survei-layanan/ktp-el/ubah/pertanyaan",
    await application.valueOf<string>(QUESTION),
    "/aduan-warga",
    `/aduan-warga/${await application.valueOf<string>(VERIFIED)}`,
  ],
};

/** Three parts, so that two browsers share the work. */
const structure: Places = {
  as: "Maya Kusumawati",
  paths: async (application) => [
    "/admin/unit?buka=dinkes",
    "/admin/unit?cari=bidang",
    "/admin/unit/dukcapil",
    "/admin/unit/dukcapil/ubah",
    "/admin/unit/dukcapil/tambah",
    "/admin/unit/dukcapil/jabatan/baru",
    await application.valueOf<string>(UNIT_POSITION),
    "/admin/periode",
    `/admin/periode/${await application.valueOf<string>(OPEN_TERM)}`,
    "/admin/kalender",
    "/admin/kalender?tahun=2031",
    "/admin/instansi",
    "/admin/integrasi",
    "/admin/tukar-data",
  ],
};

const people: Places = {
  as: "Maya Kusumawati",
  paths: async (application) => {
    const bayu = await application.valueOf<string>(BAYU);
    return [
      "/pegawai",
      "/pegawai?tempat=belum",
      `/pegawai/${bayu}`,
      `/pegawai/${bayu}/ubah`,
      "/pegawai/baru",
      "/pegawai/surat",
      "/admin/hak",
      "/admin/penilai",
      "/admin/mutasi",
      "/admin/mutasi/baru?jenis=rotasi",
      `/admin/mutasi/baru?jenis=mutasi&orang=${bayu}&unit=dinkes`,
      `/admin/mutasi/baru?jenis=status&orang=${bayu}`,
    ];
  },
};

const administration: Places = {
  as: "Maya Kusumawati",
  paths: async (application) => [
    "/dasbor",
    "/dasbor/dlh",
    "/admin/jejak-audit",
    "/admin/skema",
    `/admin/skema/${await application.valueOf<string>(SCHEME)}`,
    `/admin/skema/${await application.valueOf<string>(SCHEME)}/simulasi`,
    "/admin/kehadiran",
    "/admin/kompetensi",
    `/admin/kompetensi/${await application.valueOf<string>(BAYU)}`,
    `/admin/kompetensi/standar/${await application.valueOf<string>(POSITION)}`,
  ],
};

/** Every page of the application, by who opens it. */
export const PLACES: Readonly<Record<string, Places>> = {
  everybody: citizens,
  "an employee": employee,
  "an employee who records a month": recorder,
  "an appraiser": appraiser,
  "the head of an OPD": {
    as: "Sri Lestari",
    paths: () => Promise.resolve(["/dasbor", "/dasbor/dukcapil"]),
  },
  "who looks after services": services,
  "the administration": administration,
  "who keeps the structure": structure,
  "who keeps people": people,
  "the auditor": {
    as: "Teguh Wibowo",
    paths: () =>
      Promise.resolve([
        "/admin/jejak-audit?tindakan=record-reading&dari=2026-01-01",
        "/admin/periode",
        "/admin/kalender",
        "/admin/instansi",
        "/admin/kehadiran",
        "/admin/kompetensi",
      ]),
  },
};

/** Pages that need something made first: the stories that make it look at them, or nobody reads them. */
const ELSEWHERE = new Set([
  // A page only of an installation that is empty: hari-pertama.spec.ts.
  "/mulai",
  // A draft, its simulation and its comparison: skema.spec.ts.
  // A move, which is made first: mutasi.spec.ts.
  "/admin/mutasi/[moveId]",
  // A file that was checked: tukar-data.spec.ts.
  "/admin/tukar-data/[importId]",
  "/admin/skema/[schemeId]/ubah",
  "/admin/skema/[schemeId]/simulasi/[simulationId]",
  "/admin/skema/[schemeId]/banding",
]);

/** Pages of the sources that none of the addresses opens. */
export function leftOut(files: readonly string[], addresses: readonly string[]): string[] {
  const opened = addresses.map((address) => new URL(address, "http://localhost").pathname);
  return files
    .map((file) => `/${file.replace(/\(\w+\)\//g, "").replace(/\/?page\.tsx$/, "")}`)
    .filter((place) => !ELSEWHERE.has(place))
    .filter((place) => {
      const pattern = new RegExp(`^${place.replace(/\[\w+\]/g, "[^/]+")}$`);
      return !opened.some((address) => pattern.test(address));
    });
}
