"use client";

import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface SchemeButtonsProps {
  readonly id: string;
  readonly revision: number;
  readonly version: string;
  readonly isDraft: boolean;
  readonly copy: FormAction;
  readonly remove: FormAction;
}

/** What may be done with a version: change or delete a draft, copy anything to the next version. */
export function SchemeButtons({ id, revision, version, isDraft, copy, remove }: SchemeButtonsProps) {
  const copying = useForm(copy);
  const removing = useForm(remove);
  return (
    <div className="mb-5 grid gap-3">
      <FormAnswer state={copying.state} />
      <FormAnswer state={removing.state} />
      <Actions full>
        {isDraft && (
          <ButtonLink href={`/admin/skema/${id}/ubah`} variant="primary" icon="pencil">
            Ubah draf
          </ButtonLink>
        )}
        <ButtonLink href={`/admin/skema/${id}/simulasi`} icon="scales">
          Simulasikan
        </ButtonLink>
        <form action={copying.submit} className="grid">
          <input type="hidden" name="schemeId" value={id} />
          <SubmitButton variant="secondary" icon="document">
            Salin jadi versi baru
          </SubmitButton>
        </form>
        {isDraft && (
          <form action={removing.submit} className="grid">
            <input type="hidden" name="schemeId" value={id} />
            <input type="hidden" name="revision" value={revision} />
            <ConfirmButton
              variant="danger"
              title={`Hapus draf versi ${version}`}
              effect={<p>Draf ini dan simulasinya hilang. Versi lain tidak berubah.</p>}
              confirmLabel="Hapus draf"
            >
              Hapus draf
            </ConfirmButton>
          </form>
        )}
      </Actions>
    </div>
  );
}
