import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface FeedbackQuoteProps {
  readonly meta: ReactNode;
  readonly own?: boolean;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** Words of a person with name and date under them; one's own have a brass rule. */
export function FeedbackQuote({ meta, own = false, small = false, children }: FeedbackQuoteProps) {
  return (
    <figure
      className={cn("border-l-3 pl-3.5", own ? "border-brass-line" : "border-brand-line", small && "text-sm")}
    >
      <blockquote className="whitespace-pre-line">{children}</blockquote>
      <figcaption className="mt-1.5 text-sm text-ink-2">{meta}</figcaption>
    </figure>
  );
}
