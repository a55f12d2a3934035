import type { Metadata } from "next";
import { loadImport } from "./load";
import { ImportScreen } from "@/components/exchange/import-screen";
import { applyImportAction, takeBackImportAction } from "@/lib/exchange/actions";

interface Props {
  readonly params: Promise<{ importId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Impor ${(await loadImport((await params).importId)).fileName}` };
}

export default async function ImportPage({ params }: Props) {
  const found = await loadImport((await params).importId);
  return (
    <ImportScreen found={found} actions={{ apply: applyImportAction, takeBack: takeBackImportAction }} />
  );
}
