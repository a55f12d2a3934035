import type { Metadata } from "next";
import { HomeScreen } from "@/components/home/home-screen";
import { requireViewer } from "@/lib/auth/viewer";
import { now, today } from "@/lib/clock";
import { env } from "@/lib/env";
import { getHome } from "@/lib/queries/home";
import { getHomeYear } from "@/lib/queries/home-year";

export const metadata: Metadata = { title: "Beranda" };

export default async function HomePage() {
  const viewer = await requireViewer();
  const home = await getHome(viewer, today());
  const year = await getHomeYear(viewer, home);
  return <HomeScreen name={viewer.name} now={now()} zone={env().TERAJU_ZONE} home={home} year={year} />;
}
