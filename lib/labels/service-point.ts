import type { PointKind } from "@/lib/domain/service";

/** The kind of a point in one or two words. */
export const pointKindLabel: Record<PointKind, string> = {
  COUNTER: "Loket atau meja",
  KIOSK: "Kios",
  ONLINE: "Tautan",
};

/** What each kind is for. */
export const pointKindNote: Record<PointKind, string> = {
  COUNTER: "Warga memindai QR di poster atau kartu meja dengan ponselnya.",
  KIOSK: "Tablet atau komputer yang tinggal di tempat; isian kosong lagi untuk orang berikutnya.",
  ONLINE: "Tautan di surel, pesan, atau situs, untuk yang dilayani dari jauh.",
};

interface PointWords {
  readonly service: string;
  readonly unit: string;
  readonly url: string;
}

/** An e-mail that asks somebody who was served to answer, ready to be sent. */
export function surveyMail({ service, unit, url }: PointWords): string {
  const subject = `Bagaimana layanan ${service}?`;
  const body = [
    "Yth. Bapak/Ibu,",
    "",
    `Terima kasih sudah memakai layanan ${service} di ${unit}.`,
    "Kami mohon waktu sekitar 1 menit untuk menilainya lewat tautan ini:",
    "",
    url,
    "",
    "Jawaban Anda tanpa nama dan tidak memengaruhi pelayanan yang Anda terima. Anda boleh " +
      "menjawab juga bila permohonannya masih diproses atau ditolak.",
    "",
    "Terima kasih,",
    unit,
  ].join("\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** "poster-ktp-el-loket-1.pdf". */
export const pointFileName = (
  kind: "poster" | "kartu-meja" | "qr",
  { slug, name }: { slug: string; name: string },
  ending: string,
): string =>
  `${kind}-${slug}-${name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")}.${ending}`.replace("-.", ".");

/** What stands on posters and cards. */
export const posterWords = {
  ask: "Bagaimana layanan kami hari ini?",
  how: "Pindai dengan kamera ponsel",
  promise: "Tanpa nama, sekitar 1 menit",
  also: "Berlaku juga bila permohonan Anda masih diproses atau ditolak.",
  typed: "Atau ketik di ponsel",
  english: "How was our service today? Scan to tell us. Anonymous, about 1 minute.",
  fold: "lipat di sini",
  cut: "potong di sini",
} as const;
