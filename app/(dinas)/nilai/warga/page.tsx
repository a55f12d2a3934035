import type { Metadata } from "next";
import { OwnVoice } from "@/components/appraisals/explanation/own-voice";
import { requireViewer } from "@/lib/server/auth/viewer";
import { listOwnVoice } from "@/lib/surveys/queries/officer-voice";

export const metadata: Metadata = { title: "Suara warga tentang layanan saya" };

export default async function OwnVoicePage() {
  return <OwnVoice terms={await listOwnVoice(await requireViewer())} />;
}
