import type { NipProblem } from "@/lib/kernel/nip";
import type { Refusal, RefusalCode } from "@/lib/kernel/refusal";
import { formatDay, formatMonth } from "@/lib/labels/date";
import { holidayLines } from "@/lib/labels/holiday-lines";
import { formatNumber } from "@/lib/labels/number";
import { unitKindLabel } from "@/lib/labels/organisation";
import { importRefusals } from "@/lib/labels/import-refusals";
import { moveRefusals } from "@/lib/labels/move-refusals";
import { paperFileProblem } from "@/lib/labels/paper-file";

/** The kinds of files that are taken as evidence, in the help at the field and in the refusal alike. */
export const EVIDENCE_KINDS = "PDF, JPG, PNG, DOCX, atau XLSX";

type Words = { [Code in RefusalCode]: string | ((refusal: Extract<Refusal, { code: Code }>) => string) };

const WORDS: Words = {
  NOT_FOUND: "Data ini tidak ditemukan atau bukan untuk Anda.",
  NOT_ALLOWED: "Peran Anda tidak mencakup tindakan ini. Hubungi admin BKD bila seharusnya bisa.",
  OWN_RATING: "Tidak ada yang menilai atau menyetujui kinerjanya sendiri.",
  NOT_THE_APPRAISER: "Hanya pejabat penilai yang tercatat untuk masa ini yang dapat melakukannya.",
  NO_APPRAISER:
    "Pejabat penilai Anda belum ditetapkan. Admin BKD perlu menetapkannya; isian Anda tetap tersimpan.",
  WRONG_STATUS:
    "Tahap ini sudah lewat: statusnya sudah berubah. Muat ulang halaman untuk melihat keadaan terbaru.",
  STALE:
    "Data ini sudah diubah dari tempat lain sesudah Anda membukanya. Isian Anda masih ada " +
    "di halaman ini dan belum disimpan. Buka versi terbaru di tab lain, bandingkan, lalu " +
    "muat ulang.",
  TERM_NOT_OPEN:
    "Masa ini belum dibuka admin BKD, jadi belum bisa dikirim atau dinilai. Isian bulanan tetap dapat ditulis.",
  TERM_CLOSED: "Masa penilaian ini sudah ditutup. Admin BKD dapat membukanya kembali dengan alasan.",
  TERM_NOT_BEGUN: "Masa penilaian ini belum mulai, jadi belum bisa dibuka.",
  TERM_STILL_RUNS: "Masa penilaian ini belum berakhir, jadi belum bisa ditutup.",
  REOPENING_REASON_REQUIRED: "Tulis alasan membuka kembali masa penilaian yang sudah ditutup.",
  YEAR_EXISTS: (r) => `Tahun ${r.year} sudah disiapkan.`,
  YEAR_NOT_NEXT: (r) =>
    `Tahun ${r.year} belum dapat disiapkan. Tahun disiapkan berurutan, paling cepat setahun sebelumnya.`,
  DUE_DAY_OUTSIDE: (r) => `Pilih batas dari ${formatDay(r.first)} sampai ${formatDay(r.last)}.`,
  SETUP_CODE_WRONG:
    "Kode ini salah atau sudah lewat satu jam. Kodenya dicetak server saat dijalankan; jalankan ulang npm start " +
    "untuk kode baru.",
  LOGO_TOO_LARGE: "Logo lebih besar dari 200 KB. Perkecil gambarnya, misalnya menjadi 512 × 512 piksel.",
  LOGO_TYPE_UNKNOWN: "Isi berkas bukan gambar PNG atau JPEG. Nama berkas tidak menentukan.",
  HOLIDAY_EXISTS: (r) => `Tanggal ini sudah tercatat sebagai ${r.name}.`,
  HOLIDAY_LINES: (r) => holidayLines(r.faults),
  MONTH_OUTSIDE_TERM: "Bulan ini di luar masa SKP Anda.",
  MONTH_NOT_BEGUN: "Bulan ini belum mulai, jadi belum bisa diisi.",
  SENDING_NOT_BEGUN: (r) =>
    `Masa ini dapat dikirim mulai ${formatDay(r.from)}, sesudah bulan terakhirnya mulai. Isian Anda tersimpan.`,
  NO_PLACEMENT: "Jabatan Anda belum tercatat pada tanggal ini. Admin BKD perlu melengkapi penempatan Anda.",
  NO_PERIOD: "Periode penilaian tahun ini belum dibuka oleh admin BKD.",
  SKP_EXISTS: "SKP untuk masa ini sudah ada.",
  SKP_INCOMPLETE: (r) => `SKP belum bisa diajukan: masih ada ${r.count} hal yang perlu dilengkapi.`,
  RHK_NOT_OF_SUPERIOR: "RHK pimpinan yang dipilih bukan milik pejabat penilai Anda.",
  COMMENT_REQUIRED: "Tulis apa yang perlu diperbaiki, pada baris mana, sebelum mengembalikan.",
  ACTUAL_MISSING: (r) => `${r.count} indikator belum diisi realisasinya.`,
  EVIDENCE_MISSING: (r) => `${r.count} indikator belum punya bukti dukung.`,
  EVIDENCE_UNCONFIRMED: (r) =>
    `${r.count} indikator belum punya bukti dukung. Lampirkan buktinya, atau centang ` +
    "bahwa Anda tetap mengirim tanpa bukti.",
  EVIDENCE_FULL: (r) =>
    `Paling banyak ${r.most} bukti untuk satu indikator dalam satu bulan. Gabungkan ` +
    "beberapa berkas, atau hapus yang tidak perlu.",
  ACTUAL_DOUBTFUL:
    "Ada angka yang tidak biasa. Periksa angka yang ditanyakan, lalu perbaiki atau pastikan bahwa angka itu benar.",
  ACTUAL_NOT_OF_KIND: (r) =>
    r.kind === "YES_NO"
      ? "Untuk indikator ini pilih sudah atau belum."
      : "Jumlah tahap ditulis sebagai bilangan bulat, misalnya 3.",
  RATINGS_INCOMPLETE: (r) => `${r.count} penilaian belum dipilih.`,
  REASON_REQUIRED: "Tulis alasan, karena pilihan ini berbeda dari saran atau di luar pedoman sebaran.",
  NO_SCHEME: "Aturan nilai untuk OPD ini belum ditetapkan. Admin BKD perlu menetapkannya.",
  SCHEME_INVALID: (r) => `Aturan nilai belum bisa disimpan: masih ada ${r.count} hal yang perlu diperbaiki.`,
  SCHEME_USED: (r) =>
    `Versi ini sudah dipakai ${formatNumber(r.scores)} nilai akhir, jadi tidak diubah ` +
    "lagi. Salin menjadi versi baru untuk mengubahnya.",
  SCHEME_ASSIGNED:
    "Versi ini sudah ditetapkan untuk OPD, jadi tidak diubah lagi. Salin menjadi versi baru untuk mengubahnya.",
  SCHEME_NOT_YET_VALID: (r) => `Versi ini baru boleh berlaku sejak ${formatDay(r.day)}.`,
  SCORED_BEYOND_DAY: (r) =>
    `Sudah ada nilai akhir untuk masa sampai ${formatDay(r.day)}. Pilih tanggal sesudahnya.`,
  ASSIGNMENT_EXISTS: (r) =>
    `Sudah ada aturan nilai yang mulai berlaku ${formatDay(r.day)} di sini. Penetapan ` +
    "tidak ditimpa; pilih tanggal lain.",
  NOTHING_TO_SIMULATE:
    "Belum ada nilai akhir pada masa dan lingkup ini, jadi belum ada yang bisa disimulasikan.",
  SIMULATION_RUNS: "Simulasi ini masih berjalan. Tunggu sampai selesai, atau sampai dinyatakan terhenti.",
  OWN_RECORD: "Kehadiran dan kompetensi Anda sendiri dicatat oleh admin lain.",
  ALREADY_FINAL: (r) =>
    `Penilaian ${r.name} untuk masa ini sudah ditetapkan, jadi data yang dihitung di dalamnya tidak diubah lagi.`,
  NO_TERM: "Bulan ini tidak termasuk masa penilaian mana pun.",
  ATTENDANCE_NOT_COUNTED:
    "Aturan nilai unit ini tidak menghitung kehadiran, jadi tidak ada yang perlu dicatat.",
  DAY_NOT_COME: (r) => `Tanggal penilaian paling akhir ${formatDay(r.day)}, hari ini.`,
  COMPETENCY_EXISTS: "Kode kompetensi ini sudah dipakai. Pilih kode lain.",
  FILE_TOO_SLOW: "Berkas terlalu lama sampai. Periksa sambungan Anda, lalu coba lagi.",
  FILE_TOO_LARGE: "Berkas lebih besar dari 10 MB. Perkecil atau pecah berkasnya.",
  FILE_EMPTY: "Berkas kosong. Pilih berkas lain.",
  FILE_TYPE_UNKNOWN:
    `Isi berkas bukan ${EVIDENCE_KINDS}. Nama berkas tidak menentukan; simpan ` +
    "ulang dalam salah satu bentuk itu.",
  FILE_ALREADY_HERE: (r) =>
    `Berkas yang sama sudah dilampirkan sebagai “${r.name}” (${formatMonth(r.month)}).`,
  SIGNED_OUT:
    "Sesi berakhir, isian Anda aman: tetap ada di halaman ini. Masuk lagi di tab baru, lalu kirim lagi dari sini.",
  SIGN_IN_FAILED: "NIP atau kata sandi tidak cocok.",
  TOO_MANY_ATTEMPTS: (r) => `Terlalu banyak percobaan. Coba lagi dalam ${r.minutes} menit.`,
  PROVIDER_FAILED:
    "Masuk dengan akun itu sedang tidak berhasil. Masuklah dengan NIP dan kata sandi, atau coba lagi nanti.",
  IDENTITY_UNKNOWN:
    "Akun itu tidak cocok dengan pegawai yang terdaftar di sini. Hubungi admin kepegawaian di kantor Anda.",
  IDENTITY_OFFER_OVER: "Waktu untuk menautkan akun itu sudah lewat. Muat ulang halaman ini, lalu mulai lagi.",
  PASSWORD_WRONG: "Kata sandi sekarang tidak cocok.",
  PASSWORD_TOO_SHORT: "Kata sandi paling sedikit 10 karakter.",
  PASSWORD_COMMON: "Kata sandi ini terlalu mudah ditebak. Pilih yang lain.",
  PASSWORD_CONTAINS_NIP: "Kata sandi tidak boleh memuat NIP Anda.",
  PASSWORD_UNCHANGED: "Kata sandi baru harus berbeda dari yang lama.",
  FIELDS_REFUSED: "Ada isian yang perlu diperbaiki.",
  NIP_UNKNOWN: "Tidak ada pegawai dengan NIP ini. Periksa angkanya.",
  NAME_UNKNOWN: "Tidak ada pegawai dengan nama ini. Periksa ejaannya.",
  NAME_OF_SEVERAL: (r) =>
    `${formatNumber(r.count)} pegawai cocok dengan nama ini. Tulis lebih lengkap, atau tulis NIP-nya.`,
  NIP_TAKEN: (r) =>
    r.name === null
      ? "NIP ini baru saja dicatat untuk orang lain."
      : `${r.name} sudah tercatat dengan NIP ini.`,
  NIP_WRONG: (r) => NIP_FAULTS[r.reason],
  GOLONGAN_NOT_OF_KIND: "Golongan ini bukan golongan jenis pegawai yang dipilih.",
  CHANGE_REASON_REQUIRED: "Tulis alasannya: NIP dipakai di banyak dokumen.",
  OWN_ROLE: "Anda tidak memberi hak kepada diri sendiri. Mintalah admin lain.",
  ROLE_HELD: "Pegawai ini sudah memegang hak itu untuk unit tersebut pada salah satu hari itu.",
  ROLE_OVER: "Hak ini sudah berakhir, jadi tidak diubah lagi.",
  DAY_PAST: "Pilih hari ini atau sesudahnya: yang sudah dikerjakan dengan hak itu tetap sah.",
  LAST_ADMIN: "Ini satu-satunya admin BKD yang masih dapat masuk. Beri hak itu kepada orang lain lebih dulu.",
  PERSON_LEFT: "Masa kerja pegawai ini sudah berakhir.",
  NO_ACCOUNT: "Pegawai ini belum punya akun.",
  TOO_MANY_LETTERS: (r) =>
    `${formatNumber(r.count)} surat terlalu banyak untuk sekali cetak (paling banyak ${formatNumber(r.most)}). ` +
    "Pilih satu bagian dari unit ini.",
  NO_LETTERS: "Semua pegawai unit ini sudah pernah masuk, jadi tidak ada surat yang perlu dibuat.",
  SERVICE_ENDED:
    "Akun ini sudah ditutup karena masa kerja pemiliknya tercatat berakhir. Bila itu keliru, hubungi admin BKD.",
  OWN_PASSWORD: "Kata sandi Anda sendiri diganti di halaman Akun Anda.",
  ACCOUNT_DISABLED: "Akun ini dinonaktifkan, jadi tidak diberi kata sandi sementara.",
  SERVICE_CLOSED: "Survei untuk layanan ini sedang tidak dibuka.",
  SLUG_TAKEN: "Alamat survei ini sudah dipakai layanan lain. Pilih alamat lain.",
  SLUG_FIXED:
    "Sudah ada jawaban lewat alamat ini, dan poster yang terpasang memuatnya. Karena itu alamatnya tidak diubah lagi.",
  POINTS_FULL: (r) => `Paling banyak ${r.most} titik untuk satu layanan.`,
  POINT_NAME_TAKEN:
    "Nama titik ini sudah dipakai di layanan ini. Pilih nama lain supaya hasilnya tidak tertukar.",
  POINT_KIND_FIXED:
    "Sudah ada jawaban lewat titik ini, jadi jenisnya tidak diubah lagi. Nonaktifkan " +
    "titik ini dan tambahkan titik baru.",
  QUESTIONS_FULL: (r) =>
    `Paling banyak ${r.most} pertanyaan tambahan ditanyakan bersamaan. Hentikan salah satu lebih dulu.`,
  QUESTION_ANSWERED:
    "Pertanyaan ini sudah dijawab warga, jadi kalimat dan jawabannya tidak diubah lagi. " +
    "Hentikan pertanyaan ini dan buat yang baru.",
  SURVEY_CLOSED:
    "Survei triwulan ini sudah ditutup: angkanya sudah terbuka untuk umum dan tidak diubah lagi.",
  SURVEY_STILL_RUNS: "Survei triwulan ini masih menerima jawaban, jadi belum bisa ditutup.",
  UNSUR_NOT_LOWEST:
    "Rencana tindak lanjut dibuat untuk tiga unsur terendah. Unsur ini tidak termasuk, atau belum cukup jawaban.",
  NOT_PLACED_HERE: "Penanggung jawab harus pegawai yang sekarang ditempatkan di OPD layanan ini.",
  OWN_COUNTER: (r) =>
    `${formatNumber(r.count)} di antaranya dari titik dan hari tempat Anda bertugas. Jawaban itu diperiksa orang lain.`,
  NOTHING_TO_REVIEW:
    "Tidak ada jawaban yang dapat diperiksa dengan pilihan ini. Muat ulang halaman untuk melihat yang masih menunggu.",
  ALREADY_FORWARDED: "Aduan ini sudah ada di unit itu. Pilih unit lain, atau tulis jawabannya.",
  TEXT_CHANGED:
    "Selain yang diganti [disembunyikan], tulisan warga tidak boleh diubah, ditambah, " +
    "atau dipindah. Ganti hanya kata yang perlu disembunyikan.",
  PAPER_UNREADABLE: (r) => paperFileProblem(r.problem, r.columns),
  PAPER_FAULTY: (r) =>
    `${formatNumber(r.count)} baris masih salah, jadi belum ada yang diimpor. Perbaiki ` +
    "berkasnya, atau pilih impor yang benar saja.",
  PAPER_NOTHING: "Tidak ada baris yang dapat diimpor dari berkas ini.",
  PAPER_CHANGED:
    "Hasil pemeriksaan ini sudah tidak berlaku. Pilih berkasnya lagi dan periksa ulang; belum ada yang disimpan.",
  PAPER_FILE_KNOWN:
    "Berkas ini sudah diimpor untuk layanan ini. Batalkan impor yang lama bila ingin menggantinya.",
  NOTHING_ANSWERED: "Jawab paling sedikit satu pertanyaan sebelum mengirim.",
  POINT_NOT_IN_USE: "Titik ini tidak ada atau sudah dinonaktifkan untuk layanan ini. Pilih titik lain.",
  SHEET_OF_OTHERS: "Lembar ini tidak bisa dibuat lagi. Muat ulang halaman, lalu buat lembar baru.",
  KEY_UNKNOWN: "Kunci tidak dikenal atau sudah dicabut.",
  KEY_OF_OTHER_UNIT: "Kunci ini bukan untuk layanan tersebut.",
  KEY_OF_OTHER_SCOPE: "Kunci ini bukan untuk data tersebut. Minta kunci dengan hak yang sesuai kepada BKD.",
  KEY_MADE:
    "Kunci ini sudah dibuat dan hanya ditampilkan satu kali. Bila belum sempat disalin, " +
    "cabut kunci itu lalu buat kunci baru.",
  NETWORK_LISTED: "Jaringan ini sudah terdaftar untuk unit itu.",
  ASSIGNMENT_IN_PAST:
    "Penugasan dicatat untuk hari ini atau sesudahnya, supaya tidak ada yang memilih hari menurut jawaban warga.",
  ASSIGNMENT_OVER: "Penugasan ini sudah berakhir, jadi tidak diubah lagi.",
  ALREADY_ASSIGNED: "Pegawai ini sudah ditugaskan di titik itu pada salah satu hari tersebut.",
  DAYS_OUT_OF_ORDER: "Hari terakhir tidak boleh sebelum hari pertama.",
  OFFICER_NOT_PLACED: "Yang ditugaskan harus pegawai yang ditempatkan di OPD layanan ini pada hari pertama.",
  TICKET_UNKNOWN: "Karcis ini tidak dikenal untuk layanan ini.",
  TICKET_USED: "Karcis ini sudah dipakai. Satu karcis untuk satu jawaban.",
  TICKET_EXPIRED: "Masa berlaku karcis ini sudah lewat.",
  DAY_OUTSIDE: (r) =>
    r.first === r.last
      ? `Tanggal yang dapat dipilih hanya ${formatDay(r.first)}.`
      : `Pilih tanggal dari ${formatDay(r.first)} sampai ${formatDay(r.last)}.`,
  UNIT_CODE_TAKEN: "Kode ini sudah dipakai unit lain, mungkin yang sudah ditutup. Pilih kode lain.",
  UNOR_TAKEN: "ID unor ini sudah tercatat pada unit lain. Periksa di SIASN.",
  UNIT_KIND_MISPLACED: (r) =>
    `${unitKindLabel[r.kind]} tidak dapat berada langsung di bawah ${unitKindLabel[r.above]}.`,
  UNIT_CLOSED: "Unit ini sudah ditutup, jadi tidak diubah lagi. Batalkan dulu penutupannya bila keliru.",
  UNIT_NOT_CLOSED: "Unit ini tidak sedang ditutup.",
  PARENT_CLOSED: "Unit di atasnya sudah ditutup. Pilih unit lain, atau batalkan dulu penutupan unit itu.",
  INSTANSI_STAYS: "Instansi adalah puncak struktur, jadi jenisnya tetap dan tidak dapat ditutup.",
  OFFICE_STAYS: "Perangkat daerah berada langsung di bawah instansi dan tidak dapat dipindah.",
  UNIT_NAME_SAME: "Nama ini sama dengan nama sekarang.",
  UNIT_UNDER_ITSELF: "Unit tidak dapat dipindah ke bawah dirinya sendiri atau unit di bawahnya.",
  UNIT_OF_OTHER_OFFICE:
    "Unit hanya dapat dipindah di dalam OPD yang sama. Untuk pindah ke OPD lain, tambahkan unitnya di OPD " +
    "itu, pindahkan orang-orangnya lewat Mutasi (Penataan), lalu tutup unit ini.",
  UNIT_THERE_ALREADY: "Unit ini sudah berada langsung di bawah unit itu.",
  UNIT_HAS_PEOPLE: (r) =>
    `${formatNumber(r.count)} pegawai masih ditempatkan di sini sesudah ${formatDay(r.day)}. Pindahkan dulu ` +
    "lewat Mutasi.",
  UNIT_HAS_UNITS: (r) => `${formatNumber(r.count)} unit di bawahnya masih ada. Tutup atau pindahkan dulu.`,
  UNIT_HAS_SERVICES: (r) =>
    `${formatNumber(r.count)} survei layanan unit ini masih dibuka. Tutup surveinya, atau pindahkan ` +
    "layanannya ke unit lain.",
  SUCCESSOR_UNFIT: "Penerus harus unit lain yang tidak ditutup.",
  JENJANG_NOT_OF_KIND: "Jenjang ini bukan jenjang jenis jabatan yang dipilih.",
  ESELON_NOT_OF_KIND: "Eselon ini bukan eselon jenis jabatan yang dipilih.",
  UNIT_HAS_HEAD: (r) => `Unit ini sudah dipimpin ${r.position}. Hanya satu jabatan yang memimpin satu unit.`,
  HEAD_IS_AGENCYS: "Jabatan yang memimpin unit ditetapkan admin BKD, karena menentukan siapa yang menilai.",
  POSITION_CLOSED: "Jabatan ini sudah ditutup, jadi tidak diubah lagi.",
  POSITION_NOT_CLOSED: "Jabatan ini tidak sedang ditutup.",
  POSITION_HELD: (r) =>
    `${formatNumber(r.count)} pegawai masih memegang jabatan ini sesudah ${formatDay(r.day)}. Pindahkan ` +
    "dulu lewat Mutasi.",
  ...moveRefusals,
  ...importRefusals,
};

