import type { ReactNode } from "react";

interface GuideProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** One guide: who it is for, and the steps in order. */
export function Guide({ id, title, children }: GuideProps) {
  return (
    <section id={id} aria-labelledby={`${id}-judul`} className="mt-10">
      <h2 id={`${id}-judul`}>{title}</h2>
      <div className="mt-3 grid gap-3 [&_li]:mt-1.5 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6">
        {children}
      </div>
    </section>
  );
}
