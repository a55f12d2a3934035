import type { ReactNode } from "react";
import { Logo } from "@/components/layout/logo";

interface PlainPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that stands alone, for when there is nothing else to show: what happened, what to do. */
export function PlainPage({ title, children }: PlainPageProps) {
  return (
    <main id="isi" className="mx-auto min-h-dvh max-w-[47rem] px-4 pt-5 pb-12 md:px-6 md:pt-8">
      <Logo href="/" />
      <h1 className="mt-10 md:mt-16">{title}</h1>
      <div className="mt-3 grid max-w-measure justify-items-start gap-5 text-ink-2">{children}</div>
    </main>
  );
}
