import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import type { Queue } from "@/lib/appraisals/queries/queue";

interface QueueStepperProps {
  readonly queue: Queue;
  readonly currentId: string;
}

/** On phones one person at a time, with the list one tap away. */
export function QueueStepper({ queue, currentId }: QueueStepperProps) {
  const at = queue.rows.findIndex(({ id }) => id === currentId);
  const before = queue.rows[at - 1];
  const after = queue.rows[at + 1];
  return (
    <nav
      aria-label="Pegawai sebelum dan sesudah ini"
      className="mb-4 flex items-center justify-between gap-3 lg:hidden"
    >
      {before === undefined ? (
        <span className="w-12" />
      ) : (
        <ButtonLink
          size="small"
          href={`/penilaian/${before.id}`}
          icon="arrow-left"
          aria-label={`Sebelumnya: ${before.name}`}
        >
          {""}
        </ButtonLink>
      )}
      <span className="text-sm">
        <b>Pegawai {at + 1}</b> dari {queue.rows.length} · <Link href="/penilaian">buka daftar</Link>
      </span>
      {after === undefined ? (
        <span className="w-12" />
      ) : (
        <ButtonLink
          size="small"
          href={`/penilaian/${after.id}`}
          icon="arrow-right"
          aria-label={`Berikutnya: ${after.name}`}
        >
          {""}
        </ButtonLink>
      )}
    </nav>
  );
}
