import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { DeadlineCount } from "@/components/ui/deadline-count";
import type { TermName } from "@/lib/kernel/term";
import { describeWindow } from "@/lib/labels/term-window";
import type { Zone } from "@/lib/kernel/zone";
import { daysBetween, formatLongDay, zoneName } from "@/lib/labels/date";
import type { TodoWords } from "@/lib/home/labels/home";

/** The term that the deadline belongs to. */
type Due = TermName & { readonly dueOn: string };

interface NowPanelProps {
  readonly eyebrow: string;
  readonly words: TodoWords;
  readonly today: string;
  /** The last day for it; null where nothing is asked of the person. */
  readonly due: Due | null;
  readonly zone: Zone;
}

/** Exactly one thing to do now, what happens next, and how much time is left. */
export function NowPanel({ eyebrow, words, today, due, zone }: NowPanelProps) {
  const { title, text, action, also } = words;
  return (
    <section
      aria-labelledby="kini"
      className={
        "grid grid-cols-[minmax(0,1fr)] items-center gap-x-10 gap-y-5 rounded-lg border border-l-[5px] border-line " +
        "border-l-brass bg-surface px-4 py-5 md:grid-cols-[minmax(0,1fr)_minmax(0,17rem)] md:px-7 " +
        "md:py-6.5"
      }
    >
      <div>
        <p className="text-sm font-semibold text-brass-text">{eyebrow}</p>
        <h2 id="kini" className="mt-1 mb-1.5">
          {title}
        </h2>
        <p className="max-w-measure text-ink-2">{text}</p>
        {(action !== null || also !== null) && (
          <div className="mt-4">
            <Actions full>
              {action !== null && (
                <ButtonLink href={action.href} variant="primary">
                  {action.label}
                </ButtonLink>
              )}
              {also !== null && (
                <ButtonLink href={also.href} variant="quiet">
                  {also.label}
                </ButtonLink>
              )}
            </Actions>
          </div>
        )}
      </div>
      {due !== null && <Deadline today={today} due={due} zone={zone} />}
    </section>
  );
}

function Deadline({ today, due, zone }: { readonly today: string; readonly due: Due; readonly zone: Zone }) {
  const left = daysBetween(today, due.dueOn);
  const unit = left >= 0 ? "hari lagi" : "hari lewat";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <DeadlineCount
        count={Math.abs(left)}
        unit={unit}
        note={`${formatLongDay(due.dueOn)}, 23.59 ${zoneName(zone)}`}
      />
      <p className="text-sm text-ink-2">{describeWindow(due)}</p>
    </div>
  );
}
