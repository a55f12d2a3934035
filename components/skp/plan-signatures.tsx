import { Signatures } from "@/components/ui/signatures";
import { formatNip } from "@/lib/labels/nip";
import type { SkpView } from "@/lib/skp/queries/skp";

type Signed = Pick<SkpView, "employee" | "nip" | "appraiser" | "appraiserNip">;

/** On paper a plan is signed by whoever it is of, at the left, and by whoever judges it, at the right. */
export const PlanSignatures = ({ skp }: { readonly skp: Signed }) => (
  <Signatures
    signatories={[
      { as: "Pegawai yang dinilai", name: skp.employee, nip: formatNip(skp.nip) },
      {
        as: "Pejabat penilai",
        name: skp.appraiser ?? "………………………",
        nip: skp.appraiserNip === null ? "" : formatNip(skp.appraiserNip),
      },
    ]}
  />
);
