import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { cn } from "@/components/ui/cn";

type TimelineState = "done" | "now" | "next";

interface TimelineProps {
  readonly steps: readonly {
    readonly title: ReactNode;
    readonly meta?: ReactNode;
    readonly state: TimelineState;
    readonly icon?: IconName;
  }[];
}

const points: Record<
  TimelineState,
  { readonly look: string; readonly icon: IconName | null; readonly word: string }
> = {
  done: { look: "border-brand bg-brand text-on-brand", icon: "check", word: "selesai" },
  now: { look: "border-brass bg-brass text-surface", icon: "clock", word: "sekarang" },
  next: { look: "border-dashed border-line-strong bg-surface text-ink-3", icon: null, word: "berikutnya" },
};

const rail =
  "not-last:before:absolute not-last:before:top-5.5 not-last:before:-bottom-0.5 " +
  "not-last:before:left-2.25 not-last:before:w-0.5";

/** What happened, what is happening, what comes; each with actor and date. */
export function Timeline({ steps }: TimelineProps) {
  return (
    <ol>
      {steps.map(({ title, meta, state, icon }, index) => {
        const point = points[state];
        const name = icon ?? point.icon;
        return (
          <li
            key={index}
            aria-current={state === "now" ? "step" : undefined}
            className={cn(
              "relative pb-5.5 pl-8 last:pb-0",
              rail,
              state === "done" ? "before:bg-brand" : "before:bg-line-2",
            )}
          >
            <span
              className={cn(
                "absolute top-0.5 left-0 grid size-5 place-items-center rounded-full border-2",
                point.look,
              )}
            >
              {name !== null && <Icon name={name} size={12} />}
            </span>
            <p className="font-bold">
              {title}
              <span className="sr-only">, {point.word}</span>
            </p>
            {meta != null && <p className="text-sm text-ink-2">{meta}</p>}
          </li>
        );
      })}
    </ol>
  );
}
