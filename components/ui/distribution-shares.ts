import { predikatOrder, type PredikatKey } from "@/lib/labels/predikat";

export type PredikatCounts = Readonly<Record<PredikatKey, number>>;

interface Segment {
  readonly predikat: PredikatKey;
  readonly start: number;
  readonly width: number;
}

/** Segments in percent of the bar; a group that exists is never thinner than `least`. */
export function distributionSegments(counts: PredikatCounts, least: number): readonly Segment[] {
  const whole = predikatOrder.reduce((sum, predikat) => sum + counts[predikat], 0);
  const present = predikatOrder.filter((predikat) => counts[predikat] > 0);
  const raised = present.map((predikat) => ({
    predikat,
    size: Math.max(least, (counts[predikat] / whole) * 100),
  }));
  const total = raised.reduce((sum, { size }) => sum + size, 0);
  return raised.map(({ predikat, size }, index) => ({
    predikat,
    start: (raised.slice(0, index).reduce((sum, before) => sum + before.size, 0) / total) * 100,
    width: (size / total) * 100,
  }));
}
