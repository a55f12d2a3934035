import { Panel } from "@/components/ui/panel";
import { TaskItem, TaskList } from "@/components/ui/task-list";

/** What of the first day is changed where it belongs, each with its history. */
export function ElsewherePanel({ code }: { readonly code: string }) {
  return (
    <Panel title="Diubah di halamannya sendiri" flush>
      <TaskList>
        <TaskItem
          icon="tree"
          label="Nama instansi"
          href={`/admin/unit/${code}/ubah`}
          note="Berlaku sejak satu tanggal; dokumen lama tetap memuat nama lama."
        />
        <TaskItem icon="calendar" label="Tahun dan masa penilaian" href="/admin/periode" />
        <TaskItem icon="rules" label="Aturan nilai dan iramanya" href="/admin/skema" />
        <TaskItem icon="calendar" label="Hari libur" href="/admin/kalender" />
        <TaskItem icon="lock" label="Admin dan hak akses lain" href="/admin/hak" />
      </TaskList>
    </Panel>
  );
}
