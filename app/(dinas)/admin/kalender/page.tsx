import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HolidayScreen } from "@/components/holidays/holiday-screen";
import {
  addHolidayAction,
  copyHolidaysAction,
  removeHolidayAction,
  takeHolidaysAction,
} from "@/lib/holidays/actions";
import { listHolidays } from "@/lib/holidays/queries";
import { keepsHolidays } from "@/lib/holidays/rules";
import { countOf, type Search } from "@/lib/kernel/address";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Hari libur" };

const YEARS = { first: 2000, last: 2198 };

export default async function HolidaysPage({ searchParams }: { readonly searchParams: Search }) {
  const viewer = await requireViewer();
  const asked = countOf((await searchParams)["tahun"]) ?? Number(today().slice(0, 4));
  const year = Math.min(Math.max(asked, YEARS.first), YEARS.last);
  const found = await listHolidays(viewer, year);
  if (found === null) notFound();
  const actions = {
    add: addHolidayAction,
    remove: removeHolidayAction,
    take: takeHolidaysAction,
    copy: copyHolidaysAction,
  };
  return <HolidayScreen found={found} actions={keepsHolidays(viewer) ? actions : null} />;
}
