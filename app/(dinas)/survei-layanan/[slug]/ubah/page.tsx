import type { Metadata } from "next";
import { surveyPath } from "@/lib/kernel/address";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { ownOrigin } from "@/lib/server/http/origin";
import { EditServiceForm } from "@/components/services/edit-service-form";
import { SwitchService } from "@/components/services/switch-service";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { editServiceAction, switchServiceAction } from "@/lib/services/actions";
import { today } from "@/lib/server/clock";
import { MOST_ACTIVE_QUESTIONS } from "@/lib/services/rules/questions";
import { getServiceSettings, listServiceUnits } from "@/lib/services/queries/services";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Pengaturan ${service.name}` };
}

export default async function ServiceSettingsPage({ params }: Props) {
  const { viewer, service } = await readOwnService((await params).slug);
  const [settings, groups, root] = await Promise.all([
    getServiceSettings(viewer, service.slug),
    listServiceUnits(viewer, today()),
    ownOrigin(),
  ]);
  if (settings === null) notFound();
  const questions = (
    <Panel title="Pertanyaan tambahan" small>
      <p className="text-sm text-ink-2">
        {settings.activeQuestions} dari {MOST_ACTIVE_QUESTIONS} ditanyakan. Jawabannya tidak masuk ke IKM.
      </p>
      <div className="mt-3">
        <ButtonLink href={`/survei-layanan/${service.slug}/ubah/pertanyaan`} size="small">
          Atur pertanyaan
        </ButtonLink>
      </div>
    </Panel>
  );
  return (
    <ServiceFrame service={service} tab="/ubah">
      <SideColumn
        label="Keadaan survei"
        aside={
          <>
            <SwitchService action={switchServiceAction} service={settings} />
            {questions}
          </>
        }
      >
        <EditServiceForm
          action={editServiceAction}
          service={settings}
          groups={groups}
          url={`${root}${surveyPath(service.slug)}`}
        />
      </SideColumn>
    </ServiceFrame>
  );
}
