import type { ReactNode } from "react";
import { surveyPath } from "@/lib/kernel/address";
import type { NextRequest } from "next/server";
import { questionnaireStyle } from "@/app/questionnaire-style";
import { ClosedService, NoSuchService, NotShown } from "@/components/surveys/no-questionnaire";
import { FormFields, Questionnaire } from "@/components/surveys/questionnaire";
import { SurveyDocument } from "@/components/surveys/survey-document";
import { treeOf, valuesOf } from "@/lib/kernel/form-data";
import { bodyRefused, readForm } from "@/lib/server/http/limited-body";
import { plainPage } from "@/lib/server/http/plain-page";
import { senderOf } from "@/lib/server/http/same-origin";
import { markVisitor, newForm, readSent, readVisitor, rememberSent } from "@/lib/server/http/survey-visitor";
import { logger } from "@/lib/server/logger";
import { recently } from "@/lib/server/recent";
import { submitSurvey } from "@/lib/surveys/commands/submit-survey";
import {
  QUESTIONNAIRE_ERRORS,
  surveyLanguage,
  type QuestionnaireError,
} from "@/lib/surveys/labels/languages/languages";
import { getSurvey } from "@/lib/surveys/queries/form";
import { submitSurveySchema } from "@/lib/surveys/schemas/survey";

interface Context {
  params: Promise<{ slug: string }>;
}

/** Which questionnaire, where it is answered, and the code of its language. */
interface Place {
  readonly slug: string;
  readonly kiosk: boolean;
  readonly language: string;
}

/** One citizen in front of it: what her address carries, and what she typed when it was not accepted. */
interface Visit {
  readonly t: string;
  readonly karcis: string;
  readonly error?: QuestionnaireError;
  readonly typed?: Readonly<Record<string, string>>;
}

const LIMIT = { bytes: 64 * 1024, seconds: 60 };

/** How long a survey, and a page made from it, are the same for everybody: an office that closes one waits for both. */
const FRESH = 2_500;

const surveyOf = recently(FRESH, getSurvey);

const short = (value: unknown): string => (typeof value === "string" ? value.slice(0, 60) : "");

/** The kiosk of a service answers at survei/[slug]/kios with the same handlers. */
const placeOf = async (
  request: NextRequest,
  { params }: Context,
  language: string | null | undefined,
): Promise<Place> => ({
  slug: (await params).slug,
  kiosk: request.nextUrl.pathname.split("/")[3] === "kios",
  language: surveyLanguage(language ?? undefined).code,
});

/** The questionnaire of a service for one citizen, or her receipt where she comes back from it. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const query = request.nextUrl.searchParams;
  await markVisitor();
  const place = await placeOf(request, context, query.get("bahasa"));
  const visit = { t: short(query.get("t")), karcis: short(query.get("karcis")) };
  const sent = place.kiosk || query.has("lagi") ? null : await readSent();
  // Another ticket is another visit to the counter.
  if (sent !== null && (visit.karcis === "" || visit.karcis === sent.karcis))
    return receipt(place, { receiptCode: sent.receiptCode, caseCode: null, t: "", isBack: true });
  return show(place, visit, 200);
}

/**
 * Takes the answers of one citizen and shows the receipt, or the questionnaire again with everything
 * that was typed.
 */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const form = await formOf(request);
  if (form instanceof Response) return form;
  const typed = valuesOf(form);
  const place = await placeOf(request, context, typed["language"]);
  form.set("slug", place.slug);
  const parsed = submitSurveySchema.safeParse(treeOf(form));
  if (!parsed.success) return showAgain(place, typed, "INVALID");
  try {
    const outcome = await submitSurvey(parsed.data, await readVisitor());
    if (outcome.ok) {
      if (!place.kiosk) await rememberSent(place.slug, { ...outcome.value, karcis: short(typed["karcis"]) });
      return receipt(place, { ...outcome.value, t: parsed.data.t });
    }
    const { code } = outcome.refusal;
    if (code === "NOT_FOUND" || code === "SERVICE_CLOSED")
      return await show(place, { t: "", karcis: "" }, 409);
    return await showAgain(place, typed, QUESTIONNAIRE_ERRORS.find((known) => known === code) ?? "FAULT");
  } catch (error) {
    logger().error({ err: error }, "survey answers failed");
    return showAgain(place, typed, "FAULT");
  }
}

