import type { ReactNode } from "react";
import { OrganisationMissing, type SetBy } from "@/components/dashboards/organisation-missing";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import {
  deviationWords,
  guidanceWords,
  meanScoreWords,
  organisationWords,
  settledDeviations,
} from "@/lib/dashboards/labels/dashboard";
import { formatNumber } from "@/lib/labels/number";
import { ikmReading } from "@/lib/surveys/labels/survey";
import type { UnitFigures } from "@/lib/dashboards/queries/dashboard";

interface UnitStandingProps {
  readonly figures: UnitFigures;
  readonly withoutAppraiser: number;
  /** The time whose answers of citizens are counted. */
  readonly answers: string;
  /** The unit above it, whose head sets its result. */
  readonly setBy: SetBy | null;
  /** Who set the result, and the way to set it. */
  readonly children?: ReactNode;
}

/** Where a unit stands: its result, the guidance, citizens, the mean indicative score, people without an appraiser. */
export function UnitStanding({ figures, withoutAppraiser, answers, setBy, children }: UnitStandingProps) {
  const { organisation, ikm, hasServices, meanScore } = figures;
  const deviations = settledDeviations(figures);
  return (
    <Panel title="Ringkasan" small>
      <DefinitionList
        compact
        items={[
          { term: "Capaian organisasi", value: organisationWords(organisation) },
          { term: "Pedoman SE 3/2023", value: guidanceWords(figures).label },
          {
            term: "Kepuasan masyarakat",
            value: hasServices ? `${ikmReading(ikm)} ${answers}.` : "- (bukan unit layanan)",
          },
          {
            term: "Nilai indikatif rata-rata",
            value:
              meanScore === null
                ? "- (belum ada nilai)"
                : `${meanScoreWords(meanScore)}, bukan predikat resmi`,
          },
          { term: "ASN tanpa penilai", value: formatNumber(withoutAppraiser) },
        ]}
      />
      {organisation === null && (
        <p className="mt-3 border-t border-line pt-3 text-sm text-ink-2">
          <OrganisationMissing by={setBy} />
        </p>
      )}
      {children}
      {deviations.length > 0 && (
        <ul className="mt-3 grid gap-1 border-t border-line pt-3 text-sm">
          {deviations.map((deviation) => (
            <li key={deviation.code}>{deviationWords(deviation)}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
