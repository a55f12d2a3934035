import type { ReactNode } from "react";

interface BigFigureProps {
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** The one number of a page, with its scale and what it is not. */
export function BigFigure({ value, note, children }: BigFigureProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-3.5 gap-y-2">
      <span className="angka text-4xl leading-12 font-extrabold tracking-[-0.035em]">{value}</span>
      <div className="grid gap-1">
        {note != null && <p className="text-sm text-ink-2">{note}</p>}
        {children != null && <div>{children}</div>}
      </div>
    </div>
  );
}
