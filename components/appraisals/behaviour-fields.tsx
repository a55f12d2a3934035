import { LengthLimit } from "@/components/ui/length-limit";
import { Segmented } from "@/components/ui/segmented";
import { berakhlak } from "@/lib/labels/berakhlak";
import { ratingChoiceOrder, ratingShortLabel } from "@/lib/labels/ratings";
import { CORE_VALUES, type CoreValue } from "@/lib/kernel/codes";

interface BehaviourFieldsProps {
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
  readonly draft: Partial<Record<CoreValue, { rating: string; note: string }>>;
}

const options = ratingChoiceOrder.map((value) => ({ value, label: ratingShortLabel[value] }));

interface NoteProps {
  readonly name: string;
  readonly label: string;
  readonly guides: readonly string[];
  readonly text: string;
}

/** An example is optional and stays folded until it is wanted. */
function Note({ name, label, guides, text }: NoteProps) {
  return (
    <details open={text !== ""}>
      <summary className="inline-block min-h-6 text-link underline underline-offset-3">
        {text === "" ? "Tambah contoh perilaku" : "Contoh perilaku"}
      </summary>
      <ul className="mt-1 list-disc pl-4.5 text-xs text-ink-2">
        {guides.map((guide) => (
          <li key={guide}>{guide}</li>
        ))}
      </ul>
      <LengthLimit id={`${name}-panjang`} limit={300} first={text}>
        <textarea
          id={name}
          name={name}
          defaultValue={text}
          rows={2}
          aria-label={`Contoh perilaku ${label}`}
          aria-describedby={`${name}-panjang`}
          className={
            "mt-1 block w-full rounded-md border border-line-strong bg-surface px-2.5 py-1.5 " +
            "text-base leading-6 text-ink"
          }
        />
      </LengthLimit>
    </details>
  );
}

/** The seven values of BerAKHLAK, each with one of three ratings and an example. */
export function BehaviourFields({ valueFor, errorFor, draft }: BehaviourFieldsProps) {
  return (
    <ul className="mt-2">
      {CORE_VALUES.map((value) => {
        const name = `behaviour.${value}`;
        const { name: label, guides } = berakhlak[value];
        const note = valueFor(`${name}.note`, draft[value]?.note);
        return (
          <li key={value} className="border-t border-line py-3.5 first:border-t-0">
            <Segmented
              name={`${name}.rating`}
              legend={label}
              options={options}
              error={errorFor(`${name}.rating`)}
              defaultValue={valueFor(`${name}.rating`, draft[value]?.rating) || undefined}
              note={<Note name={`${name}.note`} label={label} guides={guides} text={note} />}
            />
          </li>
        );
      })}
    </ul>
  );
}
