import { educationLabel, occupationLabel, sexLabel } from "@/lib/labels/survey";
import { unsur } from "@/lib/labels/unsur";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/domain/survey";
import { UNSUR } from "@/lib/scoring/codes";

/** The sheets of the workbook that offices fill in. */
export const TEMPLATE_SHEETS = { answers: "Jawaban", help: "Petunjuk" } as const;

/** Its headings; reading them back is tested. */
export const TEMPLATE_HEADINGS: readonly string[] = [
  "Tanggal",
  ...UNSUR.map((name) => `${unsur[name].code} ${unsur[name].name}`),
  "Jenis kelamin",
  "Pendidikan",
  "Pekerjaan",
];

/** What may be chosen in the last three columns. */
export const TEMPLATE_CHOICES = {
  sex: SEXES.map((code) => code as string),
  education: EDUCATIONS.map((code) => educationLabel[code].replace("/sederajat", "")),
  occupation: OCCUPATIONS.map((code) => occupationLabel[code]),
} as const;

/** How to fill it in, a line each. */
export const templateHelp: readonly string[] = [
  "Satu baris untuk satu kuesioner kertas. Jangan mengubah baris judul.",
  "Tanggal: hari kuesioner diisi, misalnya 31/08/2026. Boleh kosong bila semua " +
    "kuesioner bertanggal sama; tanggalnya lalu ditulis saat mengunggah.",
  "U1 sampai U9: angka 1, 2, 3 atau 4 seperti pada tabel di bawah. Kosongkan unsur yang tidak dijawab.",
  "Jenis kelamin, pendidikan dan pekerjaan boleh kosong. Jangan menulis nama, NIK, nomor telepon atau catatan lain.",
  "Tulis nilai biasa, bukan rumus, dan jangan menggabungkan sel. Paling banyak 2.000 kuesioner dalam satu berkas.",
];

export const templateHelpHead = ["Kolom", "Pertanyaan", "1", "2", "3", "4"] as const;
export const sexHelp: readonly string[] = SEXES.map((code) => `${code} (${sexLabel[code].toLowerCase()})`);
export const TEMPLATE_FILE = "templat-kuesioner-skm.xlsx";
export const templateTitle = "Petunjuk pengisian";
export const choicesTitle = "Pilihan";
