import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RatingPage } from "@/components/appraisals/rating-page";
import { rateAction } from "@/lib/appraisals/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { termPhrase } from "@/lib/appraisals/labels/appraisal";
import { getQueue } from "@/lib/appraisals/queries/queue";
import { getRating } from "@/lib/appraisals/queries/rating";
import { id } from "@/lib/kernel/fields";

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
      moment={{ today: today(), zone: ownZone() }}
      action={rateAction}
    />
  );
}
