import type { Aspect } from "@/lib/kernel/codes";
import type { WorkKey } from "@/prisma/seed/organisation/tree";

/** How an indicator grows: its sum over the year, a level to hold, a level to stay under, steps to take. */
export type Growth = "SUM" | "LEVEL" | "UNDER" | "STEPS";

export interface Measure {
  aspect: Aspect;
  title: string;
  unit: string;
  target: number;
  growth: Growth;
}

export interface WorkResult {
  title: string;
  measures: readonly Measure[];
}

const m = (aspect: Aspect, title: string, [target, unit, growth]: [number, string, Growth]): Measure => ({
  aspect,
  title,
  unit,
  target,
  growth,
});
const r = (title: string, ...measures: Measure[]): WorkResult => ({ title, measures });

/** What the people of a unit plan to achieve; the first two for everyone, the third in turn. */
export const STAFF_WORK: Record<WorkKey, readonly WorkResult[]> = {
  kependudukan: [
    r(
      "Layanan KTP-el dan KK selesai sesuai standar",
      m("KUANTITAS", "KTP-el dan KK yang terbit", [1200, "dokumen", "SUM"]),
      m("WAKTU", "Rata-rata waktu penyelesaian", [24, "jam", "UNDER"]),
    ),
    r(
      "Data kependudukan 12 kecamatan bersih",
      m("KUANTITAS", "Data anomali diselesaikan", [600, "data", "SUM"]),
      m("KUALITAS", "Data tanpa salah tulis", [98, "%", "LEVEL"]),
    ),
    r("Perekaman jemput bola di wilayah sulit", m("KUANTITAS", "Titik jemput bola", [12, "titik", "SUM"])),
    r(
      "Arsip kependudukan tersimpan digital",
      m("KUANTITAS", "Berkas yang dialihmediakan", [2400, "berkas", "SUM"]),
    ),
    r("Keluhan warga tentang dokumen terjawab", m("WAKTU", "Rata-rata waktu jawaban", [2, "hari", "UNDER"])),
  ],
  kesehatan: [
    r(
      "Pelayanan pasien sesuai standar",
      m("KUANTITAS", "Pasien yang dilayani", [1800, "orang", "SUM"]),
      m("WAKTU", "Rata-rata waktu tunggu", [40, "menit", "UNDER"]),
    ),
    r(
      "Cakupan program kesehatan tercapai",
      m("KUANTITAS", "Kunjungan rumah", [180, "kunjungan", "SUM"]),
      m("KUALITAS", "Rekam medis lengkap", [95, "%", "LEVEL"]),
    ),
    r("Penyuluhan kesehatan di desa", m("KUANTITAS", "Penyuluhan terlaksana", [24, "kegiatan", "SUM"])),
    r("Sediaan obat dan bahan terkendali", m("KUALITAS", "Sediaan sesuai catatan", [97, "%", "LEVEL"])),
  ],
  sekolah: [
    r(
      "Pembelajaran terlaksana sesuai rencana",
      m("KUANTITAS", "Jam tatap muka", [960, "jam", "SUM"]),
      m("KUALITAS", "Murid mencapai ketuntasan", [85, "%", "LEVEL"]),
    ),
    r(
      "Penilaian dan laporan belajar tepat waktu",
      m("WAKTU", "Hari pengembalian hasil penilaian", [7, "hari", "UNDER"]),
      m("KUANTITAS", "Perangkat ajar disusun", [12, "dokumen", "SUM"]),
    ),
    r("Pendampingan murid yang tertinggal", m("KUANTITAS", "Sesi pendampingan", [48, "sesi", "SUM"])),
    r("Kegiatan literasi sekolah", m("KUANTITAS", "Tahapan program literasi", [4, "tahap", "STEPS"])),
  ],
  teknis: [
    r(
      "Pemeriksaan lapangan terlaksana",
      m("KUANTITAS", "Lokasi yang diperiksa", [120, "lokasi", "SUM"]),
      m("KUALITAS", "Temuan ditindaklanjuti", [90, "%", "LEVEL"]),
    ),
    r(
      "Laporan teknis terbit tepat waktu",
      m("WAKTU", "Rata-rata hari penyusunan laporan", [5, "hari", "UNDER"]),
      m("KUANTITAS", "Laporan teknis", [48, "laporan", "SUM"]),
    ),
    r("Peralatan siap pakai", m("KUALITAS", "Peralatan berfungsi", [95, "%", "LEVEL"])),
    r("Basis data teknis mutakhir", m("KUANTITAS", "Tahapan pemutakhiran", [4, "tahap", "STEPS"])),
  ],
  perizinan: [
    r(
      "Permohonan izin selesai sesuai standar",
      m("KUANTITAS", "Izin yang terbit", [640, "izin", "SUM"]),
      m("WAKTU", "Rata-rata hari penerbitan", [3, "hari", "UNDER"]),
    ),
    r(
      "Berkas permohonan benar sejak awal",
      m("KUALITAS", "Berkas tanpa perbaikan", [85, "%", "LEVEL"]),
      m("KUANTITAS", "Konsultasi pemohon", [360, "konsultasi", "SUM"]),
    ),
    r("Pengawasan izin yang terbit", m("KUANTITAS", "Kunjungan pengawasan", [36, "kunjungan", "SUM"])),
  ],
  sosial: [
    r(
      "Penerima layanan sosial terdampingi",
      m("KUANTITAS", "Warga yang didampingi", [240, "orang", "SUM"]),
      m("KUALITAS", "Rencana pendampingan selesai", [80, "%", "LEVEL"]),
    ),
    r(
      "Data penerima bantuan mutakhir",
      m("KUANTITAS", "Data diverifikasi", [900, "data", "SUM"]),
      m("WAKTU", "Rata-rata hari verifikasi", [6, "hari", "UNDER"]),
    ),
    r("Penjangkauan kelompok rentan", m("KUANTITAS", "Kegiatan penjangkauan", [18, "kegiatan", "SUM"])),
  ],
  kepegawaian: [
    r(
      "Layanan kepegawaian selesai tepat waktu",
      m("KUANTITAS", "Usul yang diselesaikan", [420, "usul", "SUM"]),
      m("WAKTU", "Rata-rata hari penyelesaian", [5, "hari", "UNDER"]),
    ),
    r(
      "Data kepegawaian sesuai kenyataan",
      m("KUALITAS", "Data cocok dengan berkas", [97, "%", "LEVEL"]),
      m("KUANTITAS", "Berkas dimutakhirkan", [1200, "berkas", "SUM"]),
    ),
    r("Pembinaan kinerja di perangkat daerah", m("KUANTITAS", "Klinik kinerja", [16, "kegiatan", "SUM"])),
  ],
  pengawasan: [
    r(
      "Pengawasan sesuai rencana tahunan",
      m("KUANTITAS", "Laporan hasil pengawasan", [16, "laporan", "SUM"]),
      m("WAKTU", "Hari penerbitan laporan", [14, "hari", "UNDER"]),
      m("BIAYA", "Biaya penugasan terhadap anggaran", [95, "%", "UNDER"]),
    ),
    r(
      "Tindak lanjut temuan terpantau",
      m("KUALITAS", "Temuan ditindaklanjuti", [85, "%", "LEVEL"]),
      m("KUANTITAS", "Pemutakhiran data tindak lanjut", [12, "kali", "SUM"]),
    ),
    r("Pendampingan perangkat daerah", m("KUANTITAS", "Konsultasi dilayani", [48, "konsultasi", "SUM"])),
  ],
  kewilayahan: [
    r(
      "Pelayanan warga di kantor selesai hari itu juga",
      m("KUANTITAS", "Surat yang diselesaikan", [960, "surat", "SUM"]),
      m("WAKTU", "Rata-rata waktu pelayanan", [30, "menit", "UNDER"]),
    ),
    r(
      "Data wilayah mutakhir",
      m("KUANTITAS", "Pendataan lingkungan", [24, "lingkungan", "SUM"]),
      m("KUALITAS", "Data cocok di lapangan", [92, "%", "LEVEL"]),
    ),
    r("Musyawarah warga terlaksana", m("KUANTITAS", "Musyawarah", [12, "kegiatan", "SUM"])),
  ],
  hukum: [
    r(
      "Rancangan produk hukum terselesaikan",
      m("KUANTITAS", "Rancangan yang diharmonisasi", [24, "rancangan", "SUM"]),
      m("WAKTU", "Rata-rata hari telaah", [10, "hari", "UNDER"]),
    ),
    r(
      "Dokumentasi hukum lengkap",
      m("KUALITAS", "Produk hukum terunggah", [98, "%", "LEVEL"]),
      m("KUANTITAS", "Naskah yang didokumentasikan", [60, "naskah", "SUM"]),
    ),
    r("Penyuluhan hukum", m("KUANTITAS", "Kegiatan penyuluhan", [8, "kegiatan", "SUM"])),
  ],
  perencanaan: [
    r(
      "Dokumen perencanaan tersusun",
      m("KUANTITAS", "Tahapan dokumen", [4, "tahap", "STEPS"]),
      m("KUALITAS", "Keselarasan program", [90, "%", "LEVEL"]),
    ),
    r(
      "Evaluasi pembangunan tepat waktu",
      m("KUANTITAS", "Laporan evaluasi", [8, "laporan", "SUM"]),
      m("WAKTU", "Hari sesudah akhir triwulan", [15, "hari", "UNDER"]),
    ),
    r("Data pembangunan mutakhir", m("KUANTITAS", "Data terisi", [480, "data", "SUM"])),
  ],
  umum: [
    r(
      "Surat dan arsip tertangani",
      m("KUANTITAS", "Surat yang diproses", [900, "surat", "SUM"]),
      m("WAKTU", "Rata-rata waktu tindak lanjut", [2, "hari", "UNDER"]),
    ),
    r(
      "Administrasi keuangan dan barang tertib",
      m("KUALITAS", "Dokumen lengkap dan benar", [96, "%", "LEVEL"]),
      m("KUANTITAS", "Laporan bulanan", [12, "laporan", "SUM"]),
    ),
    r("Layanan rumah tangga kantor", m("KUANTITAS", "Permintaan dilayani", [180, "permintaan", "SUM"])),
    r("Rencana dan laporan kinerja tersusun", m("KUANTITAS", "Tahapan dokumen", [4, "tahap", "STEPS"])),
  ],
};

