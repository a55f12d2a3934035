import type { Metadata } from "next";
import { surveyPath } from "@/lib/kernel/address";
import { notFound } from "next/navigation";
import { readService } from "./service";
import { TermFilter } from "@/components/dashboards/term-filter";
import { IkmExcluded } from "@/components/surveys/ikm-excluded";
import { IkmOutcomes } from "@/components/surveys/ikm-outcomes";
import { IkmResult, IkmTrend, UnsurChart } from "@/components/surveys/ikm-report";
import { IkmRespondents } from "@/components/surveys/ikm-respondents";
import { SampleFacts, SurveyAddress } from "@/components/surveys/service-facts";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { ServiceUsersForm } from "@/components/surveys/service-users-form";
import { SideColumn } from "@/components/ui/side-column";
import { recordServiceUsersAction } from "@/lib/surveys/actions";
import { ownOrigin } from "@/lib/server/http/origin";
import { today } from "@/lib/server/clock";
import { getServiceReport } from "@/lib/surveys/queries/service-report";
import { readSurveyTerms } from "@/lib/surveys/queries/closing";
import { addressWith, textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readService((await params).slug)).service.name };
}

export default async function ServicePage({ params, searchParams }: Props) {
  const [{ slug }, search, origin] = await Promise.all([params, searchParams, ownOrigin()]);
  const { viewer, service } = await readService(slug);
  const chosen = await readSurveyTerms(viewer, { wanted: textOf(search["masa"]), today: today(), slug });
  const report = chosen === null ? null : await getServiceReport(viewer, slug, chosen);
  if (chosen === null || report === null) notFound();
  const { term, terms } = chosen;
  const { ikm, users, needed } = report;
  const path = `/survei-layanan/${encodeURIComponent(slug)}`;
  const url = `${origin}${surveyPath(slug)}`;
  const mayRecord = service.runs && (!term.closed || users === null);
  const sample = (
    <SampleFacts respondents={ikm.respondents} users={users} needed={needed}>
      {mayRecord && (
        <ServiceUsersForm
          key={term.id}
          serviceId={service.id}
          termId={term.id}
          users={users}
          action={recordServiceUsersAction}
        />
      )}
    </SampleFacts>
  );
  return (
    <ServiceFrame
      service={service}
      tab=""
      aside={<TermFilter action={path} terms={terms} termId={term.id} />}
    >
      <SideColumn
        aside={
          <>
            {sample}
            <SurveyAddress url={url} active={service.active} source={report.source} />
          </>
        }
      >
        <IkmResult ikm={ikm} term={term} />
        <UnsurChart ikm={ikm} followUpHref={`${path}/tindak-lanjut?masa=${term.id}`} />
        <IkmTrend quarters={report.trend} hrefFor={(masa) => addressWith(path, { masa })} />
        <IkmOutcomes outcomes={report.outcomes} />
        <IkmRespondents respondents={report.respondents} />
        <IkmExcluded excluded={ikm.excluded} reasons={report.reasons} reviewHref={`${path}/periksa`} />
      </SideColumn>
    </ServiceFrame>
  );
}
