import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { TaskItem, TaskList } from "@/components/ui/task-list";
import { termPhrase } from "@/lib/appraisals/labels/appraisal";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import type { TeamWork as Work } from "@/lib/home/queries/team";

function submittedNote({ submittedAt, revision }: Work["skp"][number], zone: Zone): string {
  const day = submittedAt === null ? "" : formatDay(dayOf(submittedAt, zone));
  return revision > 1 ? `Diajukan ${day}, pengajuan ke-${revision}` : `Diajukan ${day}`;
}

/** What waits in the appraiser's hands, oldest first. */
export function TeamWork({ work, zone }: { readonly work: Work; readonly zone: Zone }) {
  const rest = work.skpCount - work.skp.length;
  const total = work.skpCount + work.waiting.length;
  return (
    <Panel title="Menunggu Anda" flush emphasis={total > 0}>
      {total === 0 && (
        <p className="px-4 py-4 text-ink-2 md:px-6">
          Tidak ada yang menunggu. SKP dan realisasi yang dikirim orang Anda muncul di sini.
        </p>
      )}
      <TaskList>
        {work.skp.map((skp) => (
          <TaskItem
            key={skp.id}
            icon="document"
            href={`/skp/${skp.id}`}
            label={`Periksa SKP ${skp.year} ${skp.name}`}
            note={submittedNote(skp, zone)}
            status={<StatusTag tone="brass">Menunggu persetujuan</StatusTag>}
          />
        ))}
        {rest > 0 && <TaskItem icon="document" label={`dan ${rest} SKP lagi`} muted />}
        {work.waiting.map((term) => (
          <TaskItem
            key={term.id}
            icon="scales"
            href={`/penilaian?masa=${term.id}`}
            label={`Nilai ${term.waiting} orang untuk ${termPhrase(term)}`}
            note={`Realisasinya sudah dikirim. Paling lambat ${formatDay(term.dueOn)}.`}
            status={<StatusTag tone="brass">Menunggu penilaian</StatusTag>}
          />
        ))}
      </TaskList>
    </Panel>
  );
}
