import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { StatusTag } from "@/components/ui/status-tag";
import { TabLinks } from "@/components/ui/tab-links";
import { Table, type Column } from "@/components/ui/table";
import { formatShortDay, termName } from "@/lib/labels/date";
import { formatScore } from "@/lib/labels/number";
import { judgingWords, skpStatus } from "@/lib/labels/statuses";
import type { EmployeeProfile, ProfileAppraisal } from "@/lib/people/queries/profile";

interface ProfileProps {
  readonly profile: EmployeeProfile;
}

const NOT_YET = (
  <span className="text-ink-2">
    - <span className="text-xs">(belum selesai dinilai)</span>
  </span>
);

/** Nothing is fetched ahead: opening an explanation is recorded. */
function Explained({ row }: { readonly row: ProfileAppraisal }) {
  return (
    <Link href={`/nilai/${row.appraisalId}`} prefetch={false}>
      {termName(row)}
      <span className="sr-only">: penjelasan nilai</span>
    </Link>
  );
}

const columnsOn = (today: string): Column<ProfileAppraisal>[] => [
  {
    key: "term",
    header: "Masa",
    rowHeader: true,
    cell: (row) => (row.status === "FINAL" ? <Explained row={row} /> : termName(row)),
  },
  {
    key: "status",
    header: "Keadaan",
    cell: ({ status, termStatus, ...term }) => {
      const { tone, label } = judgingWords(status, { ...term, status: termStatus }, today);
      return <StatusTag tone={tone}>{label}</StatusTag>;
    },
  },
  {
    key: "predikat",
    header: "Predikat",
    cell: ({ predikat }) => (predikat === null ? NOT_YET : <PredikatBadge predikat={predikat} />),
  },
  {
    key: "total",
    header: "Nilai indikatif",
    numeric: true,
    cell: ({ status, total }) =>
      total === null ? (
        status === "FINAL" ? (
          <span className="text-ink-2">
            - <span className="text-xs">(tidak dihitung)</span>
          </span>
        ) : (
          NOT_YET
        )
      ) : (
        formatScore(total)
      ),
  },
  { key: "appraiser", header: "Pejabat penilai", cell: ({ appraiser }) => appraiser },
];

/** The appraisals of one year; the official predikat and, beside it, the indicative score. */
export function EmployeeAppraisals({ profile, today }: ProfileProps & { readonly today: string }) {
  const { appraisals, years, year, employeeId } = profile;
  if (year === null)
    return (
      <Panel title="Penilaian">
        <EmptyState title="Belum ada penilaian">Penilaian dibuat saat SKP ditetapkan.</EmptyState>
      </Panel>
    );
  return (
    <Panel
      title={`Penilaian ${year}`}
      reading="Nilai di sebelah predikat: indikatif, bukan predikat resmi."
      flush
    >
      {years.length > 1 && (
        <div className="px-4 pt-2 md:px-6">
          <TabLinks
            label="Tahun"
            tabs={years.map((each) => ({
              href: `/pegawai/${employeeId}?tahun=${each}`,
              label: String(each),
              current: each === year,
            }))}
          />
        </div>
      )}
      <Table
        caption={`Penilaian tahun ${year}`}
        columns={columnsOn(today)}
        rows={appraisals}
        rowKey={({ appraisalId }) => appraisalId}
      />
    </Panel>
  );
}

/** The plans of a person, newest first. */
export function EmployeeSkp({ profile }: ProfileProps) {
  return (
    <Panel title="SKP" flush={profile.skp.length > 0}>
      {profile.skp.length === 0 && (
        <EmptyState title="Belum ada SKP">Pegawai membuat SKP pada awal periode.</EmptyState>
      )}
      {profile.skp.length > 0 && (
        <Table
          caption="SKP pegawai, terbaru dulu"
          rows={profile.skp}
          rowKey={({ skpId }) => skpId}
          columns={[
            {
              key: "range",
              header: "Masa",
              rowHeader: true,
              cell: ({ skpId, startsOn, endsOn }) => (
                <Link href={`/skp/${skpId}`} prefetch={false}>
                  {formatShortDay(startsOn)} sampai {formatShortDay(endsOn)}
                </Link>
              ),
            },
            { key: "unit", header: "Unit", wide: true, cell: ({ unit }) => unit },
            {
              key: "status",
              header: "Keadaan",
              cell: ({ status }) => (
                <StatusTag tone={skpStatus[status].tone}>{skpStatus[status].label}</StatusTag>
              ),
            },
            {
              key: "appraiser",
              header: "Pejabat penilai",
              cell: ({ appraiser }) => appraiser ?? "- (belum ditetapkan)",
            },
          ]}
        />
      )}
    </Panel>
  );
}
