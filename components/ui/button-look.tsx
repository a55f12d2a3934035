import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { cn } from "@/components/ui/cn";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: "normal" | "small" | undefined;
  readonly full?: boolean | undefined;
}

const variants: Record<ButtonVariant, string> = {
  primary: "border-brand bg-brand text-on-brand hover:border-brand-hover hover:bg-brand-hover",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent text-link hover:underline",
  danger: "border-danger bg-danger text-on-danger hover:bg-danger-text hover:border-danger-text",
};

const disabled = "disabled:border-line-2 disabled:bg-sunken disabled:text-ink-3 disabled:no-underline";

function padding(variant: ButtonVariant, size: "normal" | "small"): string {
  if (variant === "quiet") return size === "small" ? "px-2 py-1.5" : "px-2 py-2.5";
  return size === "small" ? "px-3.25 py-1.5" : "px-4.5 py-2.5";
}

/** The classes of a button or of a link that looks like one. */
export function buttonClass({ variant = "secondary", size = "normal", full = false }: ButtonLook): string {
  const height = size === "small" ? "min-h-10 text-sm" : "min-h-12 md:min-h-11 text-base";
  const base =
    "inline-flex items-center justify-center gap-2 rounded-md border font-semibold leading-5 text-center no-underline";
  return cn(base, height, padding(variant, size), variants[variant], disabled, full && "w-full md:w-auto");
}

interface ButtonContentProps {
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  readonly size?: "normal" | "small" | undefined;
  readonly children?: ReactNode;
}

/** Words of a button with an optional icon before or after them. */
export function ButtonContent({ icon, iconEnd, size, children }: ButtonContentProps) {
  const iconSize = size === "small" ? 16 : 18;
  return (
    <>
      {icon && <Icon name={icon} size={iconSize} />}
      {children}
      {iconEnd && <Icon name={iconEnd} size={iconSize} />}
    </>
  );
}
