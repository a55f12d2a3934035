import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExchangeScreen } from "@/components/exchange/exchange-screen";
import { checkImportAction } from "@/lib/exchange/actions";
import { listImports } from "@/lib/exchange/queries/imports";
import { askedPage, type Search } from "@/lib/kernel/address";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Tukar data" };

export default async function ExchangePage({ searchParams }: { readonly searchParams: Search }) {
  const viewer = await requireViewer();
  const imports = await listImports(viewer, askedPage((await searchParams)["halaman"]));
  if (imports === null) notFound();
  return <ExchangeScreen imports={imports} zone={ownZone()} action={checkImportAction} />;
}
