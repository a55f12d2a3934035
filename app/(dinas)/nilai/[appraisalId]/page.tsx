import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ExplanationPage } from "@/components/explanation/explanation-page";
import { traceReading } from "@/lib/actions/appraisal";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { env } from "@/lib/env";
import { termName } from "@/lib/labels/date";
import { explanationQuestion } from "@/lib/labels/explanation";
import { getExplanation } from "@/lib/queries/explanation";
import { id } from "@/lib/schemas/shared";

interface Props {
  params: Promise<{ appraisalId: string }>;
}

const load = cache(async (appraisalId: string) =>
  id.safeParse(appraisalId).success ? getExplanation(await requireViewer(), appraisalId) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const explanation = await load((await params).appraisalId);
  if (explanation === null) notFound();
  return {
    title:
      explanation.score === null
        ? `Nilai ${termName(explanation.term)}`
        : explanationQuestion(explanation, explanation.score.file.result.total),
  };
}

export default async function ExplainedResultPage({ params }: Props) {
  const explanation = await load((await params).appraisalId);
  if (explanation === null) notFound();
  if (explanation.ratings !== null) await traceReading(explanation.id);
  return <ExplanationPage explanation={explanation} moment={{ today: today(), zone: env().TERAJU_ZONE }} />;
}
