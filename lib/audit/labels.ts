import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { formatNumber } from "@/lib/labels/number";

/** What an event of the trail says was done; the codes are those of the commands. */
const ACTIONS: Readonly<Record<string, string>> = {
  "sign-in": "Masuk",
  "sign-out": "Keluar",
  "link-identity": "Menautkan akun penyedia identitas",
  "unlink-identity": "Melepas tautan akun penyedia identitas",
  "change-password": "Mengganti kata sandi",
  "reset-password": "Membuat kata sandi sementara untuk orang lain",
  "add-employee": "Menambah pegawai",
  "correct-employee": "Memperbaiki data pegawai",
  "export-people": "Mengunduh daftar pegawai",
  "switch-account": "Menutup atau membuka akun",
  "grant-role": "Memberi hak akses",
  "revoke-role": "Mencabut hak akses",
  "export-rights": "Mengunduh daftar hak akses",
  "start-skp": "Memulai SKP",
  "save-skp": "Mengubah SKP",
  "submit-skp": "Mengajukan SKP",
  "approve-skp": "Menetapkan SKP",
  "return-skp": "Mengembalikan SKP",
  "read-pace-note": "Membaca pemberitahuan cara hitung target",
  "change-pace": "Mengubah cara hitung target tiap masa",
  "write-feedback": "Menulis umpan balik",
  "record-actual": "Mengisi realisasi",
  "add-evidence": "Melampirkan berkas",
  "add-evidence-link": "Melampirkan tautan",
  "remove-evidence": "Menghapus bukti",
  "restore-evidence": "Memulihkan bukti",
  "read-evidence": "Membuka bukti",
  "read-list-by-key": "Program membaca data dengan kunci",
  "submit-term": "Mengirim realisasi",
  "save-rating": "Menyimpan draf penilaian",
  "finalise-appraisal": "Menetapkan penilaian",
  "set-organisation": "Menetapkan capaian organisasi",
  "return-appraisal": "Mengembalikan realisasi",
  "read-summary": "Melihat ringkasan penilaian orang lain",
  "record-reading": "Membuka penjelasan penilaian orang lain",
  "export-trail": "Mengunduh jejak audit",
  "verify-complaint": "Memeriksa aduan",
  "forward-complaint": "Meneruskan aduan",
  "answer-complaint": "Menjawab aduan",
  "refuse-complaint": "Tidak memproses aduan",
  "note-complaint": "Menulis catatan aduan",
  "hide-complaint-words": "Menyembunyikan kata dalam aduan",
  "read-complaint-original": "Membaca teks asli aduan",
  "set-up": "Menyiapkan instansi",
  "correct-instansi": "Memperbaiki data instansi",
  "add-holiday": "Menambah hari libur",
  "remove-holiday": "Menghapus hari libur",
  "take-holidays": "Menempel daftar hari libur",
  "copy-holidays": "Menyalin hari libur ke tahun berikutnya",
  "prepare-year": "Menyiapkan tahun penilaian",
  "change-due-day": "Mengubah batas masa penilaian",
  "open-term": "Membuka masa penilaian",
  "close-term": "Menutup masa penilaian",
  "close-survey-term": "Menutup survei triwulan",
  "record-service-users": "Mencatat jumlah pengguna layanan",
  "review-answers": "Memeriksa jawaban survei",
  "plan-follow-up": "Merencanakan tindak lanjut",
  "finish-follow-up": "Menyelesaikan tindak lanjut",
  "reopen-follow-up": "Membuka kembali tindak lanjut",
  "record-attendance": "Mengisi kehadiran",
  "import-attendance": "Menempel daftar kehadiran",
  "record-competencies": "Mencatat kompetensi",
  "save-competency-standard": "Mengubah standar kompetensi",
  "add-competency": "Menambah kompetensi",
  "give-out-tickets": "Memberikan karcis survei",
  "make-api-key": "Membuat kunci API",
  "revoke-api-key": "Mencabut kunci API",
  "add-office-network": "Menambah jaringan kantor",
  "remove-office-network": "Menghapus jaringan kantor",
  "assign-officer": "Menugaskan petugas",
  "end-assignment": "Mengakhiri penugasan petugas",
  "add-service": "Menambah layanan",
  "edit-service": "Mengubah layanan",
  "switch-service": "Membuka atau menutup survei layanan",
  "add-service-point": "Menambah titik layanan",
  "edit-service-point": "Mengubah titik layanan",
  "switch-service-point": "Mengaktifkan atau menonaktifkan titik layanan",
  "recall-posters": "Menarik poster lama",
  "add-service-question": "Menambah pertanyaan tambahan",
  "edit-service-question": "Mengubah pertanyaan tambahan",
  "switch-service-question": "Menanyakan atau menghentikan pertanyaan tambahan",
  "move-service-question": "Mengubah urutan pertanyaan tambahan",
  "import-paper-answers": "Mengimpor kuesioner kertas",
  "take-back-paper-answers": "Membatalkan impor kuesioner kertas",
  "add-unit": "Menambah unit",
  "correct-unit": "Memperbaiki data unit",
  "rename-unit": "Mengganti nama unit",
  "move-unit": "Memindahkan unit",
  "close-unit": "Menutup unit",
  "reopen-unit": "Membatalkan penutupan unit",
  "add-position": "Menambah jabatan",
  "correct-position": "Memperbaiki data jabatan",
  "close-position": "Menutup jabatan",
  "reopen-position": "Membatalkan penutupan jabatan",
  "copy-scheme": "Menyalin aturan nilai",
  "save-scheme": "Mengubah aturan nilai",
  "delete-scheme": "Menghapus draf aturan nilai",
  "activate-scheme": "Mengaktifkan aturan nilai",
  "simulate-scheme": "Menyimulasikan aturan nilai",
  "resume-simulation": "Melanjutkan simulasi",
  "enter-move": "Mencatat mutasi",
  "take-back-move": "Menarik kembali mutasi",
  "settle-appraisers": "Memindahkan antrean ke penilai yang berlaku",
  "name-appraiser": "Menetapkan pejabat penilai",
  "end-appraiser-override": "Mengakhiri penetapan pejabat penilai",
  "propose-appraiser": "Mengusulkan pejabat penilai",
  "decide-proposal": "Memutuskan usul pejabat penilai",
  "withdraw-proposal": "Menarik usul pejabat penilai",
  "apply-import": "Mengimpor data instansi dari berkas",
  "take-back-import": "Membatalkan impor data instansi",
  "export-office": "Mengunduh data instansi",
};

