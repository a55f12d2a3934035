import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoApprovedSkp } from "@/components/realisation/no-approved-skp";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getRealisationEntry } from "@/lib/realisation/queries/months";

export const metadata: Metadata = { title: "Realisasi" };

export default async function RealisationEntryPage() {
  const entry = await getRealisationEntry(await requireViewer(), today());
  if (entry.kind === "MONTH") redirect(`/realisasi/${entry.skpId}/${entry.month}`);
  return <NoApprovedSkp entry={entry} />;
}
