import Link from "next/link";
import { formatNumber } from "@/lib/labels/number";
import { heldUpWords, type Unfinished } from "@/lib/periods/labels";

interface UnfinishedNamesProps {
  readonly unfinished: Unfinished;
  readonly termId: string;
}

/** Who is not rated yet, by name, and the way to all of them. */
export function UnfinishedNames({ unfinished: { people, total }, termId }: UnfinishedNamesProps) {
  if (total === 0) return null;
  return (
    <>
      <ul className="mt-3 max-h-64 list-disc overflow-y-auto pl-5 text-sm text-ink">
        {people.map(({ employeeId, name, unit, at }) => (
          <li key={employeeId}>
            {name}
            <span className="text-ink-2">
              , {unit}: {heldUpWords[at].toLowerCase().replace("skp", "SKP")}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link href={`/admin/periode/${termId}`} className="inline-flex min-h-11 items-center">
          {total > people.length ? `Lihat semua ${formatNumber(total)} orang` : "Buka daftarnya"}
        </Link>
      </p>
    </>
  );
}
