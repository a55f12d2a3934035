import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AttendanceFilter } from "@/components/attendance/attendance-filter";
import { AttendanceForms } from "@/components/attendance/attendance-forms";
import { AttendanceReading } from "@/components/attendance/attendance-reading";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { importAttendanceAction, recordAttendanceAction } from "@/lib/attendance/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { describeRefusal } from "@/lib/labels/refusals";
import { formatNumber } from "@/lib/labels/number";
import { countedSomewhere } from "@/lib/attendance/labels";
import { getAttendance, type AttendancePage } from "@/lib/attendance/queries";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { month as monthSchema } from "@/lib/kernel/fields";

export const metadata: Metadata = { title: "Kehadiran" };

export default async function AttendancePage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const asked = monthSchema.safeParse(search["bulan"]);
  const attendance = await getAttendance(viewer, {
    unit: textOf(search["unit"]),
    month: asked.data,
    page: askedPage(search["halaman"]),
    today: today(),
  });
  if (attendance === null) notFound();
  const { units, unit, month, recorded, total, page, pageCount } = attendance;
  const keep = { unit: unit.code, bulan: month };
  const footer = (
    <Pagination
      page={page}
      pageCount={pageCount}
      summary={`${formatNumber(recorded)} dari ${formatNumber(total)} pegawai sudah dicatat`}
      hrefFor={(to) => addressWith("/admin/kehadiran", { ...keep, halaman: String(to) })}
    />
  );
  return (
    <PageBody>
      <PageHeader
        title="Kehadiran"
        lead={
          "Hari dengan potongan tiap pegawai, dari rekap absensi. Dihitung dalam nilai " +
          "indikatif sesuai aturan nilai unitnya."
        }
      />
      <TabLinks
        label="Data penilaian"
        tabs={[
          { href: addressWith("/admin/kehadiran", keep), label: "Kehadiran", current: true },
          { href: addressWith("/admin/kompetensi", { unit: unit.code }), label: "Kompetensi" },
        ]}
      />
      <AttendanceFilter units={units} unit={unit} month={month} />
      <Month attendance={attendance} footer={footer} />
    </PageBody>
  );
}

interface MonthProps {
  readonly attendance: AttendancePage;
  readonly footer: ReactNode;
}

/** The month of the unit: to be put in, to be read, or why there is none. */
function Month({ attendance, footer }: MonthProps) {
  const { units, unit, month, codes, mayRecord, refusal, people, total, page } = attendance;
  if (mayRecord && refusal !== null)
    return <Notice tone="info">{`${describeRefusal(refusal)} ${countedSomewhere(units)}`}</Notice>;
  if (total === 0)
    return (
      <Panel>
        <EmptyState title="Tidak ada pegawai di unit ini pada bulan itu">
          Pilih unit atau bulan lain.
        </EmptyState>
      </Panel>
    );
  if (!mayRecord) return <AttendanceReading people={people} codes={codes} footer={footer} />;
  return (
    <AttendanceForms
      office={{ unit: unit.code, month, page, codes }}
      people={people}
      footer={footer}
      actions={{ record: recordAttendanceAction, paste: importAttendanceAction }}
    />
  );
}
