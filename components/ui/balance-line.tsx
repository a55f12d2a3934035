import { formatNumber } from "@/lib/labels/number";

interface BalanceLineProps {
  readonly percent: string;
  readonly showValue?: boolean;
}

const LOW = 80;
const HIGH = 120;
const TICKS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

function fillClass(value: number): string {
  if (value < 100) return "fill-predikat-k-fill";
  return value > 100 ? "fill-predikat-sb-fill" : "fill-brand";
}

/** Garis imbang: achievement drawn from the upright at 100 %, between 80 and 120, the needle at the value. */
export function BalanceLine({ percent, showValue = false }: BalanceLineProps) {
  const value = Number(percent);
  const needle = ((Math.min(HIGH, Math.max(LOW, value)) - LOW) / (HIGH - LOW)) * 100;
  const shown = formatNumber(percent, 1);
  const line = (
    <svg
      role="img"
      aria-label={`${shown} persen dari target`}
      width="100%"
      height="27"
      className="block min-w-20 overflow-visible"
    >
      <rect y="8" width="100%" height="7" rx="2" className="fill-sunken" />
      {TICKS.map((tick) => (
        <rect key={tick} x={`${tick}%`} y="16" width="1" height="5" className="fill-line-2" />
      ))}
      <rect x="100%" y="16" width="1" height="5" transform="translate(-1)" className="fill-line-2" />
      <rect
        x={`${Math.min(needle, 50)}%`}
        y="8"
        width={`${Math.max(0.8, Math.abs(needle - 50))}%`}
        height="7"
        rx="1"
        className={fillClass(value)}
      />
      <rect x="50%" y="2" width="2" height="20" transform="translate(-1)" className="fill-ink" />
      <svg x={`${needle}%`} className="overflow-visible">
        <path d="M0 20l5 7h-10z" className="fill-brass" />
      </svg>
    </svg>
  );
  if (!showValue) return line;
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1">{line}</div>
      <span aria-hidden="true" className="angka min-w-12 text-right font-bold">
        {shown}%
      </span>
    </div>
  );
}
