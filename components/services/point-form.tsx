"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { NumberField } from "@/components/ui/number-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { POINT_KINDS, type PointKind } from "@/lib/kernel/service";
import { MOST_PER_HOUR } from "@/lib/services/rules/points";
import { pointKindLabel, pointKindNote } from "@/lib/services/labels";

interface PointFormProps {
  readonly action: FormAction;
  /** The service of a new point, or the point with its version. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly point?: { readonly name: string; readonly kind: PointKind; readonly capacity: number };
  /** What the point is stays, because answers came through it. */
  readonly fixed?: boolean;
  readonly submitLabel: string;
}

const kinds = POINT_KINDS.map((value) => ({
  value,
  label: pointKindLabel[value],
  description: pointKindNote[value],
}));

/** Name, kind and capacity of a point. */
export function PointForm({ action, hidden, point, fixed = false, submitLabel }: PointFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="name"
        label="Nama titik"
        hint="Misalnya Loket 1 atau Kios ruang tunggu. Tercetak di poster."
        autoComplete="off"
        maxLength={60}
        error={errorFor("name")}
        defaultValue={valueFor("name", point?.name)}
      />
      {fixed && <input type="hidden" name="kind" value={point?.kind} />}
      {!fixed && (
        <RadioCards
          name="kind"
          legend="Jenis"
          options={kinds}
          stacked
          error={errorFor("kind")}
          defaultValue={valueFor("kind", point?.kind ?? "COUNTER")}
        />
      )}
      <NumberField
        name="capacity"
        label="Paling banyak orang per jam"
        hint={
          "Sebanyak-banyaknya yang dapat dilayani di titik ini dalam satu jam, 1 sampai " +
          `${MOST_PER_HOUR}. Jawaban yang jauh lebih banyak dari itu diperiksa dulu.`
        }
        unit="orang"
        whole
        error={errorFor("capacity")}
        defaultValue={valueFor("capacity", point === undefined ? "20" : String(point.capacity))}
      />
      <div>
        <SubmitButton pendingLabel="Menyimpan…">{submitLabel}</SubmitButton>
      </div>
    </form>
  );
}
