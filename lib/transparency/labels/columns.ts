/** One column of an open table, as its schema explains it to whoever uses the file. */
export interface OpenColumn {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly title: string;
  readonly description: string;
  /** Never empty. */
  readonly required?: boolean;
  readonly values?: readonly string[];
}

/** A table of open data: its file name, what it is and its columns. */
export interface OpenTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rhythm: string;
  readonly columns: readonly OpenColumn[];
}

const quarter: OpenColumn = {
  name: "triwulan",
  type: "string",
  title: "Triwulan",
  description: "Tahun dan triwulan, misalnya 2026-Q3.",
  required: true,
};
const officeCode: OpenColumn = {
  name: "kode_opd",
  type: "string",
  title: "Kode OPD",
  description: "Kode perangkat daerah; kosong pada baris tingkat INSTANSI.",
};
const office: OpenColumn = {
  name: "opd",
  type: "string",
  title: "OPD",
  description: "Nama perangkat daerah; kosong pada baris tingkat INSTANSI.",
};
const serviceCode: OpenColumn = {
  name: "kode_layanan",
  type: "string",
  title: "Kode layanan",
  description: "Kode layanan, sama dengan alamat surveinya. Hanya pada baris tingkat LAYANAN.",
};
const service: OpenColumn = {
  name: "layanan",
  type: "string",
  title: "Layanan",
  description: "Nama layanan. Hanya pada baris tingkat LAYANAN.",
};

const unsurColumns = [
  "Persyaratan",
  "Prosedur",
  "Waktu penyelesaian",
  "Biaya/tarif",
  "Produk layanan",
  "Kompetensi pelaksana",
  "Perilaku pelaksana",
  "Sarana dan prasarana",
  "Pengaduan",
].map(
  (title, index): OpenColumn => ({
    name: `u${index + 1}`,
    type: "number",
    title: `U${index + 1} ${title}`,
    description: "Nilai rata-rata unsur ini, 1 sampai 4, dua desimal.",
  }),
);

const category = (name: string, title: string): OpenColumn => ({
  name,
  type: "integer",
  title,
  description: `ASN dengan predikat ${title}. Kosong bila digabung atau tidak ditampilkan.`,
});

const ikm: OpenTable = {
  name: "ikm",
  title: "Indeks kepuasan masyarakat per OPD dan layanan",
  description:
    "Hasil survei kepuasan masyarakat menurut PermenPANRB 14/2017 per triwulan yang sudah " +
    "ditutup. Kelompok di bawah 5 responden, dan kelompok yang dapat dipakai untuk " +
    "menghitungnya, tidak ditampilkan.",
  rhythm: "Bertambah setiap triwulan ditutup. Triwulan yang sudah terbit tidak berubah.",
  columns: [
    quarter,
    {
      name: "tingkat",
      type: "string",
      title: "Tingkat",
      description:
        "Apa yang diringkas baris ini. Baris INSTANSI memuat semua OPD, baris OPD memuat " +
        "semua layanannya: jangan dijumlahkan.",
      required: true,
      values: ["INSTANSI", "OPD", "LAYANAN"],
    },
    officeCode,
    office,
    serviceCode,
    service,
    {
      name: "responden",
      type: "integer",
      title: "Responden",
      description: "Jawaban yang dihitung. Kosong bila disembunyikan.",
    },
    {
      name: "ikm",
      type: "number",
      title: "IKM",
      description:
        "Rata-rata sembilan unsur dikali 25: 25 sampai 100, dua desimal. Kosong bila " +
        "disembunyikan atau bila ada unsur tanpa jawaban.",
    },
    {
      name: "mutu",
      type: "string",
      title: "Mutu pelayanan",
      description: "A mulai 88,31, B mulai 76,61, C mulai 65,00, selebihnya D.",
      values: ["A", "B", "C", "D"],
    },
    ...unsurColumns,
    {
      name: "terendah",
      type: "string",
      title: "Tiga unsur terendah",
      description: "Dari yang paling rendah, dipisah spasi, misalnya U3 U2 U5.",
    },
    {
      name: "dipisahkan",
      type: "integer",
      title: "Jawaban dipisahkan",
      description:
        "Jawaban yang dipisahkan untuk diperiksa dan tidak dihitung. Kosong bila jumlahnya tidak ditampilkan.",
    },
    {
      name: "disembunyikan",
      type: "boolean",
      title: "Disembunyikan",
      description: "true bila angka kelompok ini tidak ditampilkan untuk menjaga kerahasiaan jawaban.",
      required: true,
    },
  ],
};

