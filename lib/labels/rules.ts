import type { RuleCode } from "@/lib/scoring/explanation";

interface RuleWords {
  readonly title: string;
  readonly sentence: string;
}

/** Every rule of the calculation in plain words: a short name, and what it does. */
export const ruleWords: Record<RuleCode, RuleWords> = {
  TOTAL: {
    title: "Nilai indikatif",
    sentence:
      "Rata-rata komponen menurut bobotnya, dihitung penuh dan dibulatkan sekali di akhir. " +
      "Indikatif, bukan predikat resmi.",
  },
  HASIL_KERJA: {
    title: "Hasil kerja",
    sentence:
      "Rata-rata rencana hasil kerja utama menurut bobot SKP, ditambah hasil kerja " +
      "tambahan, tidak lebih dari batas atas.",
  },
  PERILAKU: { title: "Perilaku kerja", sentence: "Rata-rata tujuh nilai BerAKHLAK." },
  KOMPETENSI: {
    title: "Kompetensi",
    sentence: "Tingkat yang dimiliki dibanding tingkat yang diminta jabatan.",
  },
  UMPAN_BALIK_MASYARAKAT: {
    title: "Umpan balik masyarakat",
    sentence: "Indeks kepuasan masyarakat atas layanan unit atau petugas.",
  },
  KEHADIRAN: { title: "Kehadiran", sentence: "100 dikurangi potongan, tidak kurang dari 0." },
  DIMENSION: {
    title: "Dimensi hasil kerja",
    sentence: "Rata-rata rencana hasil kerja dalam dimensi ini menurut bobotnya.",
  },
  RHK: { title: "Rencana hasil kerja", sentence: "Rata-rata indikatornya menurut bobot indikator." },
  IKI: { title: "Indikator kinerja individu", sentence: "Capaian realisasi terhadap target." },
  ACHIEVEMENT_MORE: { title: "Makin besar makin baik", sentence: "Realisasi dibagi target, dikali 100%." },
  ACHIEVEMENT_LESS: {
    title: "Makin kecil makin baik",
    sentence: "Satu ditambah selisih satu dengan realisasi dibagi target, dikali 100%.",
  },
  ACHIEVEMENT_RANGE_INSIDE: {
    title: "Di dalam rentang target",
    sentence: "Realisasi berada di dalam rentang target, jadi 100%.",
  },
  ACHIEVEMENT_RANGE_BELOW: {
    title: "Di bawah rentang target",
    sentence: "Realisasi dibandingkan dengan batas bawah rentang.",
  },
  ACHIEVEMENT_RANGE_ABOVE: {
    title: "Di atas rentang target",
    sentence: "Realisasi dibandingkan dengan batas atas rentang.",
  },
  ACHIEVEMENT_ZERO_TARGET: {
    title: "Target nol",
    sentence: "Targetnya nol: 100% bila realisasi nol, selain itu 0%.",
  },
  ACHIEVEMENT_MILESTONE: {
    title: "Tahapan",
    sentence: "Tahap yang selesai dibagi tahap yang direncanakan, dikali 100%.",
  },
  ACHIEVEMENT_YES_NO: { title: "Ya atau tidak", sentence: "Terpenuhi 100%, tidak terpenuhi 0%." },
  ACTUAL_MISSING: { title: "Realisasi belum ada", sentence: "Belum diisi, jadi belum dihitung; bukan nol." },
  EVIDENCE_MISSING: {
    title: "Bukti belum ada",
    sentence: "Realisasi tanpa bukti dukung belum dihitung; bukan nol.",
  },
  SKP_VALUE: {
    title: "Konversi capaian ke nilai",
    sentence: "Capaian dibulatkan ke persen bulat, lalu diubah menjadi nilai menurut tabel.",
  },
  ADDITIONAL_WORK: {
    title: "Hasil kerja tambahan",
    sentence: "Capaian tambahan dikali bobot lingkupnya, bersama-sama tidak lebih dari batas.",
  },
  CORE_VALUE: {
    title: "Nilai inti BerAKHLAK",
    sentence: "Rata-rata kelompok penilai menurut bobot kelompok.",
  },
  RATER_GROUP: {
    title: "Kelompok penilai",
    sentence: "Rata-rata angka dari semua penilai dalam kelompok ini.",
  },
  COMPETENCY_GROUP: {
    title: "Kelompok kompetensi",
    sentence: "Jumlah tingkat yang dimiliki dibagi jumlah tingkat yang diminta, dikali 100%.",
  },
  COMPETENCY: {
    title: "Satu kompetensi",
    sentence: "Tingkat yang dimiliki dibagi tingkat yang diminta, dikali 100%, tidak lebih dari batas.",
  },
  CITIZEN_INDEX: {
    title: "IKM layanan",
    sentence: "Indeks kepuasan masyarakat 25 sampai 100 dari jawaban warga.",
  },
  ATTENDANCE_DEDUCTION: {
    title: "Potongan kehadiran",
    sentence: "Banyaknya kejadian dikali angka potongan.",
  },
  ANNUAL: { title: "Nilai tahunan", sentence: "Rata-rata nilai tiap masa menurut jumlah bulannya." },
  TERM: { title: "Nilai satu masa", sentence: "Nilai indikatif masa ini." },
  PREDIKAT_MATRIX: {
    title: "Matriks predikat",
    sentence:
      "Dua rating dari pejabat penilai bertemu di satu kotak matriks; tidak ada angka yang ikut menentukan.",
  },
  NUMERIC_PREDIKAT: {
    title: "Kelas nilai angka",
    sentence: "Nilai SKP dan perilaku menurut bobot, lalu dibaca pada tabel kelas.",
  },
  SKM: { title: "Indeks kepuasan masyarakat", sentence: "Rata-rata unsur menurut bobotnya, dikali 25." },
  SKM_UNSUR: { title: "Unsur survei", sentence: "Jumlah nilai jawaban dibagi jumlah yang menjawab." },
  JPM: {
    title: "Kesesuaian kompetensi dengan jabatan",
    sentence: "Jumlah tingkat yang dimiliki dibagi jumlah tingkat standar, dikali 100%.",
  },
  ANGKA_KREDIT: {
    title: "Angka kredit",
    sentence: "Bulan dibagi 12, dikali persentase predikat, dikali koefisien tahunan.",
  },
};
