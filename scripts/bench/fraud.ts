import { randomUUID } from "node:crypto";
import { UNSUR } from "@/lib/kernel/codes";
import { skm, skmOfTally } from "@/lib/scoring/skm";
import { OFFICE_ADDRESS, POINTS, everything, type Sent } from "./fraud-events";
import { withScratchDatabase } from "./scratch-database";

/**
 * Fraud on top of 5,000 honest answers of one service in one quarter, through the very command that citizens meet: by
 * how much the published IKM moves, and how many honest answers had to wait. `npm run bench -- fraud [honest answers]`
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const HONEST = Number(process.argv[2] ?? "5000");
const SLUG = "layanan";
const KINDS: Record<Sent["kind"], string> = {
  HONEST: "warga jujur",
  ONE_DEVICE: "satu telepon 500 kali",
  SCRIPT: "program, alamat berganti",
  STAFF: "petugas mengisi sendiri",
  FOURS: "serempak serba empat",
};

async function prepare() {
  const { db } = await import("@/lib/server/db/client");
  const { pointToken } = await import("@/lib/services/db");
  const unit = await db.unit.create({
    data: { code: "opd", name: "Dinas", kind: "OPD", path: "/opd/", validFrom: new Date("2026-01-01") },
  });
  await db.officeNetwork.create({ data: { unitId: unit.id, range: `${OFFICE_ADDRESS}/32` } });
  const service = await db.service.create({ data: { slug: SLUG, name: "Layanan", unitId: unit.id } });
  const tokens: string[] = [];
  for (let index = 0; index < POINTS; index += 1)
    tokens.push(
      pointToken(
        await db.servicePoint.create({
          data: {
            serviceId: service.id,
            kind: "COUNTER",
            name: `Loket ${index + 1}`,
            code: `LKT${index + 2}22`,
          },
        }),
      ),
    );
  return { serviceId: service.id, tokens };
}

async function send(sent: Sent, t: string): Promise<string> {
  const { submitSurvey } = await import("@/lib/surveys/commands/submit-survey");
  const { stampOf } = await import("@/lib/server/http/form-stamp");
  const submissionKey = randomUUID();
  const local = new Date(sent.at.getTime() + 7 * 3_600_000).toISOString();
  const stamp = stampOf({ slug: SLUG, submissionKey }, new Date(sent.at.getTime() - sent.thought * 1000));
  const answers = Object.fromEntries(UNSUR.map((unsur, index) => [unsur, sent.answers[index]]));
  const outcome = await submitSurvey(
    { slug: SLUG, submissionKey, stamp, t, karcis: "", language: "id", answers, extra: {} },
    {
      at: sent.at,
      today: local.slice(0, 10),
      hour: Number(local.slice(11, 13)),
      address: sent.address,
      device: sent.device,
      agent: "",
      isStaff: sent.isStaff,
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.receiptCode;
}

async function measure(): Promise<void> {
  const { db } = await import("@/lib/server/db/client");
  const { serviceId, tokens } = await prepare();
  const events = everything(HONEST);
  const kindOf = new Map<string, Sent["kind"]>();
  const begun = performance.now();
  for (const sent of events) kindOf.set(await send(sent, tokens[sent.point] ?? ""), sent.kind);
  print(`${events.length} jawaban dikirim dalam ${((performance.now() - begun) / 1000).toFixed(1)} detik`);
  const rows = await db.surveyResponse.findMany({
    where: { serviceId },
    select: { receiptCode: true, standing: true },
  });
  for (const [kind, label] of Object.entries(KINDS)) {
    const own = rows.filter(({ receiptCode }) => kindOf.get(receiptCode) === kind);
    const counted = own.filter(({ standing }) => standing === "COUNTED").length;
    print(
      `  ${label.padEnd(26)} ${String(own.length).padStart(5)} masuk, ` +
        `${String(counted).padStart(5)} dihitung, ${String(own.length - counted).padStart(5)} dipisahkan`,
    );
  }
  report(events, await publishedIkm(serviceId), { rows, kindOf });
}

/** The figure as every page prints it: from the counts that are kept beside the answers. */
async function publishedIkm(serviceId: string): Promise<number> {
  const { db } = await import("@/lib/server/db/client");
  const tally = await db.surveyTally.groupBy({
    by: ["unsur"],
    where: { serviceId },
    _sum: { answered: true, sum: true },
  });
  const of = (unsur: string) => tally.find((row) => row.unsur === unsur)?._sum;
  return Number(
    skmOfTally({
      n: of("N")?.answered ?? 0,
      sums: UNSUR.map((unsur) => of(unsur)?.sum ?? 0),
      answered: UNSUR.map((unsur) => of(unsur)?.answered ?? 0),
    }).ikm,
  );
}

interface Kept {
  readonly receiptCode: string;
  readonly standing: string;
}

function report(
  events: readonly Sent[],
  published: number,
  { rows, kindOf }: { rows: readonly Kept[]; kindOf: ReadonlyMap<string, Sent["kind"]> },
): void {
  const honest = events.filter(({ kind }) => kind === "HONEST");
  const truth = Number(skm(honest.map(({ answers }) => answers)).ikm);
  const all = Number(skm(events.map(({ answers }) => answers)).ikm);
  const waiting = rows.filter(
    ({ receiptCode, standing }) => kindOf.get(receiptCode) === "HONEST" && standing !== "COUNTED",
  ).length;
  print(
    `IKM warga jujur ${truth.toFixed(2)}; diumumkan ${published.toFixed(2)} (bergeser ` +
      `${Math.abs(published - truth).toFixed(2)}; batas 0,50); tanpa pemeriksaan ${all.toFixed(2)}`,
  );
  print(
    `Jawaban jujur yang menunggu pemeriksaan: ${waiting} dari ${honest.length} ` +
      `(${((waiting / honest.length) * 100).toFixed(2)} %; batas 2 %)`,
  );
}

await withScratchDatabase("fraud", {}, measure);
