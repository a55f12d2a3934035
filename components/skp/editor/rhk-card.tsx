import { Checks } from "@/components/skp/editor/checks";
import { IkiCard } from "@/components/skp/editor/iki-card";
import { LineButtons } from "@/components/skp/editor/line-buttons";
import { LineNote } from "@/components/skp/editor/line-note";
import { ParentField } from "@/components/skp/editor/parent-field";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Heading } from "@/components/ui/heading";
import { NumberField } from "@/components/ui/number-field";
import { Segmented } from "@/components/ui/segmented";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { checkRhk } from "@/lib/skp/rules/problems";
import { rhkKindLabel } from "@/lib/labels/aspects";
import { describeWeight, weightHint } from "@/lib/skp/labels";
import type { PlanRulesView, SuperiorRhk } from "@/lib/skp/queries/editor";
import { rhkPlanOf, type DraftRhk } from "@/lib/skp/schemas/draft";

export interface RhkCardProps {
  readonly rhk: DraftRhk;
  readonly live: DraftRhk;
  readonly index: number;
  readonly count: number;
  readonly open: readonly string[];
  readonly rules: PlanRulesView;
  readonly superior: readonly SuperiorRhk[];
  readonly appraiser: string | null;
  readonly errors: Readonly<Record<string, string>>;
  /** What the appraiser wants changed, by line. */
  readonly notes: Readonly<Record<string, string>>;
}

const kinds = [
  { value: "UTAMA", label: rhkKindLabel.UTAMA },
  { value: "TAMBAHAN", label: rhkKindLabel.TAMBAHAN },
];

/** One planned result of work; folded it is one line with its weight. */
export function RhkCard(props: RhkCardProps) {
  const { rhk, live, index, count, open } = props;
  const name = `rhk.${index}`;
  return (
    <details
      id={name}
      data-line={rhk.id}
      open={open.includes(rhk.id)}
      className="rounded-lg border border-line bg-surface open:border-line-strong"
    >
      <RhkHead {...props} />
      <div className="grid gap-5 border-t border-line px-4 py-4 md:px-6 md:py-5.5">
        <input type="hidden" name={`${name}.id`} value={rhk.id} readOnly />
        <LineNote text={props.notes[rhk.id]} />
        <RhkFields {...props} name={name} />
        <div>
          <h3>Indikator kinerja individu (IKI)</h3>
          <div className="mt-2 rounded-md border border-line-2">
            {rhk.iki.length === 0 && (
              <p className="px-3 py-2.5 text-sm text-ink-2">
                Belum ada indikator. Tambahkan paling sedikit satu ukuran hasilnya.
              </p>
            )}
            {rhk.iki.map((iki, at) => (
              <IkiCard
                key={iki.id}
                iki={iki}
                live={live.iki[at] ?? iki}
                rhkIndex={index}
                index={at}
                count={rhk.iki.length}
                open={open.includes(iki.id)}
                rules={props.rules}
                errors={props.errors}
                note={props.notes[iki.id]}
              />
            ))}
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
          <Button type="submit" name="intent" value={`add-iki:${index}`} size="small" icon="plus">
            Tambah indikator
          </Button>
          <LineButtons
            line="rhk"
            at={String(index)}
            name={`RHK ${index + 1}`}
            first={index === 0}
            last={index === count - 1}
          />
        </div>
      </div>
    </details>
  );
}

