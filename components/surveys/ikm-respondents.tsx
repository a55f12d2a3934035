import { Panel } from "@/components/ui/panel";
import { mergeSmallGroups } from "@/lib/surveys/rules/figures";
import { educationLabel, occupationLabel, sexLabel } from "@/lib/surveys/labels/survey";
import { formatNumber, formatShare } from "@/lib/labels/number";
import type { Demographics } from "@/lib/surveys/queries/report-answers";

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

const factsOf = <Code extends string>(
  shares: readonly { readonly code: Code | null; readonly count: number }[],
  labels: Record<Code, string>,
): Fact[] =>
  shares.map(({ code, count }) => ({
    key: code ?? "NONE",
    label: code === null ? "Tidak menjawab" : labels[code],
    count,
  }));

function FactList({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const { shown, merged, rest } = mergeSmallGroups(facts);
  const total = facts.reduce((sum, { count }) => sum + count, 0);
  const lines =
    merged.length === 0
      ? shown
      : [
          ...shown,
          {
            key: "MERGED",
            label:
              shown.length === 0
                ? "Digabung, kelompoknya terlalu kecil"
                : merged.map(({ label }) => label).join(", "),
            count: rest,
          },
        ];
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <dl className="angka mt-1.5 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-sm">
        {lines.map(({ key, label, count }) => (
          <div key={key} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="text-right">
              {formatNumber(count)} <span className="text-ink-2">({formatShare(count, total, 0)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Who answered, as far as they said; groups under five stand together. */
export function IkmRespondents({ respondents }: { readonly respondents: Demographics | null }) {
  if (respondents === null) return null;
  return (
    <Panel
      title="Siapa yang menjawab"
      reading="Diisi sukarela. Kelompok di bawah 5 orang digabung supaya tidak ada yang dikenali."
    >
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-3">
        <FactList title="Jenis kelamin" facts={factsOf(respondents.sex, sexLabel)} />
        <FactList title="Pendidikan" facts={factsOf(respondents.education, educationLabel)} />
        <FactList title="Pekerjaan" facts={factsOf(respondents.occupation, occupationLabel)} />
      </div>
    </Panel>
  );
}
