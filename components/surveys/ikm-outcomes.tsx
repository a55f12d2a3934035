import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/labels/number";
import { ikmShort } from "@/lib/surveys/labels/survey";
import { outcomeLabel } from "@/lib/surveys/labels/figures";
import type { OutcomeFigure } from "@/lib/surveys/queries/service-report";

const nameOf = ({ outcomes }: OutcomeFigure): string =>
  outcomes.map((outcome) => outcomeLabel[outcome]).join(", ");

/** The index by how the request ended; nothing where that would tell single answers. */
export function IkmOutcomes({ outcomes }: { readonly outcomes: readonly OutcomeFigure[] }) {
  if (outcomes.length === 0) return null;
  return (
    <Panel
      title="Menurut hasil urusan"
      reading="Orang yang urusannya ditolak atau belum selesai juga ditanya. Kelompok di bawah 5 orang digabung."
      flush
    >
      <Table
        caption="IKM menurut hasil urusan"
        rows={outcomes}
        rowKey={nameOf}
        columns={[
          { key: "outcome", header: "Hasil urusan", rowHeader: true, cell: nameOf },
          { key: "n", header: "Responden", numeric: true, cell: ({ ikm }) => formatNumber(ikm.respondents) },
          { key: "ikm", header: "IKM", numeric: true, cell: ({ ikm }) => ikmShort(ikm).value },
          { key: "mutu", header: "Mutu", cell: ({ ikm }) => ikmShort(ikm).note },
        ]}
      />
    </Panel>
  );
}
