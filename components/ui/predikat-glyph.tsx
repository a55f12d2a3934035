import type { PredikatKey } from "@/lib/labels/predikat";
import { predikatClass } from "@/components/ui/predikat-class";
import { cn } from "@/components/ui/cn";

interface PredikatGlyphProps {
  readonly predikat: PredikatKey;
  readonly size?: number;
}

const shapes: Record<PredikatKey, string> = {
  SANGAT_BAIK: "M8 1.5 15 14H1z",
  BAIK: "M1.7 8a6.3 6.3 0 1 0 12.6 0a6.3 6.3 0 1 0-12.6 0",
  BUTUH_PERBAIKAN: "M8 .8 15.2 8 8 15.2.8 8z",
  KURANG: "M8 14.5 1 2h14z",
  SANGAT_KURANG: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
};

/** The shape of a predikat; it decides where colour cannot. */
export function PredikatGlyph({ predikat, size = 14 }: PredikatGlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      strokeLinejoin="round"
      aria-hidden="true"
      className={cn("block flex-none", predikatClass[predikat])}
    >
      <path d={shapes[predikat]} fill="var(--pf)" stroke="var(--pt)" strokeWidth="1.1" />
      {predikat === "SANGAT_KURANG" && (
        <path d="m5.3 5.3 5.4 5.4m0-5.4-5.4 5.4" stroke="var(--color-surface)" strokeWidth="2" />
      )}
    </svg>
  );
}