/** What the head of a division or section plans; the people under her build on it. */
export const HEAD_WORK: readonly WorkResult[] = [
  r(
    "Layanan unit selesai sesuai standar",
    m("KUANTITAS", "Layanan yang selesai", [6000, "layanan", "SUM"]),
    m("WAKTU", "Layanan yang lewat waktu", [5, "%", "UNDER"]),
  ),
  r("Data dan laporan unit andal", m("KUALITAS", "Data yang cocok saat diperiksa", [95, "%", "LEVEL"])),
  r(
    "Pegawai unit berkembang",
    m("KUANTITAS", "Dialog kinerja dengan pegawai", [48, "dialog", "SUM"]),
    m("BIAYA", "Anggaran kegiatan terserap", [94, "%", "LEVEL"]),
  ),
];

/** What the head of a perangkat daerah agrees with the bupati. */
export const OFFICE_WORK: readonly WorkResult[] = [
  r(
    "Kepuasan masyarakat atas layanan meningkat",
    m("KUALITAS", "Indeks kepuasan masyarakat", [84, "nilai", "LEVEL"]),
  ),
  r(
    "Akuntabilitas kinerja perangkat daerah baik",
    m("KUALITAS", "Nilai evaluasi SAKIP", [78, "nilai", "LEVEL"]),
    m("WAKTU", "Keterlambatan laporan", [3, "hari", "UNDER"]),
  ),
  r(
    "Anggaran terserap untuk hasil",
    m("BIAYA", "Anggaran terserap", [93, "%", "LEVEL"]),
    m("KUANTITAS", "Tahapan rencana aksi", [4, "tahap", "STEPS"]),
  ),
];
