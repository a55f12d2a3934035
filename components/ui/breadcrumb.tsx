import Link from "next/link";

export interface BreadcrumbItem {
  readonly label: string;
  readonly href?: string;
}

/** The way back up; the last item is the page itself. */
export function Breadcrumb({ items }: { readonly items: readonly BreadcrumbItem[] }) {
  return (
    <nav aria-label="Jejak" className="mb-2 text-sm text-ink-2">
      <ol className="flex flex-wrap gap-1.5">
        {items.map(({ label, href }, index) => (
          <li key={label} className="flex gap-1.5">
            {index > 0 && <span aria-hidden="true">/</span>}
            {href === undefined ? (
              <span aria-current={index === items.length - 1 ? "page" : undefined}>{label}</span>
            ) : (
              <Link href={href}>{label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
