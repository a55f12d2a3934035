"use client";

import { useState, type ReactNode, type SyntheticEvent } from "react";
import { FieldError } from "@/components/ui/field-parts";
import { WeightBar } from "@/components/ui/weight-bar";
import { formatNumber } from "@/lib/labels/number";
import { plainDecimal } from "@/lib/kernel/decimal";
import {
  HUNDRED,
  equals,
  ratio,
  roundHalfUp,
  subtract,
  sum,
  withoutTrailingZeros,
} from "@/lib/scoring/ratio";

interface Weight {
  /** The name of its input. */
  readonly field: string;
  readonly label: string;
  /** As typed, with comma or point. */
  readonly typed: string;
}

interface LiveWeightsProps {
  readonly id: string;
  readonly weights: readonly Weight[];
  readonly error: string | undefined;
  /** May all stay empty: then nothing is said about the sum. */
  readonly optional?: boolean;
  readonly children: ReactNode;
}

const DECIMAL = /^\d{1,14}(\.\d+)?$/;

function sentence(weights: readonly string[]): string {
  const total = sum(weights.map(ratio));
  const printed = formatNumber(withoutTrailingZeros(roundHalfUp(total, 6)));
  if (equals(total, HUNDRED)) return "Jumlah bobot 100, sudah tepat.";
  const away = withoutTrailingZeros(roundHalfUp(subtract(HUNDRED, total), 6));
  return away.startsWith("-")
    ? `Jumlah bobot ${printed}, lebih ${formatNumber(away.slice(1))}.`
    : `Jumlah bobot ${printed}, kurang ${formatNumber(away)}.`;
}

/** Weight fields with their sum to 100 beside them, exact while typing; without scripts the server says the same. */
export function LiveWeights({ id, weights, error, optional = false, children }: LiveWeightsProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const read = ({ target }: SyntheticEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement) || !weights.some(({ field }) => field === target.name)) return;
    const { name, value } = target;
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const parts = weights
    .map(({ field, label, typed: stored }) => ({ label, weight: plainDecimal(typed[field] ?? stored) }))
    .filter(({ weight }) => DECIMAL.test(weight));
  return (
    <div id={id} onInput={read} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {children}
      {(!optional || parts.length > 0) && (
        <div>
          <WeightBar parts={parts} />
          <p aria-live="polite" className="mt-1.5 text-sm font-semibold">
            {sentence(parts.map(({ weight }) => weight))}
          </p>
        </div>
      )}
      {error !== undefined && <FieldError id={`${id}-galat`}>{error}</FieldError>}
    </div>
  );
}
