import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodScreen } from "@/components/periods/period-screen";
import {
  changeDueDayAction,
  closeTermAction,
  openTermAction,
  prepareYearAction,
} from "@/lib/periods/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { listFirstUnfinished } from "@/lib/dashboards/queries/unfinished";
import { keepsTerms } from "@/lib/periods/rules";
import { listPeriods } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Periode dan masa penilaian" };

export default async function PeriodsPage() {
  const viewer = await requireViewer();
  const periods = await listPeriods(viewer);
  if (periods === null) notFound();
  const terms = periods.flatMap((period) => period.terms);
  const closable = terms.filter(({ status, endsOn }) => status === "OPEN" && endsOn < today());
  const [progress, unfinished] = await Promise.all([
    summariseTerms(terms.map(({ id }) => id)),
    listFirstUnfinished(
      viewer,
      closable.map(({ id }) => id),
    ),
  ]);
  return (
    <PeriodScreen
      periods={periods}
      progress={progress}
      unfinished={unfinished}
      today={today()}
      actions={
        keepsTerms(viewer)
          ? { open: openTermAction, close: closeTermAction, due: changeDueDayAction, year: prepareYearAction }
          : null
      }
    />
  );
}
