import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ExplanationPage } from "@/components/appraisals/explanation/explanation-page";
import { recordReading } from "@/lib/appraisals/queries/audited-reading";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { termName } from "@/lib/labels/date";
import { explanationQuestion } from "@/lib/appraisals/labels/explanation";
import { getExplanation } from "@/lib/appraisals/queries/explanation";
import { id } from "@/lib/kernel/fields";

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
  if (explanation.ratings !== null) await recordReading(await requireViewer(), explanation.id);
  return <ExplanationPage explanation={explanation} moment={{ today: today(), zone: ownZone() }} />;
}
