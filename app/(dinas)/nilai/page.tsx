import type { Metadata } from "next";
import { OwnResults } from "@/components/appraisals/explanation/own-results";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { listOwnResults } from "@/lib/appraisals/queries/own-results";

export const metadata: Metadata = { title: "Nilai saya" };

export default async function OwnResultsPage() {
  const day = today();
  return <OwnResults results={await listOwnResults(await requireViewer(), day)} today={day} />;
}
