import { randomUUID } from "node:crypto";
import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { SurveyForm } from "@/components/surveys/survey-form";
import { SurveyIntro } from "@/components/surveys/survey-intro";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { submitSurveyAction } from "@/lib/actions/survey";
import { describeRefusal } from "@/lib/labels/refusals";
import { getSurvey } from "@/lib/queries/survey-form";

interface Props {
  params: Promise<{ slug: string }>;
}

const survey = cache(getSurvey);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await survey((await params).slug);
  if (found === null) notFound();
  return { title: `Survei ${found.service}`, robots: { index: false } };
}

export default async function SurveyPage({ params }: Props) {
  await connection();
  const found = await survey((await params).slug);
  if (found === null) notFound();
  if (!found.active) {
    return (
      <PageBody width="form">
        <h1>{found.service}</h1>
        <EmptyState title={describeRefusal({ code: "SERVICE_CLOSED" })}>{found.unit} membukanya kembali pada masa survei berikutnya.</EmptyState>
      </PageBody>
    );
  }
  return (
    <SurveyForm action={submitSurveyAction} slug={found.slug} submissionKey={randomUUID()}>
      <SurveyIntro unit={found.unit} service={found.service} />
    </SurveyForm>
  );
}
