import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { href: "/admin/mutasi", label: "Mutasi" },
  { href: "/admin/penilai", label: "Pejabat penilai" },
] as const;

/** Moves, and appraisers named beside the rule. */
export const MoveTabs = ({ current }: { readonly current: (typeof TABS)[number]["href"] }) => (
  <TabLinks
    label="Mutasi dan penilai"
    tabs={TABS.map((tab) => ({ ...tab, current: tab.href === current }))}
  />
);
