import { formatFixed } from "@/lib/labels/number";
import { mutuLabel } from "@/lib/labels/unsur";
import { MUTUS, type Mutu } from "@/lib/kernel/codes";
import { MUTU_BANDS } from "@/lib/scoring/regulations/permenpanrb-14-2017";

interface IkmBandsProps {
  readonly ikm: string;
  readonly mutu: Mutu;
}

const LOW = 25;
const WIDTH = 75;
const WORST_FIRST = [...MUTUS].reverse();

const at = (value: string): number => ((Number(value) - LOW) / WIDTH) * 100;

/** Where each grade begins; D is everything from 25. */
const starts: Record<Mutu, string> = { A: startOf("A"), B: startOf("B"), C: startOf("C"), D: String(LOW) };

function startOf(mutu: Mutu): string {
  return MUTU_BANDS.find((band) => band.mutu === mutu)?.from ?? String(LOW);
}

const endOf = (mutu: Mutu): number => at(starts[MUTUS[MUTUS.indexOf(mutu) - 1] ?? "D"]);

/** The index on the four grades of the regulation, from 25 to 100. */
export function IkmBands({ ikm, mutu }: IkmBandsProps) {
  const bands = WORST_FIRST.map((grade) => ({
    grade,
    from: at(starts[grade]),
    to: grade === "A" ? 100 : endOf(grade),
  }));
  return (
    <div>
      <svg aria-hidden="true" width="100%" height="44" className="block overflow-visible">
        {bands.map(({ grade, from, to }) => (
          <g key={grade}>
            <rect
              x={`${from}%`}
              y="16"
              width={`${to - from}%`}
              height="20"
              strokeWidth="1"
              className={grade === mutu ? "fill-brand-soft stroke-brand" : "fill-sunken stroke-line-2"}
            />
            <text
              x={`${(from + to) / 2}%`}
              y="31"
              textAnchor="middle"
              className={grade === mutu ? "fill-ink text-sm font-bold" : "fill-ink-2 text-sm"}
            >
              {grade}
            </text>
          </g>
        ))}
        <svg x={`${at(ikm)}%`} width="1" height="16" className="overflow-visible">
          <path d="M-5 4h10L0 14z" className="fill-brass" />
        </svg>
      </svg>
      <ul className="angka mt-2 grid grid-cols-2 gap-x-5 gap-y-1 text-sm text-ink-2 md:grid-cols-4">
        {WORST_FIRST.map((grade) => (
          <li key={grade} className={grade === mutu ? "font-bold text-ink" : undefined}>
            {grade} ({mutuLabel[grade].toLowerCase()}) mulai {formatFixed(starts[grade], 2)}
          </li>
        ))}
      </ul>
    </div>
  );
}
