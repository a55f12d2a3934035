import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with room above it and an optional h2. */
export function Section({ title, children }: SectionProps) {
  const titleId = useId();
  if (title == null) return <div className="mt-7 md:mt-10">{children}</div>;
  return (
    <section aria-labelledby={titleId} className="mt-7 md:mt-10">
      <h2 id={titleId} className="mb-3 md:mb-4">
        {title}
      </h2>
      {children}
    </section>
  );
}
