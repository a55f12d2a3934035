"use client";
import { ButtonLink } from "@/components/ui/button-link";
import { ActionForm } from "@/components/forms/action-form";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

export interface QuestionActions {
  readonly move: FormAction;
  readonly switchOver: FormAction;
}

interface QuestionButtonsProps {
  readonly actions: QuestionActions;
  readonly question: { readonly id: string; readonly text: string; readonly active: boolean };
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly editHref: string;
}

/** Order, wording and whether a question is asked. */
export function QuestionButtons({
  actions,
  question: { id, text, active },
  place,
  editHref,
}: QuestionButtonsProps) {
  const moving = useForm(actions.move);
  return (
    <div className="grid gap-3">
      <FormAnswer state={moving.state} />
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href={editHref} size="small" icon="pencil" aria-label={`Ubah: ${text}`}>
          Ubah
        </ButtonLink>
        {active && !(place.first && place.last) && (
          <form action={moving.submit} className="flex gap-2.5">
            <input type="hidden" name="questionId" value={id} />
            {!place.first && (
              <SubmitButton
                variant="secondary"
                size="small"
                name="to"
                value="up"
                icon="arrow-up"
                pendingLabel="Memindah…"
                aria-label={`Naikkan: ${text}`}
              >
                Naikkan
              </SubmitButton>
            )}
            {!place.last && (
              <SubmitButton
                variant="secondary"
                size="small"
                name="to"
                value="down"
                icon="arrow-down"
                pendingLabel="Memindah…"
                aria-label={`Turunkan: ${text}`}
              >
                Turunkan
              </SubmitButton>
            )}
          </form>
        )}
        <Switch question={{ id, text, active }} action={actions.switchOver} />
      </div>
    </div>
  );
}

interface SwitchProps extends Pick<QuestionButtonsProps, "question"> {
  readonly action: FormAction;
}

/** Stops asking after a word about it, or asks again. */
function Switch({ question: { id, text, active }, action }: SwitchProps) {
  const shared = { action, size: "small", variant: "secondary" } as const;
  if (!active)
    return (
      <ActionForm
        {...shared}
        hidden={{ questionId: id, active: "on" }}
        pendingLabel="Menyimpan…"
        aria-label={`Tanyakan lagi: ${text}`}
        label="Tanyakan lagi"
      />
    );
  return (
    <ActionForm
      {...shared}
      hidden={{ questionId: id, active: "off" }}
      label="Hentikan"
      confirm={{
        title: "Hentikan pertanyaan ini?",
        effect:
          `“${text}” tidak ditanyakan lagi. Jawaban yang sudah masuk tetap tersimpan, dan ` +
          "pertanyaannya dapat ditanyakan lagi nanti.",
        confirmLabel: "Ya, hentikan",
      }}
    />
  );
}
