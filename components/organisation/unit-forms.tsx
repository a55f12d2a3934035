"use client";
import { AreaFields } from "@/components/organisation/area-fields";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { UnitKind } from "@/lib/kernel/codes";
import { formatDay } from "@/lib/labels/date";
import { unitKindLabel } from "@/lib/labels/organisation";

/** A unit as its forms begin with it. */
interface Formed {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

function Identity({ id, version }: Formed) {
  return (
    <>
      <input type="hidden" name="unitId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

const FIELDS = "grid grid-cols-[minmax(0,1fr)] gap-5";

interface RenameProps {
  readonly unit: Formed;
  /** The day of its newest name, on which that name can still be corrected. */
  readonly namedOn: string;
  readonly today: string;
  readonly action: FormAction;
}

/** Another name from a day on; papers from before keep the old one. */
export function RenameUnitForm({ unit, namedOn, today, action }: RenameProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel
      title="Ganti nama"
      reading={
        "Dokumen sebelum tanggal itu tetap memuat nama lama. Untuk membetulkan salah tulis, pakai " +
        `tanggal nama yang sekarang: ${formatDay(namedOn)}.`
      }
    >
      <form action={submit} noValidate className={FIELDS}>
        <FormAnswer state={state} />
        <Identity {...unit} />
        <TextField
          name="name"
          label="Nama baru"
          autoComplete="off"
          maxLength={200}
          error={errorFor("name")}
          defaultValue={valueFor("name", unit.name)}
        />
        <TextField
          name="startsOn"
          label="Berlaku sejak"
          type="date"
          narrow
          min={namedOn}
          error={errorFor("startsOn")}
          defaultValue={valueFor("startsOn", today)}
        />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Menyimpan…">
            Ganti nama
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}

interface CorrectProps {
  readonly unit: Formed & {
    readonly kind: UnitKind;
    readonly unorId: string | null;
    readonly areaCode: string;
  };
  readonly kinds: readonly UnitKind[];
  readonly action: FormAction;
}

/** Kind, id in SIASN and code of the area. */
export function CorrectUnitForm({ unit, kinds, action }: CorrectProps) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  return (
    <Panel title="Data unit">
      <form action={submit} noValidate className={FIELDS}>
        <FormAnswer state={state} />
        <Identity {...unit} />
        <SelectField
          name="kind"
          label="Jenis"
          options={kinds.map((value) => ({ value, label: unitKindLabel[value] }))}
          error={errorFor("kind")}
          defaultValue={valueFor("kind", unit.kind)}
        />
        <AreaFields form={form} unorId={unit.unorId ?? ""} areaCode={unit.areaCode} />
        <div>
          <SubmitButton variant="secondary" pendingLabel="Menyimpan…">
            Simpan data
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}

interface MoveProps {
  readonly unit: Formed;
  readonly parents: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
}

/** Puts the unit, with all that is under it, under another unit of its office. */
export function MoveUnitForm({ unit, parents, action }: MoveProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <Panel
      title="Pindahkan ke bawah unit lain"
      reading={
        "Hanya di dalam OPD yang sama. Untuk pindah ke OPD lain: tambahkan unitnya di OPD itu, pindahkan " +
        "orang-orangnya lewat Mutasi (Penataan), lalu tutup unit ini."
      }
    >
      <form action={submit} noValidate className={FIELDS}>
        <FormAnswer state={state} />
        <Identity {...unit} />
        <SelectField
          name="parentId"
          label="Unit yang akan membawahinya"
          placeholder="Pilih unit"
          options={parents.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorFor("parentId")}
          defaultValue={valueFor("parentId")}
        />
        <div>
          <ConfirmButton
            title={`Pindahkan ${unit.name}?`}
            effect={
              "Semua unit di bawahnya ikut pindah. Pejabat penilai yang dicari ke unit di atasnya mengikuti " +
              "susunan yang baru untuk SKP yang belum ditetapkan."
            }
            variant="secondary"
            confirmLabel="Ya, pindahkan"
          >
            Pindahkan
          </ConfirmButton>
        </div>
      </form>
    </Panel>
  );
}
