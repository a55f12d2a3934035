import { ComplaintFilters } from "@/components/complaints/complaint-filters";
import { ComplaintPager } from "@/components/complaints/complaint-pager";
import { ComplaintsTable } from "@/components/complaints/complaints-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { COMPLAINT_LISTS, MOST_COUNTED } from "@/lib/complaints/rules";
import { complaintList, countedComplaints } from "@/lib/complaints/labels";
import type { Zone } from "@/lib/kernel/zone";
import type { ComplaintPage } from "@/lib/complaints/queries/complaints";
import { complaintListHref, type ComplaintListAsked } from "@/lib/complaints/schemas";

interface ComplaintListScreenProps {
  readonly page: ComplaintPage;
  readonly asked: ComplaintListAsked;
  readonly offices: readonly { readonly code: string; readonly name: string }[];
  readonly today: string;
  readonly zone: Zone;
}

/** The four lists of cases with their filters. */
export function ComplaintListScreen({ page, asked, offices, today, zone }: ComplaintListScreenProps) {
  const { rows, count, previous, next } = page;
  const hrefAt = (cursor: typeof next, backwards: boolean) =>
    cursor === null ? null : complaintListHref(asked, { from: { cursor, backwards } });
  const tabs = COMPLAINT_LISTS.map((list) => ({
    href: complaintListHref(asked, { list, descending: list === "CLOSED" || list === "ALL" }),
    label: complaintList[list],
    current: list === asked.list,
  }));
  const pager = (
    <ComplaintPager
      summary={countedComplaints(count, MOST_COUNTED)}
      previousHref={hrefAt(previous, true)}
      nextHref={hrefAt(next, false)}
    />
  );
  return (
    <>
      <TabLinks label="Bagian aduan" tabs={tabs} />
      <ComplaintFilters asked={asked} offices={offices} />
      <Panel flush={rows.length > 0} footer={rows.length > 0 && pager}>
        {rows.length === 0 ? (
          <EmptyState title="Tidak ada aduan di daftar ini">
            {asked.list === "TO_DO"
              ? "Aduan baru muncul di sini begitu warga mengirimnya."
              : "Pilih bagian lain, atau hapus saringan."}
          </EmptyState>
        ) : (
          <ComplaintsTable
            rows={rows}
            today={today}
            zone={zone}
            sort={{
              href: complaintListHref(asked, { descending: !asked.descending }),
              descending: asked.descending,
            }}
          />
        )}
      </Panel>
    </>
  );
}
