import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

interface DisclosureProps {
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  readonly meta?: ReactNode;
  readonly value?: ReactNode;
  readonly open?: boolean;
  readonly nested?: boolean;
  readonly flush?: boolean;
  readonly children: ReactNode;
}

const branch =
  "relative before:absolute before:top-6.5 before:-left-3.5 before:h-0.5 before:w-3.25 " +
  "before:bg-brand-line md:before:-left-5 md:before:w-4.75";

function Summary({ title, level = 3, meta, value, nested }: DisclosureProps) {
  return (
    <summary
      className={cn("flex items-center gap-3 px-4", nested ? "py-3 md:px-4.5" : "py-3.5 md:px-6 md:py-4")}
    >
      <span className="text-ink-2 transition-transform duration-120 ease-out [details[open]>summary>&]:rotate-90">
        <Icon name="chevron-right" />
      </span>
      <div className="min-w-0 flex-1">
        <Heading level={level} small>
          {title}
        </Heading>
        {meta != null && <span className="block text-xs text-ink-2">{meta}</span>}
      </div>
      {value != null && (
        <span
          className={cn("angka min-w-15.5 text-right font-bold", nested ? "text-[1.0625rem]" : "text-xl")}
        >
          {value}
        </span>
      )}
    </summary>
  );
}

/** One branch of an explanation: the answer in the summary, the reasons inside. */
export function Disclosure(props: DisclosureProps) {
  const { open, nested, flush, children } = props;
  return (
    <details open={open} className={cn("rounded-lg border border-line bg-surface", nested && branch)}>
      <Summary {...props} />
      <div
        className={flush ? "border-t border-line" : cn("px-4 pb-4", nested ? "md:px-4.5" : "md:px-6 md:pb-5")}
      >
        {children}
      </div>
    </details>
  );
}
