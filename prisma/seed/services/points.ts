import { randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import type { PointKind } from "@/lib/kernel/service";
import { pointCode } from "@/lib/services/rules/points";
import { drawFor } from "@/prisma/seed/random";

interface Place {
  name: string;
  kind: PointKind;
  /** The most people it serves in an hour. */
  capacity: number;
}

const counters = (names: readonly string[], capacity: number): Place[] =>
  names.map((name) => ({ name, kind: "COUNTER", capacity }));
const KIOSK: Place = { name: "Kios ruang tunggu", kind: "KIOSK", capacity: 25 };
const MESSAGE: Place = { name: "Tautan pesan", kind: "ONLINE", capacity: 40 };

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  "ktp-el": [...counters(["Loket 1", "Loket 2", "Loket 3"], 12), KIOSK, MESSAGE],
  "kartu-keluarga": [...counters(["Loket 4", "Loket 5"], 10), MESSAGE],
  "akta-kelahiran": [...counters(["Loket 6"], 8), MESSAGE],
  "puskesmas-sukamaju": [...counters(["Pendaftaran", "Farmasi"], 30), KIOSK],
  "puskesmas-tirtasari": counters(["Pendaftaran", "Farmasi"], 20),
  "penerimaan-murid-baru": [...counters(["Meja layanan"], 15), MESSAGE],
  "perizinan-usaha": [...counters(["Loket A", "Loket B"], 6), KIOSK, MESSAGE],
  "informasi-perizinan": [...counters(["Meja informasi"], 15), MESSAGE],
  "uji-kendaraan": counters(["Loket pendaftaran", "Gedung uji"], 10),
  "bantuan-sosial": counters(["Loket layanan", "Meja keliling"], 12),
  "kecamatan-sukamaju": counters(["Loket 1", "Loket 2"], 10),
};

const USUAL = counters(["Loket 1", "Loket 2"], 15);

const QUESTIONS: Readonly<
  Record<string, { text: string; options: string[]; en: { text: string; options: string[] } }>
> = {
  "ktp-el": {
    text: "Berapa kali Anda datang untuk urusan ini?",
    options: ["Sekali", "Dua kali", "Tiga kali atau lebih"],
    en: {
      text: "How many times did you come for this matter?",
      options: ["Once", "Twice", "Three times or more"],
    },
  },
  "puskesmas-sukamaju": {
    text: "Berapa lama Anda menunggu sebelum diperiksa?",
    options: ["Kurang dari 15 menit", "15 sampai 30 menit", "30 sampai 60 menit", "Lebih dari 1 jam"],
    en: {
      text: "How long did you wait before you were seen?",
      options: ["Less than 15 minutes", "15 to 30 minutes", "30 to 60 minutes", "More than 1 hour"],
    },
  },
};

interface SeededPoint extends Place {
  id: string;
  serviceId: string;
  slug: string;
  code: string;
}

/**
 * Counters, kiosks and links of each service, and an additional question where one is asked, with what
 * was answered.
 */
export async function makePoints({
  services,
}: {
  services: readonly { id: string; slug: string }[];
}): Promise<SeededPoint[]> {
  const draw = drawFor("titik layanan");
  const points = services.flatMap(({ id: serviceId, slug }) =>
    (PLACES[slug] ?? USUAL).map((place) => ({
      ...place,
      id: randomUUID(),
      serviceId,
      slug,
      code: pointCode((below) => draw.between(0, below - 1)),
    })),
  );
  await db.servicePoint.createMany({
    data: points.map(({ id, serviceId, code, name, kind, capacity }) => ({
      id,
      serviceId,
      code,
      name,
      kind,
      capacity,
    })),
  });
  for (const service of services) await makeQuestion(service);
  return points;
}

async function makeQuestion({ id: serviceId, slug }: { id: string; slug: string }): Promise<void> {
  const plan = QUESTIONS[slug];
  if (plan === undefined) return;
  const { en, ...words } = plan;
  const question = await db.serviceQuestion.create({
    data: { ...words, serviceId, ordinal: 1, words: { en } },
    select: { id: true },
  });
  await answer(question.id, { serviceId, slug, options: words.options.length });
}

/** Two thirds of those who answered the nine answered this too, mostly with the first answers. */
async function answer(
  questionId: string,
  { serviceId, slug, options }: { serviceId: string; slug: string; options: number },
): Promise<void> {
  const draw = drawFor(`pertanyaan ${slug}`);
  const responses = await db.surveyResponse.findMany({
    where: { serviceId, standing: "COUNTED" },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true, month: true },
  });
  const given = responses
    .filter(() => draw.chance(0.67))
    .map((response) => ({
      ...response,
      option: Math.min(draw.between(0, options - 1), draw.between(0, options - 1)),
    }));
  await db.$executeRaw`
    UPDATE "SurveyResponse" r SET "extra" = jsonb_build_object(${questionId}::text, given."option")
    FROM unnest(${given.map(({ id }) => id)}::uuid[], ${given.map(({ option }) => option)}::int[]) AS
      given("id", "option") WHERE r."id" = given."id"`;
  const counts = new Map<string, { questionId: string; month: Date; option: number; count: number }>();
  for (const { month, option } of given) {
    const key = `${toDay(month)} ${option}`;
    counts.set(key, { questionId, month, option, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  await db.questionTally.createMany({ data: [...counts.values()] });
}
