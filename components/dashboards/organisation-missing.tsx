import Link from "next/link";
import { RESULT_MISSING, SETS_THE_RESULT } from "@/lib/dashboards/labels/dashboard";

/** The unit whose head sets the result of those under it. */
export interface SetBy {
  readonly name: string;
  readonly href: string;
}

/** Who sets the result of an organisation, where it is missing, and what follows from that. */
export function OrganisationMissing({ by }: { readonly by: SetBy | null }) {
  return (
    <>
      Capaian organisasi ditetapkan{" "}
      {by === null ? (
        SETS_THE_RESULT
      ) : (
        <>
          pimpinan <Link href={by.href}>{by.name}</Link>
        </>
      )}
      . {RESULT_MISSING}
    </>
  );
}
