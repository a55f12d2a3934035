import type { ReactNode } from "react";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import { formatNumber } from "@/lib/labels/number";
import { sampleWords } from "@/lib/surveys/labels/figures";

interface SampleFactsProps {
  readonly respondents: number;
  /** Users of the service in the quarter as the office recorded them; null until it did. */
  readonly users: number | null;
  readonly needed: number | null;
  /** The form that records them, for whoever may. */
  readonly children?: ReactNode;
}

/** How many questionnaires the regulation asks for, and how many there are. */
export function SampleFacts({ respondents, users, needed, children }: SampleFactsProps) {
  return (
    <Panel title="Cukup banyak responden?" small>
      {users === null && (
        <p className="text-sm text-ink-2">
          Jumlah pengguna layanan pada triwulan ini belum dicatat, jadi sampelnya belum dapat dihitung.
        </p>
      )}
      {users !== null && needed !== null && (
        <div className="grid gap-2.5">
          <ProgressBar
            thin
            percent={needed === 0 ? 100 : Math.floor((respondents / needed) * 100)}
            label="Responden dibanding sampel yang diperlukan"
          />
          <DefinitionList
            compact
            items={[
              { term: "Pengguna", value: `${formatNumber(users)} orang` },
              { term: "Perlu", value: `${formatNumber(needed)} responden` },
              { term: "Sudah", value: `${formatNumber(respondents)}, ${sampleWords(respondents, needed)}` },
            ]}
          />
          <p className="text-xs text-ink-2">Tabel Krejcie dan Morgan, Lampiran PermenPANRB 14/2017.</p>
        </div>
      )}
      {children}
    </Panel>
  );
}

interface SurveyAddressProps {
  readonly url: string;
  readonly active: boolean;
  readonly source: string;
}

/** The public address of the survey, and where figures from elsewhere come from. */
export function SurveyAddress({ url, active, source }: SurveyAddressProps) {
  return (
    <>
      <Panel title="Alamat survei untuk warga" small>
        <p className="text-sm text-ink-2">
          {active ? "Terbuka untuk siapa pun, tanpa masuk." : "Survei sedang ditutup; alamatnya tetap."}
        </p>
        <p className="mt-2 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-all select-all">{url}</p>
        <p className="mt-2">
          <a href={url} className="inline-flex min-h-11 items-center font-semibold">
            Buka survei
          </a>
        </p>
      </Panel>
      {source !== "" && (
        <Panel title="Sumber" small>
          <p className="text-sm">{source}</p>
        </Panel>
      )}
    </>
  );
}
