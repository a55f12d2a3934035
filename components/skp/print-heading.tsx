import { DefinitionList } from "@/components/ui/definition-list";
import { formatNip } from "@/lib/labels/nip";
import type { SkpView } from "@/lib/skp/queries/skp";

type Printed = Pick<
  SkpView,
  "employee" | "nip" | "golongan" | "position" | "unit" | "appraiser" | "appraiserNip"
>;

/** On paper only: whose plan it is and who judges it, which the screen tells by where it stands. */
export function PrintHeading({ skp }: { readonly skp: Printed }) {
  const nip = skp.appraiserNip === null ? "" : `, NIP ${formatNip(skp.appraiserNip)}`;
  return (
    <div className="mb-4 hidden print:block">
      <DefinitionList
        compact
        items={[
          { term: "Pegawai", value: skp.employee },
          { term: "NIP", value: formatNip(skp.nip) },
          { term: "Pangkat/golongan", value: skp.golongan },
          { term: "Jabatan", value: `${skp.position}, ${skp.unit}` },
          { term: "Pejabat penilai", value: `${skp.appraiser ?? "Belum ditetapkan"}${nip}` },
        ]}
      />
    </div>
  );
}
