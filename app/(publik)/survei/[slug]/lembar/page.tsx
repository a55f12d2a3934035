import { cache } from "react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { NoSuchService, SheetErrorBox, SurveyIntro } from "@/components/surveys/survey-intro";
import { SurveySheet } from "@/components/surveys/survey-sheet";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { describeRefusal } from "@/lib/labels/refusals";
import { SHEET_ERRORS, SURVEY_LANGUAGES, surveyLanguage } from "@/lib/surveys/labels/languages/languages";
import { isSheetReader } from "@/lib/server/http/sheet-reader";
import { getSurvey } from "@/lib/surveys/queries/form";
import { textOf, type Search } from "@/lib/kernel/address";
import { SHEET_HOLES } from "@/lib/surveys/schemas/questionnaire";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

const FIRST_FIELD = "answers.PERSYARATAN";

const survey = cache(getSurvey);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const found = await survey(slug, surveyLanguage(textOf(search["bahasa"])).code);
  return { title: `${found?.service ?? "Survei layanan"} - survei`, robots: { index: false } };
}

/**
 * The questionnaire with holes; route.ts beside it reads this page, fills the holes and answers without
 * any framework script.
 */
export default async function SheetPage({ params, searchParams }: Props) {
  const [{ slug }, search, sent] = await Promise.all([params, searchParams, headers()]);
  if (!isSheetReader(slug, sent.get("x-teraju-lembar") ?? "")) notFound();
  const language = surveyLanguage(textOf(search["bahasa"]));
  const found = await survey(slug, language.code);
  const { words } = language;
  if (found === null) return <NoSuchService words={words} />;
  if (!found.active) {
    return (
      <PageBody width="form">
        <h1>{found.service}</h1>
        <EmptyState title={words.refusals.SERVICE_CLOSED ?? describeRefusal({ code: "SERVICE_CLOSED" })}>
          {found.unit} {words.closed}
        </EmptyState>
      </PageBody>
    );
  }
  const kiosk = textOf(search["kios"]) === "ya";
  const error = SHEET_ERRORS.find((code) => code === textOf(search["galat"]));
  const path = `/survei/${encodeURIComponent(slug)}${kiosk ? "/kios" : ""}`;
  const others = SURVEY_LANGUAGES.filter(({ code }) => code !== language.code).map((other) => ({
    language: other,
    href: `${path}?bahasa=${other.code}&${SHEET_HOLES.rest}`,
  }));
  return (
    <SurveySheet
      slug={found.slug}
      language={language}
      questions={found.questions}
      kiosk={kiosk}
      action={path}
    >
      {error !== undefined && <SheetErrorBox error={error} words={words} firstField={FIRST_FIELD} />}
      <SurveyIntro unit={found.unit} service={found.service} words={words} others={others} />
    </SurveySheet>
  );
}
