import { DefinitionList } from "@/components/ui/definition-list";
import type { Explanation } from "@/lib/appraisals/queries/explanation";
import { termName } from "@/lib/labels/date";
import { formatNip } from "@/lib/labels/nip";

/** On paper only: whose result it is, of which term, and who judged it, which the screen tells by where it stands. */
export function PrintHeading({ explanation }: { readonly explanation: Explanation }) {
  const { name, nip, position, unit, appraiser, appraiserNip, term } = explanation;
  return (
    <div className="mb-4 hidden print:block">
      <DefinitionList
        compact
        items={[
          { term: "Pegawai", value: name },
          { term: "NIP", value: formatNip(nip) },
          { term: "Jabatan", value: `${position}, ${unit}` },
          { term: "Masa", value: termName(term) },
          { term: "Pejabat penilai", value: `${appraiser}, NIP ${formatNip(appraiserNip)}` },
        ]}
      />
    </div>
  );
}
