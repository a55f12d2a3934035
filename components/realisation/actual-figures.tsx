import { Formula } from "@/components/realisation/formula";
import { describeAchievement, describeActual, describeDue, targetLabel } from "@/lib/realisation/labels";
import { paceReason } from "@/lib/labels/term-target";
import type { RealisationIki } from "@/lib/realisation/queries/rows";
import type { WorkScheme } from "@/lib/realisation/rules/work-scheme";

interface ActualFiguresProps {
  readonly iki: RealisationIki;
  readonly scheme: WorkScheme;
  readonly label: string;
  readonly termMonth: string;
}

/** Target, actual and achievement as they stand, where nothing can be changed. */
export function ActualFigures({ iki, scheme, label, termMonth }: ActualFiguresProps) {
  const value = iki.actual?.value ?? null;
  const words = value === null ? null : describeAchievement(iki, value, scheme);
  const figures = [
    { term: targetLabel(iki.pace, termMonth), figure: describeDue(iki, iki.unit) },
    { term: label, figure: value === null ? "-" : describeActual(iki.target, value, iki.unit) },
    { term: "Capaian", figure: words?.percent ?? "-" },
  ];
  return (
    <>
      <dl className="angka grid grid-cols-3 items-end gap-3">
        {figures.map(({ term, figure }) => (
          <div key={term}>
            <dt className="text-xs text-ink-2">{term}</dt>
            <dd className="text-[1.0625rem] font-semibold wrap-anywhere">{figure}</dd>
          </div>
        ))}
      </dl>
      <TargetReason iki={iki} />
      {words !== null && (
        <div className="text-sm text-ink-2 lg:col-span-full">
          <Formula words={words} />
        </div>
      )}
      <NoteLine note={iki.actual?.note ?? ""} />
    </>
  );
}

/** Why the term is compared with this target. */
export function TargetReason({ iki }: Pick<ActualFiguresProps, "iki">) {
  const reason = paceReason(iki.target, iki.pace);
  return reason === "" ? null : (
    <p className="angka text-sm text-ink-2 lg:col-span-full">Target: {reason}.</p>
  );
}

function NoteLine({ note }: { readonly note: string }) {
  return note === "" ? null : <p className="text-sm whitespace-pre-line lg:col-span-full">Catatan: {note}</p>;
}
