import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { cn } from "@/components/ui/cn";

type NoticeTone = "brass" | "info" | "danger" | "ok";

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title?: ReactNode;
  readonly level?: HeadingLevel;
  readonly icon?: IconName;
  readonly live?: boolean;
  readonly children?: ReactNode;
}

const tones: Record<NoticeTone, { readonly box: string; readonly mark: string; readonly icon: IconName }> = {
  brass: { box: "border-brass-line bg-brass-soft", mark: "text-brass-text", icon: "warning" },
  info: { box: "border-brand-line bg-brand-soft", mark: "text-brand", icon: "info" },
  danger: { box: "border-danger-line bg-danger-soft", mark: "text-danger", icon: "warning" },
  ok: { box: "border-ok-line bg-ok-soft", mark: "text-ok", icon: "check" },
};

/** A message in the page: what happened, what is safe, what to do. */
export function Notice({ tone, title, level, icon, live = false, children }: NoticeProps) {
  const look = tones[tone];
  return (
    <div
      role={live ? "status" : undefined}
      className={cn("flex gap-3 rounded-lg border px-4 py-3.5", look.box)}
    >
      <span className={cn("mt-0.75", look.mark)}>
        <Icon name={icon ?? look.icon} />
      </span>
      <div className="min-w-0 flex-1">
        {title != null &&
          (level === undefined ? (
            <p className="font-bold">{title}</p>
          ) : (
            <Heading level={level} small>
              {title}
            </Heading>
          ))}
        {children != null && <div className={title == null ? undefined : "mt-0.5"}>{children}</div>}
      </div>
    </div>
  );
}
