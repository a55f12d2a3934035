import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { AddHolidayForm } from "@/components/holidays/add-holiday-form";
import { TakeHolidaysForm } from "@/components/holidays/take-holidays-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { TabLinks } from "@/components/ui/tab-links";
import { Table } from "@/components/ui/table";
import type { HolidayYear } from "@/lib/holidays/queries";
import type { Holiday } from "@/lib/holidays/rules";
import { formatLongDay } from "@/lib/labels/date";

interface HolidayActions {
  readonly add: FormAction;
  readonly remove: FormAction;
  readonly take: FormAction;
  readonly copy: FormAction;
}

interface HolidayScreenProps {
  readonly found: HolidayYear;
  /** Null for whoever only reads. */
  readonly actions: HolidayActions | null;
}

/** The holidays of a year, and the ways to add, take over and copy them. */
export function HolidayScreen({ found, actions }: HolidayScreenProps) {
  const { year, years, holidays } = found;
  const list = <HolidayList found={found} remove={actions?.remove ?? null} />;
  return (
    <PageBody>
      <PageHeader
        title="Hari libur"
        lead={
          "Sabtu, Minggu, dan hari-hari ini tidak dihitung sebagai hari kerja, misalnya pada batas jawaban aduan. " +
          "Batas yang sudah diberitahukan tidak berubah."
        }
      />
      <TabLinks
        label="Tahun"
        tabs={[...years, ...(years.includes(year + 1) ? [] : [year + 1])].map((each) => ({
          href: `/admin/kalender?tahun=${each}`,
          label: String(each),
          current: each === year,
        }))}
      />
      {actions === null ? (
        list
      ) : (
        <SideColumn
          label="Menambah hari libur"
          width="wide"
          aside={
            <>
              <Panel title="Tambah satu hari" small>
                <AddHolidayForm year={year} action={actions.add} />
              </Panel>
              <Panel
                title="Tempel daftar"
                reading="Misalnya dari SKB hari libur nasional dan cuti bersama."
                small
              >
                <TakeHolidaysForm year={year} action={actions.take} />
              </Panel>
            </>
          }
        >
          {list}
          {holidays.some(({ everyYear }) => everyYear) && (
            <Panel
              title={`Siapkan tahun ${year + 1}`}
              reading="Yang bertanda tetap tiap tahun disalin; yang sudah ada tidak digandakan."
              small
            >
              <ActionForm
                action={actions.copy}
                hidden={{ year }}
                label={`Salin ke tahun ${year + 1}`}
                variant="secondary"
              />
            </Panel>
          )}
        </SideColumn>
      )}
    </PageBody>
  );
}

function HolidayList({ found, remove }: { readonly found: HolidayYear; readonly remove: FormAction | null }) {
  const { year, holidays } = found;
  if (holidays.length === 0)
    return (
      <Panel>
        <EmptyState title={`Belum ada hari libur di tahun ${year}`}>
          {remove === null
            ? "Admin BKD belum mencatatnya. Sampai itu dicatat, hanya Sabtu dan Minggu yang bukan hari kerja."
            : "Salin dari tahun sebelumnya, tempel daftar, atau tambahkan satu per satu. Sampai itu dicatat, " +
              "hanya Sabtu dan Minggu yang bukan hari kerja."}
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title={`${holidays.length} hari libur di tahun ${year}`} flush>
      <Table
        caption={`Hari libur tahun ${year}`}
        rows={holidays}
        rowKey={({ day }) => day}
        columns={[
          { key: "day", header: "Tanggal", rowHeader: true, cell: ({ day }) => formatLongDay(day) },
          { key: "name", header: "Nama", cell: ({ name }) => name },
          {
            key: "every",
            header: "Berulang",
            cell: ({ everyYear }) => (everyYear ? "Tetap tiap tahun" : "Tahun ini saja"),
          },
          ...(remove === null
            ? []
            : [
                {
                  key: "remove",
                  header: "Tindakan",
                  headerHidden: true,
                  cell: (holiday: Holiday) => <RemoveHoliday holiday={holiday} action={remove} />,
                },
              ]),
        ]}
      />
    </Panel>
  );
}

function RemoveHoliday({ holiday, action }: { readonly holiday: Holiday; readonly action: FormAction }) {
  const { day, name } = holiday;
  return (
    <ActionForm
      action={action}
      hidden={{ day }}
      variant="secondary"
      size="small"
      label={
        <>
          Hapus<span className="sr-only"> {name}</span>
        </>
      }
      confirm={{
        title: `Hapus ${name}?`,
        effect: `${formatLongDay(day)} menjadi hari kerja lagi. Batas yang sudah diberitahukan tidak berubah.`,
        confirmLabel: "Hapus hari libur",
      }}
    />
  );
}
