import type { Metadata } from "next";
import { readService } from "../service";
import { ReasonTable } from "@/components/surveys/reason-table";
import { ReviewList } from "@/components/surveys/review-list";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { Section } from "@/components/ui/section";
import { reviewAnswersAction } from "@/lib/surveys/actions";
import { countReasons, listWaitingAnswers } from "@/lib/surveys/queries/review";
import { askedPage, type Search } from "@/lib/kernel/address";
import { reviewFilterSchema } from "@/lib/surveys/schemas/survey";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Jawaban diperiksa ${(await readService((await params).slug)).service.name}` };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readService(slug);
  const path = `/survei-layanan/${encodeURIComponent(slug)}/periksa`;
  const asked = reviewFilterSchema.safeParse({ reason: search["sebab"], day: search["hari"] });
  const filter = { reason: asked.data?.reason, day: asked.data?.day };
  const [reasons, waiting] = await Promise.all([
    countReasons(viewer, service.id),
    listWaitingAnswers(viewer, { serviceId: service.id, ...filter, page: askedPage(search["halaman"]) }),
  ]);
  return (
    <ServiceFrame service={service} tab="/periksa">
      {waiting !== null && (
        <ReviewList
          serviceId={service.id}
          path={path}
          reasons={reasons}
          waiting={waiting}
          filter={filter}
          action={reviewAnswersAction}
        />
      )}
      {(waiting === null || reasons.length > 0) && (
        <Section>
          <ReasonTable reasons={reasons} />
        </Section>
      )}
    </ServiceFrame>
  );
}
