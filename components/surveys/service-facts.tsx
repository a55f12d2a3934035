import { Button } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import { sampleSize } from "@/lib/scoring/sample-size";

interface SampleFactsProps {
  readonly respondents: number;
  /** Users of the service in the span as somebody counted them; null until given. */
  readonly population: number | null;
  readonly termId: string;
}

/** How many questionnaires the regulation asks for, for as many users as the office says it had. */
export function SampleFacts({ respondents, population, termId }: SampleFactsProps) {
  const needed = population === null ? null : sampleSize(population);
  const missing = needed === null ? 0 : needed - respondents;
  return (
    <Panel title="Cukup banyak responden?" small>
      {needed !== null && population !== null && (
        <DefinitionList compact items={[
          { term: "Pengguna layanan", value: formatNumber(population) },
          { term: "Perlu", value: `${formatNumber(needed)} responden` },
          { term: "Sudah", value: `${formatNumber(respondents)} responden${missing > 0 ? `, kurang ${formatNumber(missing)}` : ", cukup"}` },
        ]} />
      )}
      <form method="get" className="mt-3 grid gap-3">
        <input type="hidden" name="masa" value={termId} />
        <NumberField name="populasi" label="Jumlah pengguna layanan pada masa ini" hint="Menurut tabel Krejcie dan Morgan, Lampiran PermenPANRB 14/2017." unit="orang" defaultValue={population === null ? "" : String(population)} />
        <Button type="submit" size="small">Hitung sampel</Button>
      </form>
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
        <p className="text-sm text-ink-2">{active ? "Terbuka untuk siapa pun, tanpa masuk." : "Survei sedang ditutup; alamatnya tetap."}</p>
        <p className="mt-2 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-all select-all">{url}</p>
        <p className="mt-2"><a href={url} className="inline-flex min-h-11 items-center font-semibold">Buka survei</a></p>
      </Panel>
      {source !== "" && <Panel title="Sumber" small><p className="text-sm">{source}</p></Panel>}
    </>
  );
}
