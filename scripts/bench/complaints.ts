import { randomUUID } from "node:crypto";
import { bringUpToDate } from "@/prisma/migrate.mjs";
import { grantTo } from "@/prisma/roles.mjs";
import { createDatabase, dropDatabase, inDatabase } from "@/scripts/local/templates.mjs";

/**
 * A backlog of 10,000 cases in a database of its own: how long the list of an officer takes on its first page, on its
 * fiftieth, and in a search, with the count that stands under it. `npm run bench -- complaints [cases]`
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const CASES = Number(process.argv[2] ?? "10000");
const ROUNDS = 100;
const LIMIT = 200;
const TODAY = "2026-09-15";
const DATABASE = `bench_complaints_${process.pid}`;
const OFFICES = 20;
const UNITS_EACH = 4;

const owner = process.env["DATABASE_OWNER_URL"] ?? process.env["DATABASE_URL"] ?? "";
const serving = process.env["DATABASE_URL"] ?? owner;

const SUBJECTS = [
  "Antrean di loket",
  "Berkas saya",
  "Petugas jaga",
  "Jadwal pelayanan",
  "Ruang tunggu",
  "Formulir pendaftaran",
  "Jawaban lewat telepon",
  "Biaya yang diminta",
];
const COMPLAINTS = [
  "terlalu lama",
  "tidak jelas",
  "hilang dua kali",
  "berubah tanpa pemberitahuan",
  "tidak sesuai papan pengumuman",
  "membuat warga bolak-balik",
  "kurang ramah",
  "sudah seminggu tidak ada kabar",
];
const PLACES = ["di kecamatan", "di puskesmas", "di dinas", "di kelurahan", "di pasar", "di sekolah"];
const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] ?? (items[0] as T);

/** One text in a thousand holds the rare word. */
const textOf = (index: number): string =>
  `${pick(SUBJECTS, index)} ${pick(COMPLAINTS, Math.floor(index / 8))} ` +
  `${pick(PLACES, Math.floor(index / 64))}. Kejadiannya hari ke-${index % 28} dan sudah ` +
  `saya tanyakan nomor ${index}${index % 1000 === 7 ? ", juga soal jembatan gantung" : ""}.`;

async function makeUnits(): Promise<{ id: string; opd: string }[]> {
  const { db } = await import("@/lib/server/db/client");
  const validFrom = new Date("2025-01-01T00:00:00Z");
  const units: { id: string; opd: string }[] = [];
  for (let office = 0; office < OFFICES; office += 1) {
    const opd = randomUUID();
    await db.unit.create({
      data: {
        id: opd,
        code: `o${office}`,
        name: `Dinas ${office}`,
        kind: "OPD",
        path: `/tk/o${office}/`,
        opdId: opd,
        validFrom,
      },
    });
    units.push({ id: opd, opd });
    for (let part = 0; part < UNITS_EACH; part += 1) {
      const { id } = await db.unit.create({
        data: {
          code: `o${office}-${part}`,
          name: `Bidang ${office} ${part}`,
          kind: "BIDANG",
          path: `/tk/o${office}/o${office}-${part}/`,
          parentId: opd,
          opdId: opd,
          validFrom,
        },
      });
      units.push({ id, opd });
    }
  }
  return units;
}

