import type { Metadata } from "next";
import { HomeScreen } from "@/components/home/home-screen";
import { requireViewer } from "@/lib/server/auth/viewer";
import { now, today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { getHome } from "@/lib/home/queries/home";
import { getHomeYear } from "@/lib/home/queries/year";

export const metadata: Metadata = { title: "Beranda" };

export default async function HomePage() {
  const viewer = await requireViewer();
  const home = await getHome(viewer, today());
  const year = await getHomeYear(viewer, home);
  return <HomeScreen name={viewer.name} now={now()} zone={env().TERAJU_ZONE} home={home} year={year} />;
}
