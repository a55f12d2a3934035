import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrailScreen } from "@/components/audit/trail-screen";
import { requireViewer } from "@/lib/server/auth/viewer";
import { env } from "@/lib/server/env";
import { checkAuditTrail, listAuditEvents, trailFilterOf } from "@/lib/audit/queries";
import { askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditTrailPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const search = await searchParams;
  const filter = trailFilterOf({
    action: textOf(search["tindakan"]),
    chain: textOf(search["rantai"]),
    subjectId: textOf(search["objek"]),
    page: askedPage(search["halaman"]),
  });
  const trail = await listAuditEvents(viewer, filter);
  if (trail === null) notFound();
  const check =
    trail.checksItself || textOf(search["periksa"]) === "ya" ? await checkAuditTrail(viewer) : null;
  return <TrailScreen trail={trail} filter={filter} check={check} zone={env().TERAJU_ZONE} />;
}
