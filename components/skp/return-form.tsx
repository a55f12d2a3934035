"use client";
import { Icon } from "@/components/ui/icon";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";

/** One place where a comment can stand. */
interface Place {
  readonly rhkId: string;
  readonly ikiId: string;
  readonly label: string;
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly iki: readonly { readonly id: string; readonly title: string }[];
}

interface ReturnFormProps {
  readonly skp: {
    readonly id: string;
    readonly version: number;
    readonly employee: string;
    readonly rhk: readonly Line[];
  };
  readonly action: FormAction;
}

const groupsOf = (rhk: readonly Line[]) =>
  rhk.map((line, index) => ({
    title: `${index + 1}. ${line.title}`,
    places: [
      { rhkId: line.id, ikiId: "", label: `RHK ${index + 1}` },
      ...line.iki.map((iki, at) => ({
        rhkId: "",
        ikiId: iki.id,
        label: `indikator ${at + 1}: ${iki.title}`,
      })),
    ],
  }));

/** Hands the SKP back with comments at the lines they are about. */
export function ReturnForm({ skp, action }: ReturnFormProps) {
  const { state, submit, valueFor } = useForm(action);
  const groups = groupsOf(skp.rhk);
  const starts = groups.map(
    (_, index) => 1 + groups.slice(0, index).reduce((sum, { places }) => sum + places.length, 0),
  );
  return (
    <Panel
      id="kembalikan"
      title={`Kembalikan ke ${skp.employee} dengan catatan`}
      reading="Tulis pada baris yang perlu diperbaiki, paling sedikit satu. Yang kosong tidak dikirim."
    >
      <FormAnswer state={state} />
      <form action={submit} className="mt-1 grid gap-4">
        <input type="hidden" name="skpId" value={skp.id} readOnly />
        <input type="hidden" name="version" value={skp.version} readOnly />
        <Comment index={0} place={{ rhkId: "", ikiId: "", label: "seluruh SKP" }} valueFor={valueFor} />
        {groups.map((group, index) => (
          <details key={group.title} className="rounded-md border border-line-2">
            <summary className="flex min-h-12 items-center gap-2.5 px-3 py-2 font-semibold">
              <span className="[details[open]>summary>&]:rotate-90">
                <Icon name="chevron-right" size={16} />
              </span>
              {group.title}
            </summary>
            <div className="grid gap-4 px-3 pb-4">
              {group.places.map((place, at) => (
                <Comment
                  key={place.label}
                  index={(starts[index] ?? 0) + at}
                  place={place}
                  valueFor={valueFor}
                />
              ))}
            </div>
          </details>
        ))}
        <div>
          <SubmitButton variant="secondary" icon="returned">
            Kembalikan dengan catatan
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}

function Comment({
  index,
  place,
  valueFor,
}: {
  readonly index: number;
  readonly place: Place;
  readonly valueFor: (name: string) => string;
}) {
  const name = `comments.${index}`;
  return (
    <div>
      <input type="hidden" name={`${name}.rhkId`} value={place.rhkId} readOnly />
      <input type="hidden" name={`${name}.ikiId`} value={place.ikiId} readOnly />
      <TextareaField
        name={`${name}.text`}
        label={`Catatan untuk ${place.label}`}
        optional
        rows={2}
        maxLength={2000}
        defaultValue={valueFor(`${name}.text`)}
      />
    </div>
  );
}
