import { formatFixed } from "@/lib/labels/number";
import { mutuWords } from "@/lib/transparency/labels/transparency";
import type { Mutu } from "@/lib/kernel/codes";
import { MUTU_BANDS } from "@/lib/scoring/regulations/permenpanrb-14-2017";

interface IkmLineProps {
  readonly ikm: string;
  readonly mutu: Mutu;
}

const LOW = 25;
const WIDTH = 75;
const at = (value: string): number => ((Number(value) - LOW) / WIDTH) * 100;
const startOf = (mutu: Mutu): number =>
  at(MUTU_BANDS.find((band) => band.mutu === mutu)?.from ?? String(LOW));

const BANDS = [
  { mutu: "D", from: 0, to: startOf("C"), fill: "fill-sunken" },
  { mutu: "C", from: startOf("C"), to: startOf("B"), fill: "fill-brass-line opacity-55" },
  { mutu: "B", from: startOf("B"), to: startOf("A"), fill: "fill-brand-soft" },
  { mutu: "A", from: startOf("A"), to: 100, fill: "fill-brand-line" },
] as const;

/** The index as a point on the four grades from 25 to 100. */
export function IkmLine({ ikm, mutu }: IkmLineProps) {
  return (
    <svg
      role="img"
      aria-label={`IKM ${formatFixed(ikm, 2)}, ${mutuWords(mutu)}`}
      width="100%"
      height="24"
      className="block min-w-24 overflow-visible"
    >
      {BANDS.map((band) => (
        <rect
          key={band.mutu}
          x={`${band.from}%`}
          y="9"
          width={`${band.to - band.from}%`}
          height="7"
          strokeWidth="1"
          className={`${band.fill} stroke-surface`}
        />
      ))}
      <circle cx={`${at(ikm)}%`} cy="12.5" r="6.5" strokeWidth="2" className="fill-brand stroke-surface" />
    </svg>
  );
}
