import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import { cn } from "@/components/ui/cn";
import { formatNumber } from "@/lib/labels/number";
import { unitKindLabel } from "@/lib/labels/organisation";
import { countWords, unitState } from "@/lib/organisation/labels";
import type { TreeUnit } from "@/lib/organisation/queries/tree";

interface BranchesProps {
  readonly units: readonly TreeUnit[];
  /** Codes of the branches that are open, as the address has them. */
  readonly opened: readonly string[];
  readonly hrefFor: (opened: readonly string[]) => string;
  readonly today: string;
}

const codesIn = (unit: TreeUnit): string[] => [unit.code, ...(unit.under ?? []).flatMap(codesIn)];

/** Opens or closes a branch by the address; what stands under a closed one closes with it. */
function Toggle({
  unit,
  opened,
  hrefFor,
}: Omit<BranchesProps, "units" | "today"> & { readonly unit: TreeUnit }) {
  if (unit.children === 0) return <span className="no-print size-11 flex-none" aria-hidden="true" />;
  const isOpen = unit.under !== null;
  const within = new Set(codesIn(unit));
  const next = isOpen ? opened.filter((code) => !within.has(code)) : [unit.code, ...opened];
  return (
    <Link
      href={hrefFor(next)}
      replace
      scroll={false}
      prefetch={false}
      aria-expanded={isOpen}
      aria-label={`${isOpen ? "Tutup" : "Buka"} ${unit.name}`}
      className={
        "no-print inline-flex size-11 flex-none items-center justify-center rounded-md text-ink-2 " +
        "hover:bg-sunken"
      }
    >
      <Icon name={isOpen ? "chevron-down" : "chevron-right"} />
    </Link>
  );
}

function Branch({ unit, isRoot, ...rest }: Omit<BranchesProps, "units"> & BranchOf) {
  const state = unitState(unit, rest.today);
  const under = unit.under ?? [];
  const more = unit.under === null ? 0 : unit.children - under.length;
  return (
    <li className="break-inside-avoid">
      <div className="flex items-start gap-1">
        {!isRoot && <Toggle unit={unit} {...rest} />}
        <div className="min-w-0 flex-1 py-2">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <Link
              href={`/admin/unit/${unit.code}`}
              prefetch={false}
              className={cn("min-w-0 wrap-anywhere", isRoot && "font-bold")}
            >
              {unit.name}
            </Link>
            {state !== null && <StatusTag tone={state.tone}>{state.label}</StatusTag>}
          </div>
          <p className="text-sm text-ink-2">
            {unitKindLabel[unit.kind]}. {countWords(unit)}.
          </p>
        </div>
      </div>
      {under.length > 0 && <Branches units={under} {...rest} />}
      {more > 0 && (
        <p className="ml-5 py-2 pl-4 text-sm">
          <Link href={`/admin/unit/${unit.code}#bawahan`} prefetch={false}>
            {formatNumber(more)} unit lain di bawah {unit.name}
          </Link>
        </p>
      )}
    </li>
  );
}

interface BranchOf {
  readonly unit: TreeUnit;
  readonly isRoot?: boolean;
}

function Branches({ units, ...rest }: BranchesProps) {
  return (
    <ul className="ml-2 border-l-2 border-line pl-1 md:ml-5 md:pl-2">
      {units.map((unit) => (
        <Branch key={unit.code} unit={unit} {...rest} />
      ))}
    </ul>
  );
}

/** The structure as nested lists; a branch is a link, so that it opens by keyboard, without scripts, and by address. */
export function UnitTree({ units, ...rest }: BranchesProps) {
  return (
    <ul aria-label="Struktur unit">
      {units.map((unit) => (
        <Branch key={unit.code} unit={unit} isRoot {...rest} />
      ))}
    </ul>
  );
}
