import { type Cadence, type InstansiKind, type ObjectionClock } from "@/lib/kernel/codes";
import { ZONES } from "@/lib/kernel/zone";
import { componentLabel } from "@/lib/labels/aspects";
import { zoneName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { Lacking, LackingCode } from "@/lib/instansi/rules";
import type { Scheme } from "@/lib/scoring/scheme";

/** Kinds of instansi in words. */
export const instansiKindLabel: Record<InstansiKind, string> = {
  KABUPATEN: "Kabupaten",
  KOTA: "Kota",
  PROVINSI: "Provinsi",
  KEMENTERIAN: "Kementerian",
  LEMBAGA: "Lembaga",
};

const CITIES = {
  "Asia/Jakarta": "Sumatra, Jawa, Kalimantan Barat dan Tengah",
  "Asia/Makassar": "Bali, Nusa Tenggara, Sulawesi, Kalimantan Selatan, Timur dan Utara",
  "Asia/Jayapura": "Maluku dan Papua",
} as const;

/** The zones as choices. */
export const zoneOptions = ZONES.map((value) => ({
  value,
  label: zoneName(value),
  description: CITIES[value],
}));

/** Working days of a week as choices. */
export const weekOptions = [
  { value: "5", label: "Lima hari", description: "Senin sampai Jumat." },
  { value: "6", label: "Enam hari", description: "Senin sampai Sabtu." },
];

/** How often people are judged, as choices. */
export const rhythmOptions: readonly { value: Cadence; label: string; description: string }[] = [
  { value: "TRIWULANAN", label: "Tiap triwulan", description: "Empat penilaian setahun." },
  { value: "BULANAN", label: "Tiap bulan", description: "Dua belas penilaian setahun." },
];

/** What a scheme counts: "Hasil kerja 70%, perilaku 30%." */
export const weightsSentence = ({ components }: Scheme): string =>
  `${components.map(({ key, weight }) => `${componentLabel[key]} ${formatNumber(weight)}%`).join(", ")}.`;

/** How the time for an objection runs, as choices. */
export const clockOptions: readonly { value: ObjectionClock; label: string; description: string }[] = [
  {
    value: "CALENDAR",
    label: "14 hari kalender",
    description: "Semua hari dihitung. PP 30/2019 Pasal 59 hanya menyebut hari.",
  },
  {
    value: "WORKING",
    label: "14 hari kerja",
    description: "Akhir pekan dan hari libur tidak dihitung, bila peraturan di tempat Anda menyebutnya.",
  },
];

/** What the page says after the instansi was corrected. */
export const INSTANSI_CORRECTED = "Data instansi disimpan. Batas yang sudah diberitahukan tidak berubah.";

/** What the server prints while nobody has set the instansi up. */
export const firstDayWords = (code: string): string =>
  `\nTeraju belum disiapkan. Buka alamat server ini di peramban; halaman penyiapan meminta kode:\n\n` +
  `  ${code}\n\nKode berlaku satu jam. Untuk kode baru, jalankan ulang npm start.\n`;

const LACKING: Readonly<Record<LackingCode, (count: number) => string>> = {
  NO_UNITS: () => "Belum ada unit di bawah instansi",
  ALONE: () => "Belum ada pegawai selain Anda",
  HEADLESS: (count) => `${formatNumber(count)} unit tanpa jabatan pimpinan`,
  UNPLACED: (count) => `${formatNumber(count)} pegawai tanpa jabatan`,
  UNAPPRAISED: (count) => `${formatNumber(count)} pegawai belum ada yang menilai`,
  NO_STANDARD: (count) => `${formatNumber(count)} jabatan tanpa standar kompetensi`,
  NO_SCHEME: () => "Belum ada aturan nilai yang berlaku",
  NO_YEAR: () => "Tahun ini belum disiapkan",
  NO_TERM: () => "Belum ada masa penilaian yang dibuka",
  NO_HOLIDAYS: () => "Hari libur tahun ini belum dicatat",
};

const WHY: Readonly<Record<LackingCode, string>> = {
  NO_UNITS: "Mulai dengan perangkat daerah, lalu unit di dalamnya.",
  ALONE: "Setiap pegawai mendapat akun dan kata sandi hari pertama.",
  HEADLESS: "Kepala unit menilai pegawai di unitnya. Tanpa jabatan itu, atasan di atasnya yang menilai.",
  UNPLACED: "Tanpa jabatan, seseorang tidak dapat menyusun SKP.",
  UNAPPRAISED: "Tidak ada yang memimpin unitnya atau unit di atasnya.",
  NO_STANDARD: "Aturan nilai yang dipakai menghitung kompetensi.",
  NO_SCHEME: "Nilai tidak dapat dihitung.",
  NO_YEAR: "Pegawai baru dapat menyusun SKP sesudah tahunnya disiapkan.",
  NO_TERM: "Realisasi dikirim dan dinilai dalam masa yang dibuka.",
  NO_HOLIDAYS: "Sampai dicatat, hanya akhir pekan yang bukan hari kerja.",
};

/** What is missing, and what hangs on it. */
export const lackingWords = ({ code, count }: Lacking): { label: string; why: string } => ({
  label: LACKING[code](count),
  why: WHY[code],
});