const NIP_FAULTS: Readonly<Record<NipProblem, string>> = {
  NOT_18_DIGITS: "NIP terdiri dari 18 angka.",
  BIRTH_DATE: "Delapan angka pertama NIP bukan tanggal lahir yang mungkin.",
  APPOINTMENT_MONTH: "Angka ke-9 sampai ke-14 NIP PNS bukan tahun dan bulan pengangkatan.",
  SEX: "Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).",
  SEQUENCE: "Tiga angka terakhir NIP tidak boleh 000.",
  TOO_YOUNG: "Menurut NIP ini, pegawai diangkat sebelum berumur 16 tahun. Periksa angkanya.",
};

/** The sentence for a refusal; a new code does not compile without words. */
export function describeRefusal(refusal: Refusal): string {
  const words = WORDS[refusal.code] as string | ((refusal: Refusal) => string);
  return typeof words === "string" ? words : words(refusal);
}

/** The pages of what is there already, by the field that says so. */
export const placesOf = (refusal: Refusal): Record<string, string> =>
  refusal.code === "FIELDS_REFUSED"
    ? Object.fromEntries(
        refusal.faults.flatMap(({ field, refusal: fault }) =>
          fault.code === "NIP_TAKEN" && fault.employeeId !== null
            ? [[field, `/pegawai/${fault.employeeId}`] as const]
            : [],
        ),
      )
    : {};

/** A refusal that is about fields, as the sentence for each; null for every other. */
export const describeFaults = (refusal: Refusal): Record<string, string> | null =>
  refusal.code === "FIELDS_REFUSED"
    ? Object.fromEntries(refusal.faults.map((fault) => [fault.field, describeRefusal(fault.refusal)]))
    : null;
