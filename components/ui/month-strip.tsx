import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

type MonthState = "done" | "now" | "partial" | "next";

interface MonthStripItem {
  readonly label: string;
  readonly state: MonthState;
  readonly note?: ReactNode;
  readonly href?: string;
}

interface MonthStripProps {
  readonly label: string;
  readonly months: readonly MonthStripItem[];
}

const box =
  "grid min-h-14 content-center justify-items-center gap-0.5 text-center rounded-md " +
  "text-[0.9375rem] leading-4.5 no-underline";
const looks: Record<MonthState, string> = {
  done: "border border-line bg-surface font-semibold text-ink-2",
  partial: "border border-brass-line bg-brass-soft font-semibold text-brass-text",
  now: "border-2 border-brand bg-surface font-semibold text-ink",
  next: "border border-dashed border-line-2 font-medium text-ink-3",
};

function Content({ label, state, note }: MonthStripItem): ReactNode {
  return (
    <>
      {label}
      {note !== undefined && <span className="angka text-xs leading-4 font-medium">{note}</span>}
      {state === "done" && note === undefined && (
        <span className="text-ok">
          <Icon name="check" size={16} />
          <span className="sr-only">lengkap</span>
        </span>
      )}
    </>
  );
}

/** Twelve months to choose from: complete, begun, open now, not yet. */
export function MonthStrip({ label, months }: MonthStripProps) {
  return (
    <nav aria-label={label} className="mb-5.5">
      <ul className="grid grid-cols-6 gap-1.5 md:grid-cols-12">
        {months.map((month) => (
          <li key={month.label}>
            {month.href === undefined ? (
              <span className={cn(box, looks[month.state])}>
                <Content {...month} />
              </span>
            ) : (
              <Link
                href={month.href}
                aria-current={month.state === "now" ? "true" : undefined}
                className={cn(box, looks[month.state])}
              >
                <Content {...month} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
