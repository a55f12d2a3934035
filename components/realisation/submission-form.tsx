"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { Actions } from "@/components/ui/actions";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FormAnswer } from "@/components/forms/form-answer";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface SubmissionFormProps {
  readonly appraisalId: string;
  readonly version: number;
  readonly appraiser: string;
  readonly back: string;
  readonly withoutEvidence: number;
  readonly requireEvidence: boolean;
  readonly action: FormAction;
}

/** The button that sends a term, with the warning that has to be confirmed first. */
export function SubmissionForm({
  appraisalId,
  version,
  appraiser,
  back,
  withoutEvidence,
  requireEvidence,
  action,
}: SubmissionFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} className="grid gap-4">
      <FormAnswer state={state} />
      <input type="hidden" name="appraisalId" value={appraisalId} />
      <input type="hidden" name="version" value={version} />
      {withoutEvidence > 0 && requireEvidence && (
        <Notice tone="brass" title={`${withoutEvidence} indikator belum punya bukti`}>
          Aturan nilai di OPD Anda mewajibkan paling sedikit satu bukti untuk tiap indikator.
        </Notice>
      )}
      {withoutEvidence > 0 && !requireEvidence && (
        <Notice tone="brass" title={`${withoutEvidence} indikator belum punya bukti`}>
          Penilai bisa mengembalikannya karena tidak ada yang diperiksa.
          <CheckboxField
            name="withoutEvidence"
            label="Tetap kirim tanpa bukti untuk indikator itu"
            defaultChecked={state.kind === "refused" && state.values["withoutEvidence"] === "on"}
          />
        </Notice>
      )}
      <Actions full>
        <SubmitButton>
          <span className="min-w-0 wrap-anywhere">Kirim ke {appraiser}</span>
        </SubmitButton>
        <ButtonLink href={back}>Kembali mengisi</ButtonLink>
      </Actions>
    </form>
  );
}
