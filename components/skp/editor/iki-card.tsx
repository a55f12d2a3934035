import { Checks } from "@/components/skp/editor/checks";
import { IkiMore } from "@/components/skp/editor/iki-more";
import { LineButtons } from "@/components/skp/editor/line-buttons";
import { LineNote } from "@/components/skp/editor/line-note";
import { TermPaceField } from "@/components/skp/editor/term-pace";
import { Notice } from "@/components/ui/notice";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { checkIki } from "@/lib/skp/rules/problems";
import { aspectLabel, polarityLabel } from "@/lib/labels/aspects";
import { describeTarget, FEED_NOTE, targetKindLabel } from "@/lib/skp/labels";
import type { PlanRulesView } from "@/lib/skp/queries/editor";
import { ikiPlanOf, type DraftIki } from "@/lib/skp/schemas/draft";

export interface IkiCardProps {
  readonly iki: DraftIki;
  readonly live: DraftIki;
  readonly rhkIndex: number;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly rules: PlanRulesView;
  readonly errors: Readonly<Record<string, string>>;
  readonly note: string | undefined;
}

const optionsOf = <K extends string>(labels: Record<K, string>) =>
  (Object.keys(labels) as K[]).map((value) => ({ value, label: labels[value] }));

/** One indicator: a row of the table when folded, its fields when unfolded. */
export function IkiCard(props: IkiCardProps) {
  const { iki, live, rhkIndex, index, count, open } = props;
  const name = `rhk.${rhkIndex}.iki.${index}`;
  const plan = ikiPlanOf(live);
  const title = `indikator ${index + 1} pada RHK ${rhkIndex + 1}`;
  return (
    <details
      id={name}
      data-line={iki.id}
      open={open}
      className="border-line not-first:border-t open:bg-brand-soft"
    >
      <summary
        id={`${name}.head`}
        className={
          "grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-3 " +
          "py-2.5 text-sm md:grid-cols-[6.5rem_minmax(0,1fr)_8.5rem_4.5rem]"
        }
      >
        <span className="text-ink-2 max-md:row-start-2">{aspectLabel[live.aspect]}</span>
        <span className="font-semibold max-md:col-span-2 max-md:text-base">
          {plan.title === "" ? `Indikator ${index + 1} belum ditulis` : plan.title}
        </span>
        <span className="angka max-md:row-start-2 md:text-right">{describeTarget(plan)}</span>
        <span className="text-right font-semibold text-link max-md:sr-only">
          <span className="[details[open]>summary_&]:hidden">Ubah</span>
          <span className="hidden [details[open]>summary_&]:inline">Tutup</span>
        </span>
      </summary>
      <div className="grid gap-4 px-3 pt-1 pb-4 md:px-4">
        <input type="hidden" name={`${name}.id`} value={iki.id} readOnly />
        <LineNote text={props.note} />
        {plan.feed !== null && <Notice tone="info">{FEED_NOTE}</Notice>}
        <div>
          <TextareaField
            name={`${name}.title`}
            label={`Indikator ${index + 1} · ${aspectLabel[live.aspect]}`}
            rows={2}
            maxLength={300}
            defaultValue={iki.title}
            error={props.errors[`${name}.title`]}
          />
          <Checks label={`Pemeriksaan ${title}`} checks={checkIki(plan)} iki={plan} />
        </div>
        <IkiTarget {...props} name={name} />
        <TermPaceField {...props} name={name} />
        <IkiMore {...props} name={name} />
        <div className="-ml-2 flex flex-wrap gap-1">
          <LineButtons
            line="iki"
            at={`${rhkIndex}.${index}`}
            name={title}
            first={index === 0}
            last={index === count - 1}
          />
        </div>
      </div>
    </details>
  );
}

/** Aspect, form of the target, and the fields that this form needs; the others are hidden without a script. */
function IkiTarget({ iki, name, errors }: IkiCardProps & { readonly name: string }) {
  const number = (field: "target" | "targetLow" | "targetHigh", label: string) => (
    <NumberField
      name={`${name}.${field}`}
      label={label}
      defaultValue={iki[field]}
      error={errors[`${name}.${field}`]}
    />
  );
  return (
    <div className="group/target grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2">
      <SelectField
        name={`${name}.aspect`}
        label="Aspek"
        options={optionsOf(aspectLabel)}
        defaultValue={iki.aspect}
      />
      <SelectField
        name={`${name}.targetKind`}
        label="Bentuk target"
        options={optionsOf(targetKindLabel)}
        defaultValue={iki.targetKind}
        error={errors[`${name}.targetKind`]}
      />
      <div
        className={
          "group-has-[option[value=RANGE]:checked]/target:hidden " +
          "group-has-[option[value=YES_NO]:checked]/target:hidden"
        }
      >
        {number("target", "Target")}
      </div>
      <div className="hidden gap-4 group-has-[option[value=RANGE]:checked]/target:grid md:col-span-2 md:grid-cols-2">
        {number("targetLow", "Paling kecil")}
        {number("targetHigh", "Paling besar")}
      </div>
      <div className="group-has-[option[value=YES_NO]:checked]/target:hidden">
        <TextField
          name={`${name}.unitOfMeasure`}
          label="Satuan"
          maxLength={60}
          defaultValue={iki.unitOfMeasure}
        />
      </div>
      <div
        className={
          "group-has-[option[value=YES_NO]:checked]/target:hidden " +
          "group-has-[option[value=MILESTONE]:checked]/target:hidden md:col-span-2"
        }
      >
        <SelectField
          name={`${name}.polarity`}
          label="Arah"
          options={optionsOf(polarityLabel)}
          defaultValue={iki.polarity}
        />
      </div>
    </div>
  );
}
