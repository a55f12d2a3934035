import { formatNumber } from "@/lib/labels/number";
import type { ProposalStatus } from "@/lib/moves/rules/naming";

interface Appraiser {
  readonly name: string | null;
  readonly by: "NAMED" | "DEFINITIF" | "PLT" | null;
  readonly vacant: readonly string[];
}

/** Why this person, and nobody nearer, appraises somebody. */
export function whyAppraiser({ name, by, vacant }: Appraiser): string {
  if (name === null)
    return (
      "Belum ada pejabat penilai: tidak ada kepala unit di atas Anda yang tercatat. Admin BKD perlu " +
      "menetapkannya."
    );
  if (by === "NAMED") return `${name} ditetapkan admin sebagai pejabat penilai Anda.`;
  const empty = vacant.join(" dan ");
  if (vacant.length > 0)
    return `${empty} kosong; penilai Anda sementara ${name}. Antrean berpindah sendiri begitu kursi itu diisi.`;
  return by === "PLT"
    ? `${name} menilai Anda sebagai pelaksana tugas (Plt.) kepala unit Anda.`
    : `${name} menilai Anda sebagai atasan langsung.`;
}

export const proposalStatusLabel: Readonly<
  Record<ProposalStatus, { readonly label: string; readonly tone: "brass" | "ok" | "danger" | "neutral" }>
> = {
  WAITING: { label: "Menunggu keputusan", tone: "brass" },
  ACCEPTED: { label: "Diterima", tone: "ok" },
  REFUSED: { label: "Ditolak", tone: "danger" },
  WITHDRAWN: { label: "Ditarik", tone: "neutral" },
};

export const appraiserProposed = (name: string): string =>
  `Usul ${name} sebagai pejabat penilai dikirim ke admin unit Anda.`;
export const PROPOSAL_WITHDRAWN = "Usul ditarik.";
export const proposalDecided = (accepted: boolean): string =>
  accepted ? "Usul diterima; antrean sudah berpindah." : "Usul ditolak dengan alasan.";
export const appraiserNamed = (name: string): string => `${name} ditetapkan; antrean sudah berpindah.`;
export const appraiserEnded = (name: string): string => `Penetapan penilai ${name} diakhiri.`;
export const namingsCount = (count: number): string => `${formatNumber(count)} penetapan berlaku`;