/** The form of a request, or why it is not taken at all. */
async function formOf(request: Request): Promise<FormData | Response> {
  if (senderOf(request.headers) === "FOREIGN")
    return new Response("Formulir ini hanya dikirim dari halaman survei.", { status: 403 });
  const form = await readForm(request, LIMIT);
  return form.ok ? form.value : bodyRefused(form.problem);
}

/** Without a ticket that is not good: the citizen may still send the same answers, as one of those without. */
function showAgain(
  place: Place,
  typed: Readonly<Record<string, string>>,
  error: QuestionnaireError,
): Promise<Response> {
  const karcis = error.startsWith("TICKET_") ? "" : short(typed["karcis"]);
  return show(place, { t: short(typed["t"]), karcis, error, typed }, error === "FAULT" ? 500 : 422);
}

async function show(place: Place, visit: Visit, status: number): Promise<Response> {
  const { words } = surveyLanguage(place.language);
  const { t, karcis, error } = visit;
  try {
    const isForAll = karcis === "" && error === undefined;
    const page = await (isForAll ? pageForAll(place, t) : pageFor(place, visit));
    if (page === null)
      return plainPage([await pageOf(place, "Survei layanan", <NoSuchService words={words} />), END], 404);
    const fields = page.asks
      ? await rendered(<FormFields {...newForm(place.slug)} t={t} karcis={karcis} />)
      : "";
    return plainPage([page.markup, Buffer.from(fields), END], status);
  } catch (fault) {
    logger().error({ err: fault }, "questionnaire could not be shown");
    return plainPage([await pageOf(place, words.notShown, <NotShown words={words} />), END], 500);
  }
}

/** A page without its end, so that a form gets its own key before it. */
interface Page {
  readonly markup: Buffer;
  readonly asks: boolean;
}

const pageForAll = recently(FRESH, (place: Place, t: string) => pageFor(place, { t, karcis: "" }));

async function pageFor(place: Place, { t, karcis, error, typed }: Visit): Promise<Page | null> {
  const { slug, kiosk } = place;
  const language = surveyLanguage(place.language);
  const survey = await surveyOf(slug, language.code);
  if (survey === null) return null;
  const { service, unit, active } = survey;
  const content = active ? (
    <Questionnaire
      survey={survey}
      language={language}
      path={`${surveyPath(slug)}${kiosk ? "/kios" : ""}`}
      kiosk={kiosk}
      carried={{ ...(t === "" ? {} : { t }), ...(karcis === "" ? {} : { karcis }) }}
      error={error}
      typed={typed}
    />
  ) : (
    <ClosedService service={service} unit={unit} words={language.words} />
  );
  return { markup: await pageOf(place, service, content), asks: active };
}

/** The framework lets a route have the renderer only when it runs. */
async function rendered(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(node);
}

const LAST_TAGS = "</body></html>";
const END = Buffer.from(LAST_TAGS);

async function pageOf({ language }: Place, title: string, content: ReactNode): Promise<Buffer> {
  const markup = await rendered(
    <SurveyDocument language={language} title={title} stylesheet={questionnaireStyle.href}>
      {content}
    </SurveyDocument>,
  );
  return Buffer.from(`<!DOCTYPE html>${markup.slice(0, -LAST_TAGS.length)}`);
}

interface Given {
  readonly receiptCode: string;
  readonly caseCode: string | null;
  readonly t: string;
  /** It was given before, and is shown instead of a second questionnaire. */
  readonly isBack?: boolean;
}

function receipt(
  { slug, kiosk, language }: Place,
  { receiptCode, caseCode, t, isBack = false }: Given,
): Response {
  const query = new URLSearchParams({
    kode: receiptCode,
    ...(caseCode === null ? {} : { aduan: caseCode }),
    ...(language === "id" ? {} : { bahasa: language }),
    ...(kiosk ? { kios: t } : {}),
    ...(isBack ? { sudah: "ya" } : {}),
  });
  return new Response(null, {
    status: 303,
    headers: {
      location: `${surveyPath(slug)}/terima-kasih?${query.toString()}`,
      "cache-control": "no-store",
    },
  });
}
