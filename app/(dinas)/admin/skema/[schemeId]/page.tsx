import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadScheme } from "@/app/(dinas)/admin/skema/[schemeId]/load";
import { ActivateForm } from "@/components/schemes/activate-form";
import { SchemeButtons } from "@/components/schemes/scheme-buttons";
import { SchemeSections } from "@/components/schemes/scheme-sections";
import { SchemeFactsPanel, VersionsPanel } from "@/components/schemes/scheme-side";
import { ButtonLink } from "@/components/ui/button-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { StatusTag } from "@/components/ui/status-tag";
import { activateSchemeAction, copySchemeAction, deleteSchemeAction } from "@/lib/schemes/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { schemeState } from "@/lib/schemes/labels/scheme";
import { listOfficeChoices } from "@/lib/schemes/queries/offices";

interface Props {
  params: Promise<{ schemeId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await loadScheme((await params).schemeId);
  if (detail === null) notFound();
  return { title: detail.scheme.name };
}

export default async function SchemePage({ params }: Props) {
  const detail = await loadScheme((await params).schemeId);
  if (detail === null) notFound();
  const { id, revision, scheme, state, mayKeep } = detail;
  const { label, tone, next } = schemeState[state];
  const offices = mayKeep ? await listOfficeChoices(await requireViewer()) : [];
  const aside = (
    <>
      <SchemeFactsPanel detail={detail} />
      {mayKeep && (
        <ActivateForm
          schemeId={id}
          effectiveFrom={scheme.effectiveFrom}
          offices={offices}
          action={activateSchemeAction}
        />
      )}
      <VersionsPanel detail={detail} />
    </>
  );
  return (
    <PageBody>
      <PageHeader
        title={scheme.name}
        status={<StatusTag tone={tone}>{label}</StatusTag>}
        lead={`Versi ${scheme.version}. ${next}`}
        breadcrumb={[{ href: "/admin/skema", label: "Aturan nilai" }, { label: `Versi ${scheme.version}` }]}
      />
      {mayKeep && (
        <SchemeButtons
          id={id}
          revision={revision}
          version={scheme.version}
          isDraft={state === "DRAFT"}
          copy={copySchemeAction}
          remove={deleteSchemeAction}
        />
      )}
      {!mayKeep && (
        <div className="mb-5">
          <ButtonLink href={`/admin/skema/${id}/simulasi`} icon="scales">
            Lihat simulasi
          </ButtonLink>
        </div>
      )}
      <SideColumn aside={aside}>
        <SchemeSections scheme={scheme} />
      </SideColumn>
    </PageBody>
  );
}
