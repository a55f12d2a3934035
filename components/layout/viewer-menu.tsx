import type { ReactNode } from "react";
import { Menu } from "@/components/layout/menu";
import { Icon } from "@/components/ui/icon";

interface ViewerMenuProps {
  readonly name: string;
  readonly role: string;
  readonly children: ReactNode;
}

/** Who is signed in, and the way out. */
export function ViewerMenu({ name, role, children }: ViewerMenuProps) {
  const label = (
    <>
      <span className="leading-4.5 text-right text-sm">
        <span className="block font-semibold">{name}</span>
        <span className="block text-xs leading-4.5 text-ink-2">{role}</span>
      </span>
      <Icon name="chevron-down" size={16} />
    </>
  );
  return (
    <div className="hidden md:block">
      <Menu
        label={label}
        summaryClass="flex min-h-11 items-center gap-2 rounded-md px-1"
        panelClass="absolute right-0 mt-1 min-w-56 rounded-lg border border-line p-2"
      >
        {children}
      </Menu>
    </div>
  );
}
