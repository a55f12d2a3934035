import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RatingPage } from "@/components/appraisals/rating-page";
import { rateAction } from "@/lib/actions/appraisal";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { env } from "@/lib/env";
import { termPhrase } from "@/lib/labels/appraisal";
import { getQueue } from "@/lib/queries/appraisals";
import { getRating } from "@/lib/queries/appraisals-rating";
import { id } from "@/lib/schemas/shared";

interface Props {
  params: Promise<{ appraisalId: string }>;
}

const load = cache(async (appraisalId: string) =>
  id.safeParse(appraisalId).success ? getRating(await requireViewer(), appraisalId) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rating = await load((await params).appraisalId);
  if (rating === null) notFound();
  return { title: `Penilaian ${termPhrase(rating.term)}: ${rating.name}` };
}

export default async function AppraisalPage({ params }: Props) {
  const rating = await load((await params).appraisalId);
  const queue = rating === null ? null : await getQueue(await requireViewer(), rating.termId);
  if (rating === null || queue === null) notFound();
  // The key drops what was typed for the person before.
  return (
    <RatingPage
      key={rating.id}
      queue={queue}
      rating={rating}
      moment={{ today: today(), zone: env().TERAJU_ZONE }}
      action={rateAction}
    />
  );
}
