import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodScreen } from "@/components/periods/period-screen";
import { closeTermAction, openTermAction } from "@/lib/actions/period";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { listPeriods } from "@/lib/queries/periods";

export const metadata: Metadata = { title: "Periode dan masa penilaian" };

export default async function PeriodsPage() {
  const periods = await listPeriods(await requireViewer());
  if (periods === null) notFound();
  return (
    <PeriodScreen
      periods={periods}
      today={today()}
      actions={{ open: openTermAction, close: closeTermAction }}
    />
  );
}