function RhkHead({ live, index, superior }: RhkCardProps) {
  const plan = rhkPlanOf(live);
  const weight = describeWeight(plan);
  const parent = superior.find(({ id }) => id === live.parentRhkId)?.path[0]?.title;
  const support =
    parent === undefined
      ? live.assignedBy.trim() && `ditugaskan ${live.assignedBy.trim()}`
      : `mendukung “${parent}”`;
  const meta = [rhkKindLabel[live.kind], `${live.iki.length} indikator`, support]
    .filter((part) => part !== "")
    .join(" · ");
  return (
    <summary id={`rhk.${index}.head`} className="flex items-start gap-4 px-4 py-3.5 md:px-6 md:py-4.5">
      <span aria-hidden="true" className="angka text-xl font-bold text-brand">
        {index + 1}
      </span>
      <span className="min-w-0 flex-1">
        <Heading level={2} small>
          {plan.title === "" ? `RHK ${index + 1} belum ditulis` : plan.title}
        </Heading>
        <span className="block text-sm text-ink-2">{meta}</span>
      </span>
      <span className="text-right">
        {weight.figure !== "" && <b className="angka block text-xl leading-6">{weight.figure}</b>}
        <span className="text-xs text-ink-2">{weight.word}</span>
      </span>
      <span className="mt-1 min-w-12 text-right text-sm font-semibold text-link max-md:sr-only">
        <span className="[details[open]>summary_&]:hidden">Ubah</span>
        <span className="hidden [details[open]>summary_&]:inline">Tutup</span>
      </span>
    </summary>
  );
}

/** A weight is short and stands beside the title; points of additional work need a sentence. */
const TITLE_ROW = {
  UTAMA: "grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-[minmax(0,1fr)_8rem]",
  TAMBAHAN: "grid grid-cols-[minmax(0,1fr)] gap-4",
} as const;

function RhkFields({
  rhk,
  live,
  index,
  name,
  rules,
  superior,
  appraiser,
  errors,
}: RhkCardProps & { readonly name: string }) {
  return (
    <>
      <ParentField
        name={`${name}.parentRhkId`}
        value={rhk.parentRhkId}
        superior={superior}
        appraiser={appraiser}
      />
      <div>
        <div className={TITLE_ROW[live.kind]}>
          <TextareaField
            name={`${name}.title`}
            label="Rencana hasil kerja"
            hint="Tulis hasil yang bisa dilihat orang lain, bukan kegiatan."
            rows={2}
            maxLength={500}
            defaultValue={rhk.title}
            error={errors[`${name}.title`]}
          />
          <NumberField
            name={`${name}.weight`}
            label={live.kind === "UTAMA" ? "Bobot" : "Poin tambahan"}
            hint={weightHint(live.kind, rules.additionalCap)}
            defaultValue={rhk.weight}
            error={errors[`${name}.weight`]}
          />
        </div>
        <Checks label={`Pemeriksaan RHK ${index + 1}`} checks={checkRhk(rhkPlanOf(live))} />
      </div>
      <KindFields rhk={rhk} live={live} name={name} rules={rules} errors={errors} />
    </>
  );
}

type KindFieldsProps = Pick<RhkCardProps, "rhk" | "live" | "rules" | "errors"> & { readonly name: string };

/** Main or additional work; by whom it was assigned is asked of additional work alone, also without scripts. */
function KindFields({ rhk, live, name, rules, errors }: KindFieldsProps) {
  return (
    <div className="group/kind grid gap-4 md:grid-cols-2">
      <div className="md:col-span-2">
        <Segmented
          name={`${name}.kind`}
          legend="Jenis"
          note="Tambahan: di luar tugas pokok, dengan surat penugasan."
          options={kinds}
          defaultValue={rhk.kind}
        />
      </div>
      {/* What was once written here stays in sight, to be emptied. */}
      <div className={cn(rhk.assignedBy === "" && "group-has-[input[value=UTAMA]:checked]/kind:hidden")}>
        <TextField
          name={`${name}.assignedBy`}
          label="Penugasan dari, dengan nomor dan tanggal surat"
          {...(live.kind === "UTAMA" && { optional: true })}
          error={errors[`${name}.assignedBy`]}
          maxLength={200}
          defaultValue={rhk.assignedBy}
        />
      </div>
      {rules.dimensions.length > 0 && (
        <SelectField
          name={`${name}.dimension`}
          label="Dimensi"
          placeholder="Pilih dimensi"
          options={rules.dimensions.map(({ key, name: label }) => ({ value: key, label }))}
          defaultValue={rhk.dimension}
          error={errors[`${name}.dimension`]}
        />
      )}
    </div>
  );
}
