import "server-only";
import { bodyRefused, readForm } from "@/lib/server/http/limited-body";
import { senderOf } from "@/lib/server/http/same-origin";
import { sheetPass } from "@/lib/server/http/sheet-reader";
import { markVisitor, newForm, readVisitor } from "@/lib/server/http/survey-visitor";
import { submitSurvey } from "@/lib/surveys/commands/submit-survey";
import { now } from "@/lib/server/clock";
import { env, ownPort } from "@/lib/server/env";
import { SHEET_ERRORS, surveyLanguage, type SheetError } from "@/lib/surveys/labels/languages/languages";
import { logger } from "@/lib/server/logger";
import { treeOf, valuesOf } from "@/lib/kernel/form-data";
import { submitSurveySchema } from "@/lib/surveys/schemas/survey";
import { fillSheet, withAnswers } from "@/lib/surveys/schemas/questionnaire";

/** Which questionnaire, and how it is shown. */
export interface SheetPlace {
  readonly slug: string;
  readonly kiosk: boolean;
}

interface Variant extends SheetPlace {
  readonly language: string;
  readonly error?: SheetError;
}

interface Made {
  readonly status: number;
  readonly html: string;
  readonly until: number;
}

/**
 * How long a page is the same for everybody, in milliseconds; an office that closes a survey waits no
 * longer than this.
 */
const FRESH = 5_000;
const MOST_KEPT = 500;
const LIMIT = { bytes: 64 * 1024, seconds: 60 };
const made = new Map<string, Promise<Made>>();

/** Framework scripts are left out: the page is a form, and works before and without any script. */
const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/ nonce="[^"]*"/g, "")
    .replace("</body>", '<script src="/survei.js" defer></script></body>');

/** The page with holes as the framework renders it, read by this process from itself and kept for a moment. */
function sheetOf(variant: Variant): Promise<Made> {
  const key = JSON.stringify([variant.slug, variant.kiosk, variant.language, variant.error ?? ""]);
  const known = made.get(key);
  if (known !== undefined)
    return known.then((sheet) => (sheet.until > now().getTime() ? sheet : remake(key, variant)));
  return remake(key, variant);
}

function remake(key: string, variant: Variant): Promise<Made> {
  if (made.size >= MOST_KEPT) made.clear();
  const sheet = renderSheet(variant);
  made.set(key, sheet);
  sheet.then(
    ({ status }) => {
      if (status !== 200) made.delete(key);
    },
    () => made.delete(key),
  );
  return sheet;
}

/**
 * How the page says that there is no such service; the framework's own page for that is drawn by
 * scripts, and those are left out.
 */
const NOT_THERE = 'data-tidak-ada="ya"';

async function renderSheet({ slug, kiosk, language, error }: Variant): Promise<Made> {
  const query = new URLSearchParams({
    bahasa: language,
    ...(kiosk ? { kios: "ya" } : {}),
    ...(error === undefined ? {} : { galat: error }),
  });
  const answer = await fetch(
    `http://127.0.0.1:${ownPort()}/survei/${encodeURIComponent(slug)}/lembar?${query.toString()}`,
    { headers: { "x-teraju-lembar": sheetPass(slug) }, cache: "no-store" },
  );
  const html = withoutScripts(await answer.text()).replace('<html lang="id"', `<html lang="${language}"`);
  return {
    status: html.includes(NOT_THERE) ? 404 : answer.status,
    html,
    until: now().getTime() + (env().TERAJU_MODE === "development" ? 0 : FRESH),
  };
}

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
  "frame-ancestors 'none'";

function page(html: string, status: number): Response {
  const secure =
    env().TERAJU_SCHEME === "https"
      ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
      : {};
  return new Response(html, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": POLICY,
      ...secure,
    },
  });
}

const short = (value: unknown): string => (typeof value === "string" ? value.slice(0, 60) : "");

interface Carried {
  readonly t: string;
  readonly karcis: string;
}

async function filled(variant: Variant, carried: Carried): Promise<{ html: string; status: number }> {
  const sheet = await sheetOf(variant);
  const rest = new URLSearchParams(Object.entries(carried).filter(([, value]) => value !== "")).toString();
  return {
    html: fillSheet(sheet.html, { ...newForm(variant.slug), ...carried, rest }),
    status: sheet.status,
  };
}

/** The questionnaire of a service for one citizen. */
export async function showSheet(request: Request, place: SheetPlace): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const language = surveyLanguage(query.get("bahasa") ?? undefined).code;
  await markVisitor();
  const { html, status } = await filled(
    { ...place, language },
    { t: short(query.get("t")), karcis: short(query.get("karcis")) },
  );
  return page(html, status);
}

/** The form of a request, or why it is not taken at all. */
async function formOf(request: Request): Promise<FormData | Response> {
  if (senderOf(request.headers) === "FOREIGN")
    return new Response("Formulir ini hanya dikirim dari halaman survei.", { status: 403 });
  const form = await readForm(request, LIMIT);
  return form.ok ? form.value : bodyRefused(form.problem);
}

/**
 * Takes the answers of one citizen and shows the receipt, or the questionnaire again with everything
 * that was typed.
 */
export async function takeSheet(request: Request, place: SheetPlace): Promise<Response> {
  const form = await formOf(request);
  if (form instanceof Response) return form;
  form.set("slug", place.slug);
  const typed = valuesOf(form);
  const language = surveyLanguage(typed["language"]).code;
  const again = (error: SheetError): Promise<Response> => showAgain({ ...place, language, error }, typed);
  const parsed = submitSurveySchema.safeParse(treeOf(form));
  if (!parsed.success) return again("INVALID");
  try {
    const outcome = await submitSurvey(parsed.data, await readVisitor());
    if (outcome.ok)
      return receipt(place, { ...outcome.value, language: parsed.data.language, t: parsed.data.t });
    const { code } = outcome.refusal;
    if (code === "NOT_FOUND" || code === "SERVICE_CLOSED") return await showClosed(place, language);
    return await again(SHEET_ERRORS.find((known) => known === code) ?? "FAULT");
  } catch (error) {
    logger().error({ err: error }, "survey answers failed");
    return again("FAULT");
  }
}

async function showClosed(place: SheetPlace, language: string): Promise<Response> {
  const { html, status } = await filled({ ...place, language }, { t: "", karcis: "" });
  return page(html, status === 200 ? 409 : status);
}

/** Without a ticket that is not good: the citizen may still send the same answers, as one of those without. */
async function showAgain(variant: Variant, typed: Record<string, string>): Promise<Response> {
  const { html } = await filled(variant, {
    t: short(typed["t"]),
    karcis: variant.error?.startsWith("TICKET_") === true ? "" : short(typed["karcis"]),
  });
  return page(withAnswers(html, typed), variant.error === "FAULT" ? 500 : 422);
}

interface Given {
  readonly receiptCode: string;
  readonly caseCode: string | null;
  readonly language: string;
  readonly t: string;
}

function receipt({ slug, kiosk }: SheetPlace, { receiptCode, caseCode, language, t }: Given): Response {
  const query = new URLSearchParams({
    kode: receiptCode,
    ...(caseCode === null ? {} : { aduan: caseCode }),
    ...(language === "id" || language === "" ? {} : { bahasa: language }),
    ...(kiosk ? { kios: t } : {}),
  });
  return new Response(null, {
    status: 303,
    headers: { location: `/survei/${encodeURIComponent(slug)}/terima-kasih?${query.toString()}` },
  });
}
