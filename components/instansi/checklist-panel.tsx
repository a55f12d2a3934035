import { Panel } from "@/components/ui/panel";
import { TaskItem, TaskList } from "@/components/ui/task-list";
import { lackingWords } from "@/lib/instansi/labels";
import type { Lacking } from "@/lib/instansi/rules";

/** What is missing before everybody can be judged, each with the page that mends it; nothing once all is there. */
export function ChecklistPanel({ lacking }: { readonly lacking: readonly Lacking[] }) {
  if (lacking.length === 0) return null;
  return (
    <div className="mb-5 md:mb-7">
      <Panel
        title="Yang masih kurang"
        reading="Panel ini hilang sesudah semuanya lengkap."
        aside={`${lacking.length} hal`}
        flush
      >
        <TaskList>
          {lacking.map((one) => {
            const { label, why } = lackingWords(one);
            return <TaskItem key={one.code} icon="warning" label={label} href={one.href} note={why} />;
          })}
        </TaskList>
      </Panel>
    </div>
  );
}
