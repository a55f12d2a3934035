import { useId } from "react";
import { Hatch } from "@/components/ui/hatch";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { predikatOrder } from "@/lib/labels/predikat";

/** What the colours and the hatching of a spread mean. */
export function SpreadLegend() {
  const hatch = useId();
  return (
    <ul className="flex flex-wrap gap-x-4.5 gap-y-1.5">
      {predikatOrder.map((predikat) => (
        <li key={predikat}>
          <PredikatBadge predikat={predikat} chip={false} />
        </li>
      ))}
      <li className="inline-flex items-center gap-1.75">
        <svg aria-hidden="true" width="22" height="14" className="rounded-xs">
          <Hatch id={hatch} tone="grey" />
          <rect
            width="22"
            height="14"
            fill={`url(#${hatch})`}
            strokeWidth="2"
            className="stroke-line-strong"
          />
        </svg>
        Digabung, ada kelompok di bawah 5 orang
      </li>
    </ul>
  );
}
