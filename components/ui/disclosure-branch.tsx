import type { ReactNode } from "react";

/** The trunk that nested disclosures grow from. */
export function DisclosureBranch({ children }: { readonly children: ReactNode }) {
  return (
    <div className="ml-0.5 grid gap-2.5 border-l-2 border-brand-line pl-3 md:ml-2.25 md:pl-4.5">
      {children}
    </div>
  );
}
