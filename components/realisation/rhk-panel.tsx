import { ActualField } from "@/components/realisation/actual-field";
import { ActualFigures } from "@/components/realisation/actual-figures";
import { EvidenceList } from "@/components/realisation/evidence-list";
import { EvidenceUpload } from "@/components/realisation/evidence-upload";
import { FilledTag } from "@/components/realisation/filled";
import { filledLines } from "@/components/realisation/filled-lines";
import { LinkForm } from "@/components/realisation/link-form";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { aspectLabel, polarityLabel } from "@/lib/labels/aspects";
import type { Zone } from "@/lib/kernel/zone";
import { monthName } from "@/lib/labels/date";
import { weightWords } from "@/lib/skp/labels";
import type { Realisation } from "@/lib/realisation/queries/realisation";
import type { RealisationIki, RealisationRhk } from "@/lib/realisation/queries/rows";

export interface RealisationActions {
  readonly record: FormAction;
  readonly addLink: FormAction;
  readonly remove: FormAction;
  readonly restore: FormAction;
  readonly reply: FormAction;
}

interface RhkPanelProps {
  readonly rhk: RealisationRhk;
  readonly label: string;
  readonly data: Realisation;
  readonly zone: Zone;
  /** Null where the month is read-only. */
  readonly actions: RealisationActions | null;
}

/** One RHK with its indicators: target, actual, achievement and evidence of each. */
export function RhkPanel({ rhk, label, ...rest }: RhkPanelProps) {
  return (
    <Panel
      flush
      title={
        <>
          <span className="block text-sm leading-5.5 font-normal tracking-normal text-ink-2">
            {label} · {weightWords(rhk)}
          </span>
          <span className="block text-lg leading-6.5">{rhk.title}</span>
        </>
      }
      aside={<FilledTag iki={filledLines(rhk.iki)} />}
    >
      {rhk.iki.map((iki) => (
        <IkiRow key={iki.id} iki={iki} {...rest} />
      ))}
    </Panel>
  );
}

function IkiRow({
  iki,
  data,
  zone,
  actions,
}: Omit<RhkPanelProps, "rhk" | "label"> & { readonly iki: RealisationIki }) {
  const evidence = data.evidence.filter(({ ikiId }) => ikiId === iki.id);
  const termMonth = (data.term?.endsOn ?? data.month).slice(0, 7);
  const month = monthName(Number(data.month.slice(5)));
  const figures = { iki, scheme: data.scheme, termMonth, label: `Realisasi s.d. ${month}` };
  return (
    <div id={iki.id} className="border-b border-line px-4 py-4 last:border-b-0 md:px-6 md:py-5">
      <div className="grid gap-x-6 gap-y-2.5 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="lg:pt-5">
          <p className="text-xs text-ink-2">
            {aspectLabel[iki.aspect]}
            {iki.polarity === "LESS" && ` · ${polarityLabel.LESS.toLowerCase()}`}
          </p>
          <h3>{iki.title}</h3>
        </div>
        {actions === null ? <ActualFigures {...figures} /> : <ActualField {...figures} />}
      </div>
      <EvidenceList
        evidence={evidence}
        month={data.month}
        zone={zone}
        isAccepted={data.term?.appraisal.status === "FINAL"}
        change={actions}
      />
      {actions === null && evidence.every(({ isRemoved }) => isRemoved) && (
        <p className="mt-2 text-sm text-ink-2">Tidak ada bukti untuk {month}.</p>
      )}
      {actions !== null && (
        <EvidenceUpload skpId={data.skpId} ikiId={iki.id} title={iki.title} month={data.month} />
      )}
      {actions !== null && (
        <LinkForm ikiId={iki.id} month={data.month} title={iki.title} action={actions.addLink} />
      )}
    </div>
  );
}
