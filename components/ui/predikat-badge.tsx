import { predikatClass } from "@/components/ui/predikat-class";
import { PredikatGlyph } from "@/components/ui/predikat-glyph";
import { predikatLabel, type PredikatKey } from "@/lib/labels/predikat";
import { cn } from "@/components/ui/cn";

interface PredikatBadgeProps {
  readonly predikat: PredikatKey;
  readonly chip?: boolean;
}

/** A predikat as glyph and words, on its soft background unless `chip` is false. */
export function PredikatBadge({ predikat, chip = true }: PredikatBadgeProps) {
  const background = chip && "rounded-sm bg-(--ps) py-1 pr-2.5 pl-2";
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.75 text-sm font-semibold leading-5 text-(--pt)",
        predikatClass[predikat],
        background,
      )}
    >
      <PredikatGlyph predikat={predikat} />
      {predikatLabel[predikat]}
    </span>
  );
}
