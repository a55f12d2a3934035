import type { ReactNode } from "react";
import { monthName, shortMonthName } from "@/lib/labels/date";
import { cn } from "@/components/ui/cn";

interface YearRulerProps {
  readonly year: number;
  readonly today: string;
  readonly terms?: readonly {
    readonly title: string;
    readonly note: ReactNode;
    readonly state: "done" | "now" | "next";
  }[];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const rules = { done: "border-brand", now: "border-brass text-brass-text", next: "border-line-2 text-ink-2" };

/** How much of the year has gone, in percent of its width; every month is equally wide. */
function elapsed(year: number, today: string): number {
  const [y = 0, m = 1, d = 1] = today.split("-").map(Number);
  if (y !== year) return y < year ? 0 : 100;
  const days = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return ((m - 1 + d / days) / 12) * 100;
}

/** The year as a ruler, filled to today with the needle under it; the terms stand below. */
export function YearRuler({ year, today, terms = [] }: YearRulerProps) {
  const gone = elapsed(year, today);
  const month = today.startsWith(String(year)) ? Number(today.slice(5, 7)) : 0;
  return (
    <div>
      <div aria-hidden="true" className="text-xs text-ink-2">
        <svg width="100%" height="17" className="block overflow-visible">
          <rect width="100%" height="8" className="fill-sunken" />
          <rect width={`${gone}%`} height="8" className="fill-brand" />
          {MONTHS.slice(1).map((number) => (
            <rect
              key={number}
              x={`${((number - 1) / 12) * 100}%`}
              width="1"
              height="8"
              className={number <= month ? "fill-surface" : "fill-line-2"}
            />
          ))}
          {month > 0 && (
            <svg x={`${gone}%`} className="overflow-visible">
              <path d="M0 8l6 8h-12z" className="fill-brass" />
            </svg>
          )}
        </svg>
        <div className="grid grid-cols-12 text-center">
          {MONTHS.map((number) => (
            <span key={number} className={number === month ? "font-bold text-ink" : undefined}>
              {monthName(number).slice(0, 1)}
              <span className="max-md:hidden">{shortMonthName(number).slice(1)}</span>
            </span>
          ))}
        </div>
      </div>
      {terms.length > 0 && (
        <ul className="mt-3 grid grid-cols-2 gap-2 text-sm leading-5.25 md:grid-cols-4">
          {terms.map(({ title, note, state }) => (
            <li key={title} className={cn("border-t-2 pt-2", rules[state])}>
              <span className="block font-semibold text-ink">{title}</span>
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
