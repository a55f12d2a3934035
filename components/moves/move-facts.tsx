import Link from "next/link";
import { ConsequenceList } from "@/components/moves/move-preview";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import type { Zone } from "@/lib/kernel/zone";
import { formatDay, formatMoment } from "@/lib/labels/date";
import { peopleCount } from "@/lib/moves/labels/move";
import type { MoveView } from "@/lib/moves/queries/moves";

/** The decree, who recorded it, and why it was taken back. */
export function MoveFacts({ move, zone }: { readonly move: MoveView; readonly zone: Zone }) {
  const { documentOn, createdAt, createdBy, note, takenBackAt, takenBackBy, reason } = move;
  return (
    <Panel title="SK dan pencatatan" small>
      <DefinitionList
        compact
        items={[
          ...(documentOn === null ? [] : [{ term: "Tanggal SK", value: formatDay(documentOn) }]),
          { term: "Dicatat", value: `${createdBy}, ${formatMoment(createdAt, zone)}` },
          ...(note === "" ? [] : [{ term: "Catatan", value: note }]),
          ...(takenBackAt === null
            ? []
            : [
                { term: "Ditarik", value: `${takenBackBy ?? ""}, ${formatMoment(takenBackAt, zone)}` },
                { term: "Alasan", value: reason },
              ]),
        ]}
      />
    </Panel>
  );
}

/** What it did to each of its people. */
export function MoveLines({ move: { lines, takenBackAt } }: { readonly move: MoveView }) {
  return (
    <Panel
      title={peopleCount(lines.length)}
      reading={
        takenBackAt === null
          ? "Yang terjadi karena mutasi ini."
          : "Yang terjadi sebelum mutasi ini ditarik kembali."
      }
    >
      <ul className="grid gap-5">
        {lines.map(({ employeeId, name, consequences }) => (
          <li key={employeeId}>
            <p className="font-semibold">
              <Link href={`/pegawai/${employeeId}`}>{name}</Link>
            </p>
            <ConsequenceList consequences={consequences} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
