import type { QuarantineReason } from "@/lib/domain/survey-trust";

interface ReasonWords {
  /** In a list or a filter. */
  readonly name: string;
  /** What was noticed, and what may be an honest explanation. */
  readonly meaning: string;
}

/** Why an answer waits for a review, in words for its reviewer and for the public. */
export const quarantineReason: Record<QuarantineReason, ReasonWords> = {
  NO_FORM: {
    name: "Tanpa membuka formulir",
    meaning:
      "Dikirim tanpa membuka formulir survei kami, atau formulirnya dibuka lebih dari seminggu sebelumnya.",
  },
  STRAIGHT_LINE: {
    name: "Asal sama",
    meaning:
      "Kesembilan jawaban sama dan dikirim kurang dari 8 detik sesudah formulir dibuka. " +
      "Sulit membaca sembilan pertanyaan secepat itu.",
  },
  STAFF_DEVICE: {
    name: "Gawai pegawai",
    meaning:
      "Dikirim dari gawai yang hari itu dipakai masuk sebagai pegawai. Warga mungkin meminjam ponsel petugas.",
  },
  OWN_NETWORK: {
    name: "Jaringan kantor",
    meaning: "Dikirim dari jaringan komputer kantor sendiri. Warga mungkin memakai Wi-Fi kantor.",
  },
  NIGHT: {
    name: "Malam hari",
    meaning: "Dikirim antara pukul 22.00 dan 05.00 untuk layanan yang tidak buka malam.",
  },
  DEVICE_REPEATED: {
    name: "Gawai berulang",
    meaning:
      "Gawai yang sama sudah mengirim beberapa jawaban hari itu. Satu keluarga mungkin berbagi ponsel.",
  },
  NETWORK_BUSY: {
    name: "Jaringan terlalu ramai",
    meaning: "Jawaban dari satu jaringan dalam satu jam lebih banyak daripada yang bisa dilayani titik itu.",
  },
  BURST: {
    name: "Beruntun",
    meaning: "Banyak jawaban masuk dalam sepuluh menit, lebih rapat daripada antrean biasa.",
  },
  OVER_CAPACITY: {
    name: "Melebihi kemampuan layanan",
    meaning: "Jawaban dalam satu jam lebih banyak daripada orang yang bisa dilayani titik itu.",
  },
  SAME_ANSWERS: {
    name: "Jawaban persis sama",
    meaning: "Beberapa jawaban berturut-turut persis sama pada kesembilan unsur.",
  },
};

/** One reason by its stored code; a code from elsewhere stands for itself. */
export const reasonName = (code: string): string =>
  code in quarantineReason ? quarantineReason[code as QuarantineReason].name : code;

/** "jaringan kantor, malam hari". */
export const listReasons = (codes: readonly string[]): string => codes.map(reasonName).join(", ");
