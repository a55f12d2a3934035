import Link from "next/link";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { formatScore, formatSigned } from "@/lib/labels/number";
import { classWords, passageWords, suggestionWords } from "@/lib/simulations/labels";
import type { SimulatedRow } from "@/lib/simulations/queries/simulations";
import { ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";

const score = (value: string | null): string => (value === null ? "-" : formatScore(value));

const change = ({ before, after }: SimulatedRow): string =>
  before === null || after === null
    ? "-"
    : formatSigned(roundHalfUp(subtract(ratio(after), ratio(before)), 2), 2);

const COLUMNS: readonly Column<SimulatedRow>[] = [
  {
    key: "name",
    header: "Pegawai",
    rowHeader: true,
    cell: ({ appraisalId, name, unit }) => (
      <>
        <Link href={`/nilai/${appraisalId}`}>{name}</Link>
        <span className="block text-sm font-normal text-ink-2">{unit}</span>
      </>
    ),
  },
  { key: "before", header: "Sekarang", numeric: true, cell: ({ before }) => score(before) },
  { key: "after", header: "Dengan aturan ini", numeric: true, cell: ({ after }) => <b>{score(after)}</b> },
  { key: "change", header: "Perubahan", numeric: true, cell: change },
  {
    key: "rating",
    header: "Saran rating",
    wide: true,
    cell: ({ ratingBefore, ratingAfter }) =>
      passageWords(suggestionWords(ratingBefore), suggestionWords(ratingAfter)),
  },
  {
    key: "class",
    header: "Kelas angka",
    wide: true,
    cell: ({ classBefore, classAfter }) => passageWords(classWords(classBefore), classWords(classAfter)),
  },
];

/** Who moves and by how much, farthest first. */
export function SimulatedTable({
  rows,
  footer,
}: {
  readonly rows: readonly SimulatedRow[];
  readonly footer: ReactNode;
}) {
  return (
    <Panel
      id="pegawai"
      title="Siapa yang bergeser"
      reading="Yang paling jauh bergeser di atas."
      flush
      footer={footer}
    >
      <Table
        caption="Nilai tiap pegawai sekarang dan dengan aturan ini"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ appraisalId }) => appraisalId}
      />
    </Panel>
  );
}
