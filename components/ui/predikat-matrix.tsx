import { predikatClass } from "@/components/ui/predikat-class";
import { PredikatGlyph } from "@/components/ui/predikat-glyph";
import { predikatLabel, type PredikatKey } from "@/lib/labels/predikat";
import { ratingChoiceOrder, ratingShortLabel, type RatingKey } from "@/lib/labels/ratings";
import { cn } from "@/components/ui/cn";

interface PredikatMatrixProps {
  readonly predikatOf: (work: RatingKey, behaviour: RatingKey) => PredikatKey;
  readonly work?: RatingKey | undefined;
  readonly behaviour?: RatingKey | undefined;
  readonly live?: boolean;
}

const cell =
  "matrix-cell grid min-h-18.5 content-center justify-items-center gap-1.25 rounded-md " +
  "bg-(--ps) px-0.5 py-1.5 text-center text-xs leading-4.25 font-semibold tracking-[-0.01em] text-(--pt)";

/** The nine outcomes of two ratings; the outcome of this person is outlined. */
export function PredikatMatrix({ predikatOf, work, behaviour, live = false }: PredikatMatrixProps) {
  const rows = ratingChoiceOrder.toReversed();
  return (
    <table
      className={cn("w-full table-fixed border-separate border-spacing-1 text-xs", live && "live-matrix")}
    >
      <caption className="sr-only">Matriks predikat: baris rating hasil kerja, kolom rating perilaku</caption>
      <thead>
        <tr>
          <td className="w-11" />
          {ratingChoiceOrder.map((column) => (
            <th key={column} scope="col" className="text-center font-semibold text-ink-2">
              {ratingShortLabel[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" className="font-semibold text-ink-2">
              {ratingShortLabel[row]}
            </th>
            {ratingChoiceOrder.map((column) => {
              const predikat = predikatOf(row, column);
              const selected = !live && row === work && column === behaviour;
              return (
                <td key={column} aria-current={selected || undefined}>
                  <span
                    data-work={row}
                    data-behaviour={column}
                    data-selected={selected || undefined}
                    className={cn(cell, predikatClass[predikat])}
                  >
                    <PredikatGlyph predikat={predikat} size={16} />
                    {predikatLabel[predikat]}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
