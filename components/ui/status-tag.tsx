import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { cn } from "@/components/ui/cn";

export type Tone = "neutral" | "info" | "brass" | "ok" | "danger";

interface StatusTagProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

const tones: Record<Tone, { readonly look: string; readonly icon: IconName | null }> = {
  neutral: { look: "bg-sunken text-ink-2", icon: null },
  info: { look: "bg-brand-soft text-brand", icon: "info" },
  brass: { look: "bg-brass-soft text-brass-text", icon: "clock" },
  ok: { look: "bg-ok-soft text-ok-text", icon: "check" },
  danger: { look: "bg-danger-soft text-danger-text", icon: "returned" },
};

/** A state in words with an icon; never clickable. */
export function StatusTag({ tone, icon, children }: StatusTagProps) {
  const name = icon ?? tones[tone].icon;
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 rounded-sm py-0.75 pr-2.25 text-xs font-semibold " +
          "leading-4.5 md:whitespace-nowrap",
        name === null ? "pl-2.25" : "pl-1.75",
        tones[tone].look,
      )}
    >
      {name !== null && <Icon name={name} size={14} />}
      {children}
    </span>
  );
}
