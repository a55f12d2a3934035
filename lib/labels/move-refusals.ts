import type { Refusal, RefusalCode } from "@/lib/kernel/refusal";
import { formatDay, termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

type Words = { [Code in RefusalCode]: string | ((refusal: Extract<Refusal, { code: Code }>) => string) };

/** The ways in which a move, or the naming of an appraiser, is refused. */
export const moveRefusals = {
  MOVE_OF_HERSELF: "Mutasi Anda sendiri dicatat oleh admin lain.",
  MOVE_NOT_YOURS:
    "Anda hanya dapat memindahkan pegawai di dalam OPD Anda. Mutasi dari atau ke OPD lain dicatat admin BKD.",
  MOVE_TWICE: (r) => `${r.name} ada dua kali dalam SK ini. Satu orang satu baris.`,
  MOVE_SAME_DAY: (r) =>
    `Jabatan atau status ${r.name} sudah mulai ${formatDay(r.day)}. Tarik kembali mutasi itu lebih dulu, atau ` +
    "pilih TMT lain.",
  MOVE_SAME_POSITION: (r) => `${r.name} sudah menjabat ${r.position} pada tanggal itu.`,
  MOVE_LEFT_SERVICE: (r) => `${r.name} tidak lagi bertugas sejak ${formatDay(r.day)}.`,
  MOVE_POSITION_CLOSED: (r) => `Jabatan ${r.position} hanya ada sampai ${formatDay(r.day)}.`,
  MOVE_CHAIR_TAKEN: (r) =>
    `${r.position} sudah dijabat ${r.name} sejak ${formatDay(r.day)}. Satu kursi kepala hanya untuk satu orang; ` +
    "pindahkan dulu pejabatnya, atau masukkan dalam SK yang sama.",
  MOVE_NOT_A_CHAIR: (r) => `${r.position} bukan kepala unit, jadi tidak diisi Plt. atau Plh.`,
  MOVE_NOT_PLACED: (r) => `${r.name} tidak punya jabatan definitif pada ${formatDay(r.day)}.`,
  MOVE_ALREADY_THERE: (r) => `${r.name} sudah menjabat ${r.position} pada salah satu hari itu.`,
  MOVE_STATUS_MEETS: (r) => `${r.name} sudah punya status lain mulai ${formatDay(r.day)}.`,
  MOVE_PLACED_LATER: (r) =>
    `${r.name} sudah ditempatkan lagi mulai ${formatDay(r.day)}. Tarik kembali mutasi itu lebih dulu.`,
  MOVE_NOT_AWAY: (r) => `${r.name} sedang bertugas biasa pada tanggal itu, jadi tidak ada yang diakhiri.`,
  MOVE_NEEDS_POSITION: (r) =>
    `Jabatan ${r.name} sudah dilepas. Untuk bertugas kembali, catat mutasi ke jabatan barunya.`,
  MOVE_TERM_CLOSED: (r) =>
    `${r.name}: ${termName(r.term)} sudah ditutup dan tidak berubah lagi. TMT paling awal ${formatDay(r.earliest)}.`,
  MOVE_RATED: (r) =>
    `${r.name}: penilaian ${termName(r.term)} sudah ditetapkan dan tidak berubah lagi. TMT paling awal ` +
    `${formatDay(r.earliest)}.`,
  MOVE_TERM_SENT: (r) =>
    `${r.name}: realisasi ${termName(r.term)} sudah dikirim atau mulai dinilai. TMT paling awal ` +
    `${formatDay(r.earliest)}.`,
  MOVE_TAKEN_BACK: "Mutasi ini sudah ditarik kembali.",
  MOVE_STANDS_ON: (r) =>
    `${r.name} sudah dipindahkan lagi dengan ${r.document}. Tarik kembali mutasi yang lebih baru itu lebih dulu.`,
  MOVE_SKP_SENT: (r) =>
    `SKP ${r.name} mulai ${formatDay(r.startsOn)} sudah diajukan atau ditetapkan sesudah mutasi ini, jadi mutasi ` +
    "tidak dapat ditarik kembali. Catat mutasi baru.",
  MOVE_RATED_SINCE: (r) =>
    `Penilaian ${r.name} untuk ${termName(r.term)} sudah ditetapkan menurut mutasi ini, jadi mutasi tidak dapat ` +
    "ditarik kembali. Catat mutasi baru.",
  MOVE_CLOSED_SINCE: (r) =>
    `${termName(r.term)} sudah ditutup menurut mutasi ini, jadi mutasi tidak dapat ditarik kembali. Catat mutasi baru.`,
  MOVE_LINE_UNREADABLE: "Isi NIP, kode unit, dan jabatan pada baris ini.",
  UNIT_CODE_UNKNOWN: "Tidak ada unit dengan kode ini.",
  POSITION_UNKNOWN: "Tidak ada jabatan dengan nama ini di unit itu. Periksa ejaannya.",
  POSITION_OF_SEVERAL: (r) =>
    `${formatNumber(r.count)} jabatan di unit itu bernama sama. Catat orang ini dengan mutasi satu orang.`,
  OVERRIDE_OF_HERSELF: "Pejabat penilai Anda sendiri ditetapkan oleh admin lain.",
  OVERRIDE_MEETS: (r) =>
    `Sudah ada penilai yang ditetapkan mulai ${formatDay(r.day)}. Akhiri itu lebih dulu, atau pilih hari lain.`,
  OVERRIDE_OVER: "Penetapan ini sudah berakhir.",
  APPRAISER_NOT_IN_SERVICE: (r) => `${r.name} tidak bertugas pada hari pertama itu.`,
  PROPOSAL_WAITS: "Usul Anda yang lama masih menunggu. Tarik usul itu lebih dulu.",
  PROPOSAL_IS_SO: "Orang itu memang sudah penilai Anda pada tanggal tersebut.",
  PROPOSAL_DECIDED: "Usul ini sudah diputuskan atau ditarik.",
} satisfies Partial<Words>;
