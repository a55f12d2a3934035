import "server-only";
import { notFound, redirect } from "next/navigation";
import { readInstansi, type Instansi } from "@/lib/server/db/instansi";

/** The page of the first day. */
const FIRST_DAY = "/mulai";

/** Whose installation this is; while nobody has set it up, every page leads to the first day. */
export async function requireInstansi(): Promise<Instansi> {
  return (await readInstansi()) ?? redirect(FIRST_DAY);
}

/** The first day is no page any more once somebody has set the instansi up. */
export async function onlyBeforeSetUp(): Promise<void> {
  if ((await readInstansi()) !== null) notFound();
}
