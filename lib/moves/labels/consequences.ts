import { formatDay, formatShortDay, termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { placementKindLabel } from "@/lib/people/labels";
import { personStatusLabel, standingRoleLabel } from "@/lib/moves/labels/move";
import type { Consequence, QueueChange, Warning } from "@/lib/moves/rules/consequences";

type Words = { [D in Consequence["does"]]: (one: Extract<Consequence, { does: D }>) => string };

const until = (day: string | null): string => (day === null ? "" : ` sampai ${formatDay(day)}`);
const judge = (name: string | null): string => name ?? "belum ada";
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type Placing = Extract<Consequence, { does: "JOINS" | "LEAVES" }>;
const office = ({ as, position, unit }: Placing): string =>
  as === "DEFINITIF" ? `${position}, ${unit}` : `${position}, ${unit} (${lower(placementKindLabel[as])})`;

type Planning = Extract<Consequence, { does: "SKP_CLOSES" | "SKP_OPENS" | "SKP_FOLLOWS" }>;
const planDays = ({ startsOn, endsOn }: Planning): string =>
  `${formatShortDay(startsOn)} sampai ${formatShortDay(endsOn)}`;

const placing = (one: Placing): string =>
  one.does === "JOINS"
    ? `Mulai ${formatDay(one.on)}${until(one.until)}: ${office(one)}.`
    : `Sampai ${formatDay(one.on)}: ${office(one)}.`;

function planning(one: Planning): string {
  if (one.does === "SKP_CLOSES")
    return `SKP lama berlaku ${planDays(one)} dan tetap dinilai ${judge(one.appraiser)}.`;
  if (one.does === "SKP_OPENS")
    return `SKP baru dibuka untuk ${planDays(one)}; pejabat penilai ${judge(one.appraiser)}.`;
  const again = one.again ? " SKP itu disetujui ulang oleh penilai baru." : "";
  return `SKP ${planDays(one)} ikut ke jabatan baru; pejabat penilai ${judge(one.appraiser)}.${again}`;
}

const WORDS: Words = {
  LEAVES: placing,
  JOINS: placing,
  STATUS: ({ status, from, until: last }) =>
    `${personStatusLabel[status]} mulai ${formatDay(from)}${until(last)}.`,
  SKP_CLOSES: planning,
  SKP_OPENS: planning,
  SKP_FOLLOWS: planning,
  WITHDRAWN: ({ term }) =>
    `Penilaian ${termName(term)} dari SKP lama ditiadakan; belum ada yang dikirim atau dinilai.`,
  RATES: ({ term, from, to, appraiser, sendableFrom, dueOn }) =>
    `${termName(term)}, ${formatShortDay(from)} sampai ${formatShortDay(to)}: dinilai ${judge(appraiser || null)}. ` +
    `Dapat dikirim mulai ${formatDay(sendableFrom)}, paling lambat ${formatDay(dueOn)}.`,
  ROLE_ENDS: ({ role, on }) => `Peran ${standingRoleLabel[role]} berakhir ${formatDay(on)}.`,
};

/** One consequence of a move in a sentence. */
export const consequenceWords = (one: Consequence): string =>
  (WORDS[one.does] as (one: Consequence) => string)(one);

/** Whose queue changes, and how. */
export function queueWords({ name, comes, goes }: QueueChange): string {
  const parts = [
    ...(comes > 0 ? [`bertambah ${formatNumber(comes)}`] : []),
    ...(goes > 0 ? [`berkurang ${formatNumber(goes)}`] : []),
  ];
  return `Antrean ${name} ${parts.join(" dan ")} penilaian.`;
}

export function warningWords(warning: Warning): string {
  if (warning.kind === "FORMASI")
    return (
      `${warning.position} akan dijabat ${formatNumber(warning.held)} orang, sedangkan formasinya ` +
      `${formatNumber(warning.formasi)}. Mutasi tetap dapat disimpan.`
    );
  const { position, from, appraiser } = warning;
  return appraiser === null
    ? `${position} kosong mulai ${formatDay(from)}.`
    : `${position} kosong mulai ${formatDay(from)}; penilai sementara pegawainya ${appraiser}.`;
}
