import Link from "next/link";
import { Icon } from "@/components/ui/icon";

interface ComplaintPagerProps {
  readonly summary: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

const step = "inline-flex min-h-11 items-center gap-1.5 font-semibold";

/** The way to the cases before and after; pages have no numbers, because nobody counts them all. */
export function ComplaintPager({ summary, previousHref, nextHref }: ComplaintPagerProps) {
  return (
    <nav aria-label="Halaman" className="flex w-full flex-wrap items-center justify-between gap-x-6 text-sm">
      <span className="text-ink-2">{summary}</span>
      <span className="flex flex-wrap items-center gap-x-5">
        {previousHref !== null && (
          <Link href={previousHref} rel="prev" className={step}>
            <Icon name="arrow-left" size={16} />
            Sebelumnya
          </Link>
        )}
        {nextHref !== null && (
          <Link href={nextHref} rel="next" className={step}>
            Berikutnya
            <Icon name="arrow-right" size={16} />
          </Link>
        )}
      </span>
    </nav>
  );
}
