import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { TermScreen } from "@/components/periods/term-screen";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { listFirstUnfinished, listUnfinished } from "@/lib/dashboards/queries/unfinished";
import { addressWith, askedPage, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";
import { termName } from "@/lib/labels/date";
import { changeDueDayAction, closeTermAction, openTermAction } from "@/lib/periods/actions";
import { getTerm } from "@/lib/periods/queries";
import { keepsTerms } from "@/lib/periods/rules";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

interface Props {
  params: Promise<{ termId: string }>;
  searchParams: Search;
}

const load = cache(async (termId: string) =>
  id.safeParse(termId).success ? getTerm(await requireViewer(), termId) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const term = await load((await params).termId);
  return term === null ? notFound() : { title: termName(term) };
}

export default async function TermPage({ params, searchParams }: Props) {
  const [viewer, term] = await Promise.all([requireViewer(), load((await params).termId)]);
  if (term === null) notFound();
  const [progress, first] = await Promise.all([
    summariseTerms([term.id]),
    listFirstUnfinished(viewer, [term.id]),
  ]);
  const unfinished = await listUnfinished(viewer, {
    termId: term.id,
    total: first.get(term.id)?.total ?? 0,
    page: askedPage((await searchParams)["halaman"]),
  });
  return (
    <TermScreen
      term={term}
      counts={progress.get(term.id) ?? { people: 0, approved: 0, submitted: 0, rated: 0 }}
      first={first.get(term.id) ?? null}
      unfinished={unfinished}
      hrefFor={(page) => addressWith(`/admin/periode/${term.id}`, { halaman: String(page) })}
      today={today()}
      actions={
        keepsTerms(viewer) ? { open: openTermAction, close: closeTermAction, due: changeDueDayAction } : null
      }
    />
  );
}
