import type { ReactNode } from "react";

interface DeadlineCountProps {
  readonly count: number;
  readonly unit: string;
  readonly note: ReactNode;
}

/** How much time is left, large: "3 hari lagi" and the day itself. */
export function DeadlineCount({ count, unit, note }: DeadlineCountProps) {
  return (
    <p className="flex items-baseline gap-3">
      <span className="angka flex-none text-[2.75rem] leading-none font-bold tracking-[-0.03em]">
        {count}
      </span>
      <span className="min-w-0 leading-5.5">
        <span className="block font-semibold">{unit}</span>
        <span className="block text-sm text-ink-2">{note}</span>
      </span>
    </p>
  );
}
