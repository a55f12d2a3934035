import type { ReactNode } from "react";
import { Breadcrumb, type BreadcrumbItem } from "@/components/ui/breadcrumb";

interface PageHeaderProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly status?: ReactNode;
  readonly aside?: ReactNode;
  readonly breadcrumb?: readonly BreadcrumbItem[];
}

/** The task or the question as h1, its state, one lead sentence; filters may stand at the right. */
export function PageHeader({ title, lead, status, aside, breadcrumb }: PageHeaderProps) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-4 md:mb-7">
      <div className="min-w-0 flex-1 basis-80">
        {breadcrumb && <Breadcrumb items={breadcrumb} />}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1>{title}</h1>
          {status}
        </div>
        {lead != null && (
          <p className="mt-1.5 max-w-measure leading-6.5 text-ink-2 md:text-lg [&_strong]:text-ink">{lead}</p>
        )}
      </div>
      {aside}
    </div>
  );
}
