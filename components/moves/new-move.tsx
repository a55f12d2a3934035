import type { ComponentProps } from "react";
import { ActingForm, PlaceForm, StatusForm } from "@/components/moves/person-forms";
import { Picker } from "@/components/moves/pickers";
import { RotationForm } from "@/components/moves/rotation-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { MOVE_FORMS, type MoveFormName } from "@/lib/moves/labels/move";
import type { MoveChoices } from "@/lib/moves/queries/choices";

type Action = ComponentProps<typeof StatusForm>["action"];

interface NewMoveProps {
  readonly form: MoveFormName;
  /** What the address says. */
  readonly asked: Readonly<Record<"cari" | "orang" | "unit" | "cariUnit", string>>;
  readonly choices: MoveChoices;
  readonly actions: Readonly<Record<"place" | "acting" | "status" | "rotate", Action>>;
}

const PATH = "/admin/mutasi/baru";

const keptOf = (form: MoveFormName, asked: NewMoveProps["asked"]): Record<string, string> => ({
  jenis: form,
  ...Object.fromEntries(
    Object.entries(asked).filter(([key, value]) => value !== "" && !key.startsWith("cari")),
  ),
});

/** First who and where to, then what exactly. */
export function NewMove({ form, asked, choices, actions }: NewMoveProps) {
  if (form === "rotasi")
    return (
      <Panel title={MOVE_FORMS.rotasi}>
        <RotationForm action={actions.rotate} />
      </Panel>
    );
  const keep = keptOf(form, asked);
  const { people, person, units, unit } = choices;
  const aside = (
    <>
      <Picker
        title="1. Pegawai"
        label="Cari nama pegawai"
        path={PATH}
        keep={keep}
        field="cari"
        chooses="orang"
        asked={asked.cari}
        found={people}
        chosen={person}
      />
      {form !== "status" && (
        <Picker
          title={form === "penugasan" ? "2. Unit yang kursinya diisi" : "2. Unit tujuan"}
          label="Cari nama unit"
          path={PATH}
          keep={keep}
          field="cariUnit"
          chooses="unit"
          asked={asked.cariUnit}
          found={units}
          chosen={unit && { name: unit.name, about: "" }}
        />
      )}
    </>
  );
  return (
    <SideColumn aside={aside} label="Pegawai dan unit" width="wide">
      <Panel title={MOVE_FORMS[form]} reading={chosenWords(form, choices)}>
        <PersonForm form={form} choices={choices} actions={actions} />
      </Panel>
    </SideColumn>
  );
}

/** Who and where to, over the form itself: on a phone the choosing stands under it. */
function chosenWords(form: MoveFormName, { person, unit }: MoveChoices): string | undefined {
  if (person === null) return undefined;
  if (form === "status" || unit === null) return person.name;
  return form === "penugasan"
    ? `${person.name}, mengisi kursi ${unit.name}`
    : `${person.name}, ke ${unit.name}`;
}

type PersonFormProps = Pick<NewMoveProps, "form" | "choices" | "actions">;

function PersonForm({ form, choices: { person, unit }, actions }: PersonFormProps) {
  const isStatus = form === "status";
  if (person !== null && isStatus)
    return <StatusForm key={person.id} employeeId={person.id} action={actions.status} />;
  if (person === null || unit === null)
    return (
      <EmptyState title={isStatus ? "Pilih pegawainya dulu" : "Pilih pegawai dan unitnya dulu"}>
        Sesudah itu jabatan, SK, dan tanggalnya diisi di sini, dan akibatnya ditunjukkan sebelum disimpan.
      </EmptyState>
    );
  const key = `${person.id} ${unit.code}`;
  const props = { employeeId: person.id, positions: unit.positions };
  return form === "penugasan" ? (
    <ActingForm key={key} {...props} action={actions.acting} />
  ) : (
    <PlaceForm key={key} {...props} action={actions.place} />
  );
}
