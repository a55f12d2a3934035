import { BalanceLine } from "@/components/ui/balance-line";
import { Icon } from "@/components/ui/icon";
import { actualText, dueText } from "@/lib/appraisals/labels/appraisal";
import { citizenFigure, citizenInstead } from "@/lib/labels/citizen-index";
import { formatMonth } from "@/lib/labels/date";
import { conversionFormula } from "@/lib/appraisals/labels/explanation";
import { describeFormula } from "@/lib/labels/formulas";
import { formatNumber } from "@/lib/labels/number";
import { ruleWords } from "@/lib/labels/rules";
import type { CountedIndex } from "@/lib/scoring/citizen";
import type { IkiInput } from "@/lib/scoring/periodic-input";
import type { Step } from "@/lib/scoring/explanation";
import type { Backing } from "@/lib/realisation/queries/evidence";

/** What the leaves of the tree are looked up in. */
export interface LeafFacts {
  readonly iki: ReadonlyMap<string, IkiInput>;
  readonly backing: Readonly<Record<string, Backing>>;
  /** The citizens' index that some indicators are taken from. */
  readonly citizen: CountedIndex | null;
}

function Formula({ step }: { readonly step: Step }) {
  const [measured, converted] = step.children;
  if (measured === undefined) return null;
  if (measured.value === null)
    return <p className="text-sm text-ink-2">{ruleWords[measured.rule].sentence}</p>;
  const formula = describeFormula(measured) ?? ruleWords[measured.rule].sentence;
  const capped =
    converted === undefined && step.value !== null && measured.value !== step.value
      ? `, dibatasi ${formatNumber(step.value)}`
      : "";
  return (
    <p className="angka text-sm text-ink-2">
      {formula}
      {capped}
      {converted?.value != null && `, ${conversionFormula(converted.inputs, converted.value)}`}.
    </p>
  );
}

function Evidence({ backing }: { readonly backing: Backing }) {
  if (backing.evidence.length === 0) return <p className="text-sm text-ink-2">Belum ada bukti dukung.</p>;
  return (
    <ul className="flex flex-wrap gap-x-3.5 gap-y-0.5 text-sm">
      {backing.evidence.map(({ id, name, url }) => (
        <li key={id}>
          <a
            href={url ?? `/api/bukti/${id}`}
            rel={url === null ? undefined : "noreferrer"}
            className="inline-flex min-h-6 items-center gap-1.25"
          >
            <Icon name="clip" size={14} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface MeasureProps {
  readonly iki: IkiInput;
  readonly backing: Backing | undefined;
  readonly citizen: CountedIndex | null;
}

function Fed({ iki, backing, citizen }: MeasureProps) {
  return (
    <>
      <p className="angka text-sm">
        Diambil dari indeks kepuasan masyarakat (survei warga), target{" "}
        {dueText(iki, backing?.unitOfMeasure ?? "")}
      </p>
      {citizen !== null && (
        <p className="angka text-sm text-ink-2">
          {citizenFigure(citizen)}.
          {citizen.instead === undefined ? "" : ` ${citizenInstead(citizen.instead)}`}
        </p>
      )}
    </>
  );
}

function Measure({ iki, backing, citizen }: MeasureProps) {
  if (iki.feed !== undefined) return <Fed iki={iki} backing={backing} citizen={citizen} />;
  const until = backing?.month == null ? "" : ` s.d. ${formatMonth(backing.month)}`;
  return (
    <p className="angka text-sm">
      Realisasi {actualText(iki.actual)}
      {until}, target {dueText(iki, backing?.unitOfMeasure ?? "")}
    </p>
  );
}

/** One indicator: target, actual, formula, evidence, its line and its points. */
export function IkiLeaf({ step, facts }: { readonly step: Step; readonly facts: LeafFacts }) {
  const id = step.sources[0] ?? "";
  const iki = facts.iki.get(id);
  const backing = facts.backing[id];
  const reached = step.children[0]?.value ?? null;
  return (
    <li
      className={
        "grid grid-cols-[minmax(0,1fr)_4.25rem] items-start gap-x-3.5 gap-y-0.5 border-t " +
        "border-line px-4 py-3 first:border-t-0 md:grid-cols-[minmax(0,1fr)_9.5rem_4.5rem] " +
        "md:px-4.5"
      }
    >
      <span className="font-semibold">{step.label}</span>
      <div className="max-md:order-last max-md:col-span-2 md:row-span-2">
        {reached !== null && (
          <>
            <BalanceLine percent={reached} />
            <span className="angka text-xs text-ink-2">capaian {formatNumber(reached, 2)}%</span>
          </>
        )}
      </div>
      <span className="angka text-right text-[1.0625rem] font-bold">
        {step.value === null ? "-" : formatNumber(step.value, 2)}
      </span>
      <div className="max-md:col-span-2 md:col-start-1 md:row-start-2">
        {iki !== undefined && <Measure iki={iki} backing={backing} citizen={facts.citizen} />}
        <Formula step={step} />
        {backing !== undefined && iki?.feed === undefined && <Evidence backing={backing} />}
      </div>
    </li>
  );
}
