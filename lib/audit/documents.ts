import { actionLabel, chainLabel, detailText, subjectLabel } from "@/lib/audit/labels";
import { toCsv } from "@/lib/labels/csv";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { formatNip } from "@/lib/labels/nip";

interface Person {
  readonly name: string;
  readonly nip: string;
}

/** What the file says of an event. */
export interface ExportedEvent {
  readonly at: string;
  readonly actor: Person | null;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly about: Person | null;
  readonly chain: string;
  readonly number: number;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

const HEAD = [
  "Waktu",
  "Pelaku",
  "NIP pelaku",
  "Tindakan",
  "Objek",
  "Nomor objek",
  "Tentang",
  "NIP yang dimaksud",
  "Rantai",
  "Nomor dalam rantai",
  "Rincian",
  "Sidik jari",
] as const;

const personCells = (person: Person | null, nobody: string): [string, string] =>
  person === null ? [nobody, ""] : [person.name, formatNip(person.nip)];

/** The trail as a table, with the place and the fingerprint of each event in its chain. */
export const trailCsv = (
  events: readonly ExportedEvent[],
  { chains, zone }: { readonly chains: Readonly<Record<string, string>>; readonly zone: Zone },
): string =>
  toCsv([
    HEAD,
    ...events.map((event) => [
      formatMoment(new Date(event.at), zone),
      ...personCells(event.actor, "Sistem"),
      actionLabel(event.action),
      subjectLabel(event.subject),
      event.subjectId,
      ...personCells(event.about, ""),
      chainLabel(event.chain, chains),
      String(event.number),
      detailText(event.detail),
      event.hash,
    ]),
  ]);
