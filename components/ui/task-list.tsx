import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { cn } from "@/components/ui/cn";

/** Tasks under one another with hairlines, in a flush panel. */
export function TaskList({ children }: { readonly children: ReactNode }) {
  return <ul className="divide-y divide-line">{children}</ul>;
}

interface TaskItemProps {
  readonly icon: IconName;
  readonly label: ReactNode;
  readonly href?: string;
  readonly status?: ReactNode;
  readonly note?: ReactNode;
  readonly muted?: boolean;
}

/** One task: what, its state in words, and why it is locked when it is. */
export function TaskItem({ icon, label, href, status, note, muted = false }: TaskItemProps) {
  return (
    <li
      className={
        "grid grid-cols-[20px_minmax(0,1fr)] items-start gap-x-3 gap-y-0.5 px-4 py-3.25 " +
        "md:grid-cols-[20px_minmax(0,1fr)_auto] md:px-6 md:py-3.5"
      }
    >
      <span className="mt-0.5">
        <Icon name={icon} />
      </span>
      <div className={cn(muted && "text-ink-2")}>
        {href === undefined ? (
          label
        ) : (
          <Link href={href} className="font-medium">
            {label}
          </Link>
        )}
        {note != null && <p className="text-sm text-ink-2">{note}</p>}
      </div>
      {status != null && (
        <span className="col-start-2 mt-1 justify-self-start md:col-start-3 md:row-start-1 md:mt-0">
          {status}
        </span>
      )}
    </li>
  );
}
