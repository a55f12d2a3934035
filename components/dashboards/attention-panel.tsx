import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { attentionItems, type AttentionFacts } from "@/lib/dashboards/labels/attention";

interface AttentionPanelProps {
  readonly facts: AttentionFacts;
  /** The address of the ranking with only the units of one concern. */
  readonly hrefFor: (concern: string) => string;
  readonly peopleHref: string;
}

/** What asks for somebody's attention, each with its number and the way to it. */
export function AttentionPanel({ facts, hrefFor, peopleHref }: AttentionPanelProps) {
  return (
    <Panel title="Perlu perhatian">
      <ul className="angka grid divide-y divide-line">
        {attentionItems(facts).map(({ concern, count, label, note }) => (
          <li
            key={concern}
            className="grid grid-cols-[3rem_minmax(0,1fr)] items-start gap-x-2 py-3.5 first:pt-0 last:pb-0"
          >
            <b className="text-2xl leading-7 tracking-[-0.02em]">{count}</b>
            <div>
              {count === "0" ? (
                <span className="font-medium">{label}</span>
              ) : (
                <Link
                  href={concern === "tanpa-penilai" ? peopleHref : hrefFor(concern)}
                  className="font-medium"
                >
                  {label}
                </Link>
              )}
              <p className="text-sm text-ink-2">{note}</p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