/** Half of them open; one office has a fifth of all. */
async function makeCases(units: readonly { id: string; opd: string }[]): Promise<string> {
  const { db } = await import("@/lib/server/db/client");
  const { fromDay } = await import("@/lib/server/db/columns");
  const { addDays } = await import("@/lib/kernel/calendar");
  const { caseCode } = await import("@/lib/kernel/spoken-code");
  const statuses = [
    "RECEIVED",
    "ANSWERED",
    "VERIFIED",
    "ANSWERED",
    "FORWARDED",
    "ANSWERED",
    "FORWARDED",
    "REFUSED",
  ] as const;
  const rows = Array.from({ length: CASES }, (_, index) => {
    const unit = index % 5 === 0 ? pick(units.slice(0, UNITS_EACH + 1), index / 5) : pick(units, index);
    const receivedOn = addDays(TODAY, -(index % 300));
    const status = pick(statuses, Math.floor(index / 3));
    const closed = status === "ANSWERED" || status === "REFUSED";
    return {
      code: caseCode((below) => Math.floor(Math.random() * below)),
      submissionKey: randomUUID(),
      kind: index % 3 === 0 ? ("SARAN" as const) : ("PENGADUAN" as const),
      unitId: unit.id,
      text: textOf(index),
      status,
      receivedOn: fromDay(receivedOn),
      verifyBy: fromDay(addDays(receivedOn, 3)),
      forwardBy: fromDay(addDays(receivedOn, 7)),
      answerBy: fromDay(addDays(receivedOn, 14)),
      closedOn: closed ? fromDay(addDays(receivedOn, 10)) : null,
      answer: closed ? "Sudah ditangani." : "",
    };
  });
  await db.complaint.createMany({ data: rows, skipDuplicates: true });
  return rows[0]?.code ?? "";
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timed(name: string, ask: () => Promise<unknown>): Promise<boolean> {
  const taken: number[] = [];
  await ask();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const p95 = percentile(taken, 0.95);
  print(
    `${name.padEnd(44)} p50 ${percentile(taken, 0.5).toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms`,
  );
  return p95 < LIMIT;
}

async function measure(): Promise<void> {
  const { listComplaints } = await import("@/lib/complaints/queries/complaints");
  const { complaintListOf } = await import("@/lib/complaints/schemas");
  const { db } = await import("@/lib/server/db/client");
  const code = await makeCases(await makeUnits());
  const who = {
    "seluruh instansi": {
      employeeId: randomUUID(),
      grants: [{ role: "BKD_ADMIN" as const, unitPath: "/tk/" }],
    },
    "satu dinas": {
      employeeId: randomUUID(),
      grants: [{ role: "UNIT_ADMIN" as const, unitPath: "/tk/o0/" }],
    },
  };
  print(`${await db.complaint.count()} aduan, ${ROUNDS} kali tiap pertanyaan, batas p95 ${LIMIT} ms`);
  let within = true;
  for (const [name, viewer] of Object.entries(who)) {
    const ask = (words: Record<string, string>, from: Parameters<typeof listComplaints>[1]["from"] = null) =>
      listComplaints(viewer, { ...complaintListOf(words), from, today: TODAY });
    let page = await ask({ bagian: "semua" });
    for (let number = 2; number < 50 && page.next !== null; number += 1)
      page = await ask({ bagian: "semua" }, { cursor: page.next, backwards: false });
    const before = page.next;
    const questions: [string, () => Promise<unknown>][] = [
      ["halaman pertama (perlu tindakan)", () => ask({})],
      ["halaman pertama (semua)", () => ask({ bagian: "semua" })],
      [
        "halaman 50",
        () => ask({ bagian: "semua" }, before === null ? null : { cursor: before, backwards: false }),
      ],
      ["yang lewat batas", () => ask({ bagian: "semua", terlambat: "1" })],
      ["cari kata umum (antrean)", () => ask({ bagian: "semua", cari: "antrean" })],
      ["cari kata langka (jembatan)", () => ask({ bagian: "semua", cari: "jembatan" })],
      ["cari dua huruf (ke)", () => ask({ bagian: "semua", cari: "ke" })],
      ["cari kode", () => ask({ bagian: "semua", cari: code })],
    ];
    for (const [question, run] of questions) within = (await timed(`${name}: ${question}`, run)) && within;
  }
  print(within ? "Semua di bawah batas." : "ADA YANG LEWAT BATAS.");
  if (!within) process.exitCode = 1;
}

async function main(): Promise<void> {
  await createDatabase(owner, DATABASE);
  try {
    await bringUpToDate({
      DATABASE_URL: inDatabase(serving, DATABASE),
      DATABASE_OWNER_URL: inDatabase(owner, DATABASE),
    });
    await grantTo(inDatabase(owner, DATABASE), new URL(serving).username);
    Object.assign(process.env, {
      DATABASE_URL: inDatabase(serving, DATABASE),
      TERAJU_MODE: "test",
      LOG_LEVEL: "warn",
      DATABASE_POOL: "5",
      SESSION_SECRET: "x".repeat(40),
      TERAJU_TODAY: TODAY,
    });
    await measure();
  } finally {
    const { disconnect } = await import("@/lib/server/db/client");
    await disconnect();
    await dropDatabase(owner, DATABASE);
  }
}

await main();
