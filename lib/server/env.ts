import { z } from "zod";
import { COMPLAINT_DAYS, readComplaintDays, type ComplaintDays } from "@/lib/kernel/complaint-days";

const DEMO_SECRET = "demo-only-not-a-secret-0123456789abcdef";

const settings = z.object({
  TERAJU_MODE: z.enum(["demo", "development", "test", "production"]).default("production"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  SESSION_SECRET: z.string().min(32),
  TERAJU_INSTANSI: z.string().min(1).default("Kabupaten Tirta Kencana"),
  TERAJU_ZONE: z.enum(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"]).default("Asia/Jakarta"),
  TERAJU_FILES: z.string().min(1).default(".data/files"),
  /** A fixed day for tests and rehearsals; refused in production. */
  TERAJU_TODAY: z.iso.date().optional(),
  /** "https" behind a proxy that ends TLS: cookies are then Secure and HSTS is sent. */
  TERAJU_SCHEME: z.enum(["http", "https"]).default("http"),
  /** Working days until a complaint is verified, forwarded and answered: "3,5,10". */
  TERAJU_ADUAN_HARI: z
    .string()
    .transform(readComplaintDays)
    .pipe(z.custom<ComplaintDays>((days) => days !== null))
    .default(COMPLAINT_DAYS),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.infer<typeof settings>;

/** Settings of this installation; throws one sentence that names every setting that is missing or unsafe. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join("."));
    throw new Error(`Pengaturan belum benar: ${[...new Set(names)].join(", ")}. Lihat docs/operations.md.`);
  }
  const unsafe = parsed.data.TERAJU_MODE === "production" ? unsafeInProduction(parsed.data) : [];
  if (unsafe.length > 0)
    throw new Error(
      `Teraju tidak dijalankan untuk produksi: ${unsafe.join("; ")}. Lihat docs/operations.md.`,
    );
  return parsed.data;
}

function unsafeInProduction(env: Env): string[] {
  const reasons: string[] = [];
  if (env.SESSION_SECRET === DEMO_SECRET || /demo|contoh|changeme/i.test(env.SESSION_SECRET))
    reasons.push("SESSION_SECRET masih rahasia contoh");
  if (/teraju_demo|:demo@/.test(env.DATABASE_URL)) reasons.push("DATABASE_URL masih memakai sandi contoh");
  if (env.TERAJU_TODAY !== undefined) reasons.push("TERAJU_TODAY hanya untuk pengujian");
  return reasons;
}

let cached: Env | undefined;

/** Read at first use, so that building the application needs no settings. */
export function env(): Env {
  return (cached ??= readEnv(process.env));
}

/** The port this process answers at; the framework sets it when it begins to listen. */
export const ownPort = (): number => Number(process.env["PORT"] ?? 3000);
