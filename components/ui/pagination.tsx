import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface PaginationProps {
  readonly page: number;
  readonly pageCount: number;
  readonly hrefFor: (page: number) => string;
  readonly summary: ReactNode;
  /** Names the list where a page has several. */
  readonly label?: string;
}

const step = "no-print inline-flex min-h-11 items-center gap-1.5 font-semibold";

/** How much of the list is shown, and the way to the rest. */
export function Pagination({ page, pageCount, hrefFor, summary, label = "Halaman" }: PaginationProps) {
  return (
    <nav aria-label={label} className="flex w-full flex-wrap items-center justify-between gap-x-6 text-sm">
      <span className="text-ink-2">{summary}</span>
      {pageCount > 1 && (
        <span className="flex flex-wrap items-center justify-between gap-x-3 max-md:w-full md:gap-x-5">
          {page > 1 && (
            <Link href={hrefFor(page - 1)} rel="prev" className={step}>
              <Icon name="arrow-left" size={16} />
              Sebelumnya
            </Link>
          )}
          <span className="angka text-ink-2">
            Halaman {page} dari {pageCount}
          </span>
          {page < pageCount && (
            <Link href={hrefFor(page + 1)} rel="next" className={step}>
              Berikutnya
              <Icon name="arrow-right" size={16} />
            </Link>
          )}
        </span>
      )}
    </nav>
  );
}
