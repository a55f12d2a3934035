import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PredikatBadge } from "@/components/ui/predikat-badge";
import { predikatClass } from "@/components/ui/predikat-class";
import { cn } from "@/components/ui/cn";
import { withOneMore } from "@/lib/appraisals/rules/judging";
import { describeDeviation } from "@/lib/appraisals/labels/appraisal";
import { organisationPredikatLabel, predikatOrder } from "@/lib/labels/predikat";
import { ratingChoiceOrder } from "@/lib/labels/ratings";
import { DISTRIBUTION_LIMITS } from "@/lib/scoring/regulations/se-3-2023";
import { distribution, type PredikatCounts } from "@/lib/scoring/distribution";
import { predikat as predikatOf } from "@/lib/scoring/predikat";
import { type OrganisationPredikat, type Predikat } from "@/lib/kernel/codes";
import type { Team } from "@/lib/appraisals/queries/queue";

interface BarProps {
  readonly predikat: Predikat;
  readonly counts: PredikatCounts;
  readonly organisation: OrganisationPredikat | null;
}

/** The share the guidance names for a predikat, as the mark on its bar. */
function limitOf(predikat: Predikat, organisation: OrganisationPredikat | null): string | null {
  if (organisation === null) return null;
  const found = DISTRIBUTION_LIMITS[organisation].find(
    ({ kind, of }) =>
      (kind === "MAX_PERCENT" || kind === "MIN_PERCENT") && of.length === 1 && of[0] === predikat,
  );
  return found !== undefined && "limit" in found ? found.limit : null;
}

function Bar({ predikat, counts, organisation }: BarProps) {
  const people = predikatOrder.reduce((sum, each) => sum + counts[each], 0);
  const share = people === 0 ? 0 : (counts[predikat] / people) * 100;
  const limit = limitOf(predikat, organisation);
  return (
    <svg width="100%" height="18" aria-hidden="true" className={cn("block", predikatClass[predikat])}>
      <rect y="2" width="100%" height="14" rx="2" className="fill-sunken" />
      {share > 0 && (
        <rect y="2" width={`${share}%`} height="14" rx="2" fill="var(--pf)" className="predikat-edge" />
      )}
      {limit !== null && <rect x={`${limit}%`} width="2" height="18" className="fill-ink" />}
    </svg>
  );
}

function Spread({
  counts,
  organisation,
  children,
}: Omit<BarProps, "predikat"> & { readonly children?: ReactNode }) {
  return (
    <>
      <table className="w-full text-sm">
        <caption className="sr-only">Sebaran predikat tim</caption>
        <tbody>
          {predikatOrder.map((predikat) => (
            <tr key={predikat} className="border-b border-line last:border-b-0">
              <th scope="row" className="w-38 py-1.5 text-left font-normal">
                <PredikatBadge predikat={predikat} chip={false} />
              </th>
              <td className="py-1.5">
                <Bar predikat={predikat} counts={counts} organisation={organisation} />
              </td>
              <td className="angka w-8 py-1.5 text-right">{counts[predikat]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </>
  );
}

function Guidance({ counts, organisation }: Omit<BarProps, "predikat">) {
  if (organisation === null) return null;
  const { deviations, sharesApply } = distribution(organisation, counts);
  if (deviations.length === 0)
    return sharesApply ? null : (
      <p className="mt-3 text-xs text-ink-2">Tim ini terlalu kecil untuk pedoman persentase.</p>
    );
  return (
    <div className="mt-3 text-sm">
      <Notice tone="brass">
        {deviations.map((deviation) => (
          <p key={deviation.code} className="font-bold">
            {describeDeviation(deviation)}
          </p>
        ))}
        <p>
          Anda tetap bisa menetapkan. Alasan tertulis diminta pada orang terakhir tim, bila sebarannya tetap
          begini. SE MenPANRB 3/2023.
        </p>
      </Notice>
    </div>
  );
}

function readingOf({ organisation, others }: Team): string {
  const held =
    organisation === null
      ? "Capaian organisasi belum ditetapkan, jadi pedoman sebaran belum dibandingkan."
      : `Capaian organisasi: ${organisationPredikatLabel[organisation]}.`;
  const estimated = others.estimated === 0 ? "" : ` Termasuk ${others.estimated} perkiraan dari capaian.`;
  return held + estimated + (others.unknown === 0 ? "" : ` ${others.unknown} orang belum bisa diperkirakan.`);
}

/** How the team would spread with each choice; the radios of the page pick one of the nine without a script. */
export function WhatIf({ team }: { readonly team: Team }) {
  const { organisation, others } = team;
  return (
    <Panel title="Jika semua seperti ini" level={2} small>
      <p className="mb-2 text-sm text-ink-2">{readingOf(team)}</p>
      <div className="live-predikat" aria-live="polite">
        <div className="live-pending">
          <Spread counts={others.counts} organisation={organisation}>
            <p className="mt-3 text-xs text-ink-2">
              Pilih kedua rating untuk melihat sebaran beserta orang ini.
            </p>
          </Spread>
        </div>
        {ratingChoiceOrder.flatMap((work) =>
          ratingChoiceOrder.map((behaviour) => {
            const { counts } = withOneMore(others, predikatOf(work, behaviour));
            return (
              <div key={`${work} ${behaviour}`} data-work={work} data-behaviour={behaviour}>
                <Spread counts={counts} organisation={organisation}>
                  <Guidance counts={counts} organisation={organisation} />
                </Spread>
              </div>
            );
          }),
        )}
      </div>
    </Panel>
  );
}
