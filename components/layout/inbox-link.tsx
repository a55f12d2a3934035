import Link from "next/link";
import { Icon } from "@/components/ui/icon";

export interface Inbox {
  readonly href: string;
  readonly count: number;
}

/** The bell; how many are new is said in words and shown as a number. */
export function InboxLink({ href, count }: Inbox) {
  const label = count > 0 ? `Pemberitahuan, ${count} baru` : "Pemberitahuan";
  return (
    <Link
      href={href}
      aria-label={label}
      className="relative inline-grid size-11 place-items-center rounded-md text-ink"
    >
      <Icon name="bell" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className={
            "absolute top-0.5 right-0 min-w-5 rounded-full border-2 border-surface bg-danger px-1 " +
            "text-center text-[0.8125rem] leading-4 font-bold text-on-danger"
          }
        >
          {count > 9 ? "9+" : count}
        </span>
      )}
    </Link>
  );
}
