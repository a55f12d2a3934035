"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { NumberField } from "@/components/ui/number-field";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { POSITION_KINDS, type PositionKind } from "@/lib/kernel/codes";
import { positionKindLabel } from "@/lib/labels/organisation";
import { positionJenjangLabel } from "@/lib/organisation/labels";
import { ESELONS_OF, JENJANGS_OF } from "@/lib/organisation/rules/positions";

/** What the form of a position begins with. */
interface PositionValues {
  readonly name: string;
  readonly kind: PositionKind | "";
  readonly jenjang: string | null;
  readonly eselon: string | null;
  readonly kelas: number | null;
  readonly formasi: number;
  readonly headsUnit: boolean;
}

interface PositionFormProps {
  /** Which position, or in which unit, by the names of the schema. */
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly values: PositionValues;
  /** Whether the viewer says who heads the unit. */
  readonly maySayHead: boolean;
  readonly label: string;
  readonly action: FormAction;
}

const NEW: PositionValues = {
  name: "",
  kind: "",
  jenjang: null,
  eselon: null,
  kelas: null,
  formasi: 1,
  headsUnit: false,
};

/** The form of a position that is not there yet. */
export const NewPositionForm = (props: Omit<PositionFormProps, "values" | "maySayHead" | "label">) => (
  <PositionForm {...props} values={NEW} maySayHead label="Tambah jabatan" />
);

/** Choices in groups of the kinds they go with. */
const groupsOf = <Value extends string>(
  choices: Readonly<Record<PositionKind, readonly Value[]>>,
  labelOf: (value: Value) => string,
) =>
  POSITION_KINDS.filter((kind) => choices[kind].length > 0).map((kind) => ({
    label: positionKindLabel[kind],
    options: choices[kind].map((value) => ({ value, label: labelOf(value) })),
  }));

/** Name, kind, level, eselon, class, number of places, and whether it heads the unit. */
export function PositionForm({ hidden, values, maySayHead, label, action }: PositionFormProps) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  return (
    <Panel title="Data jabatan">
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="name"
          label="Nama jabatan"
          hint="Lengkap dengan jenjangnya, misalnya Analis Kebijakan Ahli Muda."
          autoComplete="off"
          maxLength={200}
          error={errorFor("name")}
          defaultValue={valueFor("name", values.name)}
        />
        <RankFields form={form} values={values} />
        <HeadField form={form} headsUnit={values.headsUnit} maySay={maySayHead} />
        <div>
          <SubmitButton pendingLabel="Menyimpan…">{label}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}

interface HeadFieldProps {
  readonly form: ReturnType<typeof useForm>;
  readonly headsUnit: boolean;
  readonly maySay: boolean;
}

/** A box that was left open is not among the values that come back. */
function HeadField({ form: { state, errorFor }, headsUnit, maySay }: HeadFieldProps) {
  if (!maySay) return headsUnit ? <input type="hidden" name="headsUnit" value="on" /> : null;
  const cameBack = state.kind === "invalid" || state.kind === "refused";
  return (
    <CheckboxField
      name="headsUnit"
      label="Memimpin unit ini"
      description="Pemegangnya menilai pegawai unit ini. Hanya satu jabatan yang memimpin."
      error={errorFor("headsUnit")}
      defaultChecked={cameBack ? state.values["headsUnit"] === "on" : headsUnit}
    />
  );
}

type RankFieldsProps = Pick<PositionFormProps, "values"> & { readonly form: ReturnType<typeof useForm> };

/** What a position is worth: its kind, level, eselon and class, and how many places it has. */
function RankFields({ form: { errorFor, valueFor }, values }: RankFieldsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 md:grid-cols-2">
      <SelectField
        name="kind"
        label="Jenis jabatan"
        {...(values.kind === "" && { placeholder: "Pilih jenis jabatan" })}
        options={POSITION_KINDS.map((value) => ({ value, label: positionKindLabel[value] }))}
        error={errorFor("kind")}
        defaultValue={valueFor("kind", values.kind)}
      />
      <SelectField
        name="jenjang"
        label="Jenjang"
        optional
        placeholder="Tidak berjenjang"
        groups={groupsOf(JENJANGS_OF, (value) => positionJenjangLabel[value])}
        error={errorFor("jenjang")}
        defaultValue={valueFor("jenjang", values.jenjang ?? "")}
      />
      <SelectField
        name="eselon"
        label="Eselon"
        optional
        placeholder="Tidak bereselon"
        groups={groupsOf(ESELONS_OF, (value) => value)}
        error={errorFor("eselon")}
        defaultValue={valueFor("eselon", values.eselon ?? "")}
      />
      <NumberField
        name="kelas"
        label="Kelas jabatan"
        optional
        hint="1 sampai 17."
        whole
        error={errorFor("kelas")}
        defaultValue={valueFor("kelas", values.kelas === null ? "" : String(values.kelas))}
      />
      <NumberField
        name="formasi"
        label="Formasi"
        hint="Untuk berapa orang."
        whole
        error={errorFor("formasi")}
        defaultValue={valueFor("formasi", String(values.formasi))}
      />
    </div>
  );
}
