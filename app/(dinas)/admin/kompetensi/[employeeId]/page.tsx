import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadPerson } from "@/app/(dinas)/admin/kompetensi/[employeeId]/load";
import { AssessmentForm } from "@/components/competencies/assessment-form";
import { AssessmentDays, PersonLines } from "@/components/competencies/person-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { SideColumn } from "@/components/ui/side-column";
import { recordCompetenciesAction } from "@/lib/competencies/actions";
import { today } from "@/lib/server/clock";
import { addressWith } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ employeeId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await loadPerson((await params).employeeId);
  if (person === null) notFound();
  return { title: `Kompetensi ${person.name}` };
}

export default async function PersonCompetenciesPage({ params }: Props) {
  const person = await loadPerson((await params).employeeId);
  if (person === null) notFound();
  const standardHref = `/admin/kompetensi/standar/${person.positionId}`;
  const aside = (
    <>
      <AssessmentDays days={person.days} />
      {person.mayKeepStandards && (
        <Panel title="Standar jabatan" small>
          <ButtonLink href={standardHref} icon="pencil" size="small">
            Ubah standar
          </ButtonLink>
        </Panel>
      )}
    </>
  );
  return (
    <PageBody>
      <PageHeader
        title={person.name}
        lead={`${person.position}, ${person.unit.name}`}
        breadcrumb={[
          { href: addressWith("/admin/kompetensi", { unit: person.unit.code }), label: "Kompetensi" },
          { label: person.name },
        ]}
      />
      <SideColumn aside={aside}>
        {person.lines.length === 0 && (
          <Panel>
            <EmptyState title="Jabatan ini belum punya standar">
              Admin BKD menetapkan dulu kompetensi dan tingkat yang diminta.
            </EmptyState>
          </Panel>
        )}
        {person.lines.length > 0 && <PersonLines person={person} />}
        {person.mayRecord && person.isOwn && (
          <Section>
            <Notice tone="info">Kompetensi Anda sendiri dicatat oleh admin lain.</Notice>
          </Section>
        )}
        {person.lines.length > 0 && person.mayRecord && !person.isOwn && (
          <Section>
            <AssessmentForm person={person} today={today()} action={recordCompetenciesAction} />
          </Section>
        )}
      </SideColumn>
    </PageBody>
  );
}
