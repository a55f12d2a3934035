import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonContent, buttonClass, type ButtonLook } from "@/components/ui/button-look";
import type { IconName } from "@/components/ui/icon-paths";

interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
  readonly download?: boolean;
  readonly children: ReactNode;
  readonly "aria-label"?: string;
}

/** A link that looks like a button; downloads leave the router. */
export function ButtonLink({
  href,
  variant,
  size,
  full,
  icon,
  iconEnd,
  download = false,
  children,
  "aria-label": label,
}: ButtonLinkProps) {
  const content = (
    <ButtonContent icon={icon} iconEnd={iconEnd} size={size}>
      {children}
    </ButtonContent>
  );
  const className = buttonClass({ variant, size, full });
  if (download)
    return (
      <a href={href} download className={className} aria-label={label}>
        {content}
      </a>
    );
  return (
    <Link href={href} className={className} aria-label={label}>
      {content}
    </Link>
  );
}
