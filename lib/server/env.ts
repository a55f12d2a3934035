import { z } from "zod";
import type { BlockList } from "node:net";
import { readNetworks } from "@/lib/server/http/client-of";
import { COMPLAINT_DAYS, readComplaintDays, type ComplaintDays } from "@/lib/kernel/complaint-days";

const DEMO_SECRET = "demo-only-not-a-secret-0123456789abcdef";

/** A proxy beside the server: nobody else reaches it from there. */
const OWN_MACHINE = readNetworks("127.0.0.0/8,::1") as BlockList;

const settings = z
  .object({
    TERAJU_MODE: z.enum(["demo", "development", "test", "production"]).default("production"),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    SESSION_SECRET: z.string().min(32),
    TERAJU_FILES: z.string().min(1).default(".data/files"),
    /** A fixed day for tests and rehearsals; refused in production. */
    TERAJU_TODAY: z.iso.date().optional(),
    /** "https" behind a proxy that ends TLS: cookies are then Secure and HSTS is sent. */
    TERAJU_SCHEME: z.enum(["http", "https"]).default("http"),
    /** Networks of our own proxies: what they say of whom they saw is believed, nobody else. */
    TERAJU_PROXIES: z
      .string()
      .transform(readNetworks)
      .pipe(z.custom<BlockList>((list) => list !== null))
      .default(() => OWN_MACHINE),
    /** Working days until a complaint is verified, forwarded and answered: "3,5,10". */
    TERAJU_ADUAN_HARI: z
      .string()
      .transform(readComplaintDays)
      .pipe(z.custom<ComplaintDays>((days) => days !== null))
      .default(COMPLAINT_DAYS),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
    /** The identity provider of the office (OpenID Connect): these three together, or none. */
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** The claim that holds the NIP; without one a person links her account once. */
    OIDC_NIP_CLAIM: z.string().min(1).optional(),
    /** As the sign-in page calls it: "Masuk dengan akun instansi". */
    OIDC_NAME: z.string().min(1).max(40).default("akun instansi"),
  })
  .superRefine((given, context) => {
    if (
      given.OIDC_ISSUER === undefined &&
      given.OIDC_CLIENT_ID === undefined &&
      given.OIDC_CLIENT_SECRET === undefined
    )
      return;
    for (const name of ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const)
      if (given[name] === undefined) context.addIssue({ code: "custom", path: [name], message: "missing" });
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
  if (env.OIDC_ISSUER?.startsWith("http:")) reasons.push("OIDC_ISSUER harus beralamat https");
  return reasons;
}

let cached: Env | undefined;

/** Read at first use, so that building the application needs no settings. */
export function env(): Env {
  return (cached ??= readEnv(process.env));
}

/** What this installation knows of its identity provider. */
export interface Oidc {
  issuer: string;
  clientId: string;
  clientSecret: string;
  nipClaim: string | null;
  name: string;
}

/** The identity provider of these settings; null where people sign in by password only. */
export function oidcOf(settings: Env): Oidc | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    nipClaim: settings.OIDC_NIP_CLAIM ?? null,
    name: settings.OIDC_NAME,
  };
}

/** Lets next-auth take its own address from the request, unless NEXTAUTH_URL names it. */
export function trustAskedAddress(): void {
  process.env["AUTH_TRUST_HOST"] ??= "true";
}
