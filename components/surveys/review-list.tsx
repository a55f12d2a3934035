import { ReviewFilter } from "@/components/surveys/review-filter";
import { ReviewForm } from "@/components/surveys/review-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { formatNumber } from "@/lib/labels/number";
import { addressWith } from "@/lib/kernel/address";
import type { ReasonCount, WaitingPage } from "@/lib/surveys/queries/review";

interface ReviewListProps {
  readonly serviceId: string;
  readonly path: string;
  readonly reasons: readonly ReasonCount[];
  readonly waiting: WaitingPage;
  readonly filter: { readonly reason: string | undefined; readonly day: string | undefined };
  readonly action: FormAction;
}

const NOTHING = {
  all: {
    title: "Tidak ada jawaban yang menunggu",
    next: "Jawaban yang tampak tidak wajar dipisahkan dulu dan tampil di sini.",
  },
  narrowed: { title: "Tidak ada jawaban yang cocok", next: "Pilih sebab atau hari lain." },
} as const;

/** What waits for a review, narrowed by the address, with the decision about it. */
export function ReviewList({ path, reasons, filter, ...own }: ReviewListProps) {
  const { answers, total, page, pageCount } = own.waiting;
  const narrowed = Object.entries({ sebab: filter.reason, hari: filter.day }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const hrefFor = (to: number): string =>
    addressWith(path, { ...Object.fromEntries(narrowed), halaman: String(to) });
  const nothing = NOTHING[narrowed.length > 0 ? "narrowed" : "all"];
  const footer = (
    <Pagination
      page={page}
      pageCount={pageCount}
      summary={`${formatNumber(answers.length)} dari ${formatNumber(total)} jawaban`}
      hrefFor={hrefFor}
    />
  );
  return (
    <>
      {(total > 0 || narrowed.length > 0) && <ReviewFilter path={path} reasons={reasons} {...filter} />}
      {total === 0 && (
        <Panel>
          <EmptyState title={nothing.title}>{nothing.next}</EmptyState>
        </Panel>
      )}
      {total > 0 && <ReviewForm key={hrefFor(page)} {...own} filter={filter} footer={footer} />}
    </>
  );
}
