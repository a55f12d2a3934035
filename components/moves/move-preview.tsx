import { Notice } from "@/components/ui/notice";
import { Heading } from "@/components/ui/heading";
import { consequenceWords, queueWords, warningWords } from "@/lib/moves/labels/consequences";
import { peopleCount } from "@/lib/moves/labels/move";
import type { Consequence, Preview } from "@/lib/moves/rules/consequences";

const CHANGED =
  "Keadaan sudah berubah sejak pratinjau tadi, jadi belum ada yang disimpan. Periksa pratinjau yang baru ini, lalu " +
  "simpan.";

/** What a move does to one person, line by line. */
export function ConsequenceList({ consequences }: { readonly consequences: readonly Consequence[] }) {
  if (consequences.length === 0) return <p className="text-ink-2">Tidak ada yang berubah.</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {consequences.map((one) => (
        <li key={consequenceWords(one)}>{consequenceWords(one)}</li>
      ))}
    </ul>
  );
}

/** Everything that will happen, before it is saved; the command plans the same on the same facts. */
export function MovePreview({ preview, changed }: { readonly preview: Preview; readonly changed: boolean }) {
  const { people, others, queues, warnings } = preview;
  return (
    <section aria-labelledby="akan-terjadi" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Notice tone={changed ? "brass" : "info"} live>
        <Heading level={3} small id="akan-terjadi">
          Ini yang akan terjadi
        </Heading>
        <p>{changed ? CHANGED : "Belum ada yang disimpan. Periksa dulu, lalu simpan."}</p>
      </Notice>
      {warnings.length > 0 && (
        <Notice tone="brass" title="Perlu diperhatikan">
          <ul className="grid gap-1">
            {warnings.map((warning) => (
              <li key={warningWords(warning)}>{warningWords(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="grid gap-4">
        {people.map(({ employeeId, name, consequences }) => (
          <li key={employeeId}>
            <p className="font-semibold">{name}</p>
            <ConsequenceList consequences={consequences} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div>
          <p className="font-semibold">Pejabat penilai {peopleCount(others.length)} lain berganti</p>
          <ul className="grid list-disc gap-1 pl-5">
            {others.slice(0, 50).map(({ name, appraiser }) => (
              <li key={name}>
                {name}: menjadi {appraiser}.
              </li>
            ))}
            {others.length > 50 && <li>dan {peopleCount(others.length - 50)} lagi.</li>}
          </ul>
        </div>
      )}
      {queues.length > 0 && (
        <ul className="grid gap-1 text-ink-2">
          {queues.map((queue) => (
            <li key={queue.employeeId}>{queueWords(queue)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
