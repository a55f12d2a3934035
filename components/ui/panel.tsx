import { useId, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { cn } from "@/components/ui/cn";

interface PanelProps {
  readonly title?: ReactNode;
  readonly level?: HeadingLevel;
  readonly reading?: ReactNode;
  readonly aside?: ReactNode;
  readonly footer?: ReactNode;
  readonly flush?: boolean;
  readonly small?: boolean;
  readonly emphasis?: boolean;
  readonly id?: string;
  readonly children?: ReactNode;
}

function PanelHead({
  title,
  titleId,
  level = 2,
  reading,
  aside,
  small = false,
}: PanelProps & { readonly titleId: string }) {
  const row = "flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 px-4 md:px-6";
  return (
    <div className={cn(row, small ? "pt-4 md:pt-5.5" : "border-b border-line py-3.5 md:py-4")}>
      <div className="min-w-0 max-w-measure">
        <Heading level={level} id={titleId} small={small}>
          {title}
        </Heading>
        {reading != null && <p className="mt-0.5 text-[0.9375rem] leading-5.75 text-ink-2">{reading}</p>}
      </div>
      {aside != null && <div className="text-sm text-ink-2">{aside}</div>}
    </div>
  );
}

function PanelFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div
      className={
        "flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line " +
        "px-4 py-3 text-sm text-ink-2 md:px-6 md:py-3.5"
      }
    >
      {children}
    </div>
  );
}

function bodyClass({ flush, small, title }: PanelProps): string | undefined {
  if (flush) return undefined;
  return cn("px-4 md:px-6", small && title != null ? "pt-2.5 pb-4 md:pb-5.5" : "py-4 md:py-5.5");
}

/** A bordered surface with an optional head and foot; with a title it is a named region. */
export function Panel(props: PanelProps) {
  const { title, id, emphasis, footer, children } = props;
  const titleId = useId();
  const titled = title != null;
  return (
    <section
      id={id}
      aria-labelledby={titled ? titleId : undefined}
      className={cn(
        "min-w-0 rounded-lg border border-line bg-surface",
        emphasis && "border-l-[5px] border-l-brass",
      )}
    >
      {titled && <PanelHead {...props} titleId={titleId} />}
      {children != null && <div className={bodyClass(props)}>{children}</div>}
      {footer != null && <PanelFoot>{footer}</PanelFoot>}
    </section>
  );
}
