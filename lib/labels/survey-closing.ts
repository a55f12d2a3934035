import { formatDay, termName, type TermOfYear } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

interface Counts {
  readonly services: number;
  readonly respondents: number;
  readonly excluded: number;
}

/** The answer to closing the survey of a quarter. */
export const surveyClosed = (term: TermOfYear, { services, respondents, excluded }: Counts): string =>
  `Survei ${termName(term)} ditutup: ${formatNumber(services)} layanan, ` +
  `${formatNumber(respondents)} jawaban dihitung, ${formatNumber(excluded)} ` +
  "dikeluarkan. Angkanya sekarang terbuka untuk umum.";

interface Waiting {
  readonly respondents: number;
  readonly unreviewed: number;
}

/** What follows from closing, before it is done. */
export const closingEffect = ({ respondents, unreviewed }: Waiting): string =>
  `${formatNumber(respondents)} jawaban dihitung menjadi IKM tiap layanan, lalu angkanya terbuka untuk umum dan tidak dapat diubah lagi. ${
    unreviewed === 0
      ? "Tidak ada jawaban yang masih menunggu pemeriksaan."
      : `${formatNumber(unreviewed)} jawaban belum diperiksa dan tetap di luar hitungan.`
  }`;

/** Until when somebody can still close it by hand. */
export const closesByItself = (closesAfter: string, today: string): string =>
  today > closesAfter
    ? "Ditutup otomatis sebentar lagi."
    : `Ditutup otomatis sesudah ${formatDay(closesAfter)}.`;

/** Whether a figure may still change. */
export const closedNote = (closed: boolean): string => (closed ? "Ditutup, angka tetap" : "Angka sementara");
