import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { loadScheme } from "@/app/(dinas)/admin/skema/[schemeId]/load";
import { SchemeForm } from "@/components/schemes/scheme-form";
import { saveSchemeAction } from "@/lib/schemes/actions";

interface Props {
  params: Promise<{ schemeId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await loadScheme((await params).schemeId);
  if (detail?.mayKeep !== true) notFound();
  return { title: `Ubah draf versi ${detail.scheme.version}` };
}

export default async function EditSchemePage({ params }: Props) {
  const detail = await loadScheme((await params).schemeId);
  if (detail?.mayKeep !== true) notFound();
  // What was assigned or used is not edited; its page says so and offers a copy.
  if (detail.state !== "DRAFT") redirect(`/admin/skema/${detail.id}`);
  return (
    <SchemeForm
      schemeId={detail.id}
      revision={detail.revision}
      scheme={detail.scheme}
      action={saveSchemeAction}
    />
  );
}
