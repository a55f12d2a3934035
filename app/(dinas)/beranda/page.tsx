import type { Metadata } from "next";
import { ChecklistPanel } from "@/components/instansi/checklist-panel";
import { HomeScreen } from "@/components/home/home-screen";
import { listLacking } from "@/lib/instansi/queries/checklist";
import { requireViewer } from "@/lib/server/auth/viewer";
import { now, ownZone, today } from "@/lib/server/clock";
import { getHome } from "@/lib/home/queries/home";
import { getHomeYear } from "@/lib/home/queries/year";

export const metadata: Metadata = { title: "Beranda" };

export default async function HomePage() {
  const viewer = await requireViewer();
  const home = await getHome(viewer, today());
  const [year, lacking] = await Promise.all([getHomeYear(viewer, home), listLacking(viewer, today())]);
  return (
    <HomeScreen name={viewer.name} now={now()} zone={ownZone()} home={home} year={year}>
      <ChecklistPanel lacking={lacking} />
    </HomeScreen>
  );
}
