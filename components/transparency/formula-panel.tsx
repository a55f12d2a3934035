import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { formatFixed } from "@/lib/labels/number";
import { sumInWords } from "@/lib/transparency/labels/transparency";
import type { PublicOffice } from "@/lib/transparency/queries/ikm";

/** How an index comes about, with the figures of a real row. */
export function FormulaPanel({
  example,
  href,
}: {
  readonly example: PublicOffice | null;
  readonly href: string;
}) {
  return (
    <Panel title="Cara menghitung IKM" small>
      <p>
        Rata-rata 9 unsur pelayanan, masing-masing berbobot 1/9, dikalikan 25. Mutu B untuk 76,61 sampai
        88,30. Dasar: PermenPANRB 14/2017.
      </p>
      {example?.ikm != null && example.sum !== null && (
        <>
          <p className="angka mt-3 rounded-md bg-sunken px-3.5 py-3">
            {example.name}: {sumInWords(example.sum)}
            <b>{formatFixed(example.ikm, 2)}</b>
          </p>
          <p className="mt-3 text-sm">
            <Link href={href}>Lihat rincian 9 unsur</Link>
          </p>
        </>
      )}
    </Panel>
  );
}
