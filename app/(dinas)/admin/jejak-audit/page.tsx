import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TrailScreen } from "@/components/audit/trail-screen";
import { findInTrailAction } from "@/lib/audit/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { checkAuditTrail } from "@/lib/audit/queries/check";
import { listAuditEvents } from "@/lib/audit/queries/trail";
import { trailFilterOf } from "@/lib/audit/rules";
import { askedPage, textOf, type Search } from "@/lib/kernel/address";
import { ownZone } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditTrailPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const search = await searchParams;
  const filter = trailFilterOf((name) => textOf(search[name]));
  const trail = await listAuditEvents(viewer, filter, askedPage(search["halaman"]));
  if (trail === null) notFound();
  const check =
    trail.checksItself || textOf(search["periksa"]) === "ya" ? await checkAuditTrail(viewer) : null;
  return (
    <TrailScreen trail={trail} filter={filter} check={check} zone={ownZone()} find={findInTrailAction} />
  );
}