const predikat: OpenTable = {
  name: "predikat",
  title: "Sebaran predikat kinerja ASN per OPD",
  description:
    "Predikat akhir per masa penilaian yang sudah ditutup. Predikat dengan kurang dari 5 " +
    "orang digabung dengan yang lain; OPD kecil tidak punya sebaran.",
  rhythm: "Bertambah setiap masa penilaian triwulan ditutup. Masa yang dibuka kembali ditarik.",
  columns: [
    quarter,
    {
      name: "tingkat",
      type: "string",
      title: "Tingkat",
      description:
        "Baris INSTANSI hanya memuat jumlah, tanpa sebaran. Baris OPD_LAIN menggabungkan OPD yang " +
        "sebarannya tidak ditampilkan sendiri: jangan dijumlahkan dengan baris OPD.",
      required: true,
      values: ["INSTANSI", "OPD", "OPD_LAIN"],
    },
    officeCode,
    office,
    {
      name: "masa",
      type: "string",
      title: "Masa penilaian",
      description:
        "TRIWULAN, atau BULAN_TERAKHIR untuk OPD yang dinilai tiap bulan: bulan terakhir triwulan itu.",
      values: ["TRIWULAN", "BULAN_TERAKHIR"],
    },
    {
      name: "asn",
      type: "integer",
      title: "Jumlah ASN",
      description: "Hanya pada baris INSTANSI; kosong bila yang belum dinilai kurang dari 5 orang.",
    },
    {
      name: "dinilai",
      type: "integer",
      title: "ASN sudah dinilai",
      description: "Kosong bila disembunyikan.",
    },
    category("sangat_baik", "Sangat baik"),
    category("baik", "Baik"),
    category("butuh_perbaikan", "Butuh perbaikan"),
    category("kurang", "Kurang"),
    category("sangat_kurang", "Sangat kurang"),
    {
      name: "digabung",
      type: "integer",
      title: "Digabung",
      description: "ASN dengan salah satu predikat yang disebut pada kolom predikat_digabung, bersama-sama.",
    },
    {
      name: "predikat_digabung",
      type: "string",
      title: "Predikat yang digabung",
      description: "Dipisah spasi, misalnya BUTUH_PERBAIKAN KURANG SANGAT_KURANG.",
    },
    {
      name: "disembunyikan",
      type: "boolean",
      title: "Disembunyikan",
      description:
        "true bila OPD ini tidak ditampilkan. false tanpa angka predikat berarti hanya jumlah " +
        "yang dinilai yang ditampilkan.",
      required: true,
    },
  ],
};

const followUps: OpenTable = {
  name: "tindak-lanjut",
  title: "Rencana tindak lanjut tiga unsur terendah",
  description:
    "Apa yang akan dilakukan OPD tentang unsur terendah setiap layanan, dan sampai kapan. " +
    "Layanan yang angkanya disembunyikan tidak dimuat.",
  rhythm: "Bertambah setiap triwulan ditutup, dan berubah saat OPD mencatat rencana yang selesai.",
  columns: [
    quarter,
    { ...officeCode, description: "Kode perangkat daerah.", required: true },
    { ...office, description: "Nama perangkat daerah.", required: true },
    { ...serviceCode, description: "Kode layanan, sama dengan alamat surveinya.", required: true },
    { ...service, description: "Nama layanan.", required: true },
    { name: "unsur", type: "string", title: "Unsur", description: "U1 sampai U9.", required: true },
    {
      name: "nama_unsur",
      type: "string",
      title: "Nama unsur",
      description: "Nama unsur dalam kata.",
      required: true,
    },
    {
      name: "rencana",
      type: "string",
      title: "Rencana",
      description: "Apa yang akan dilakukan.",
      required: true,
    },
    {
      name: "tenggat",
      type: "date",
      title: "Tenggat",
      description: "Hari terakhir, YYYY-MM-DD.",
      required: true,
    },
    {
      name: "selesai_pada",
      type: "date",
      title: "Selesai pada",
      description: "Hari selesai; kosong bila belum.",
    },
    {
      name: "status",
      type: "string",
      title: "Status",
      description: "Rencana yang belum selesai sesudah tenggatnya terlambat.",
      required: true,
      values: ["DIRENCANAKAN", "SELESAI"],
    },
  ],
};

export const openTables = { ikm, predikat, "tindak-lanjut": followUps } as const;

export type OpenTableName = keyof typeof openTables;

/** The licence of all open data. */
export const openLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Atribusi 4.0 Internasional",
  path: "https://creativecommons.org/licenses/by/4.0/deed.id",
} as const;