/** An action in words; an unknown code stands for itself. */
export const actionLabel = (action: string): string => ACTIONS[action] ?? action;

/** All actions for a filter, by their words. */
export const actionOptions: readonly { value: string; label: string }[] = Object.entries(ACTIONS)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label, "id"));

const SUBJECTS: Readonly<Record<string, string>> = {
  skp: "SKP",
  appraisal: "penilaian",
  actual: "realisasi",
  evidence: "bukti",
  session: "sesi",
  account: "akun",
  employee: "pegawai",
  term: "masa penilaian",
  calendar: "hari libur",
  scheme: "aturan nilai",
  survey: "survei",
  unit: "unit",
  instansi: "instansi",
  position: "jabatan",
  competency: "kompetensi",
  service: "layanan",
  "service-point": "titik layanan",
  ticket: "karcis survei",
  "api-key": "kunci API",
  "survey-answer": "jawaban survei",
  "follow-up": "rencana tindak lanjut",
  complaint: "pengaduan",
  import: "impor",
};

/** What the event is about. */
export const subjectLabel = (subject: string): string => SUBJECTS[subject] ?? subject;

/** The chain in words: the office it belongs to. */
export const chainLabel = (chain: string, names: Readonly<Record<string, string>>): string =>
  chain === INSTANSI_CHAIN ? "Seluruh instansi" : (names[chain] ?? "Unit yang sudah tidak ada");

/** Where an event stands: every chain counts for itself. */
export const numberInChain = (number: number, chain: string): string =>
  `Nomor ${formatNumber(number)} dalam rantai ${chain}`;

function plain(value: unknown): string {
  if (value === null || value === undefined || value === "") return "-";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The recorded details as one line. */
export const detailText = (detail: Readonly<Record<string, unknown>>): string =>
  Object.entries(detail)
    .map(([key, value]) => `${key}: ${plain(value)}`)
    .join(" · ");
