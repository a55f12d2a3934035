"use client";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SaveBar } from "@/components/forms/save-bar";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface ApproveBarProps {
  readonly skp: { readonly id: string; readonly version: number; readonly employee: string };
  readonly appraisals: number;
  readonly action: FormAction;
}

/** The appraiser's yes, which names the person and the effect, beside the way back with comments. */
export function ApproveBar({ skp, appraisals, action }: ApproveBarProps) {
  const { state, submit } = useForm(action);
  const refused = state.kind === "refused";
  return (
    <form action={submit} className="no-print contents">
      <input type="hidden" name="skpId" value={skp.id} readOnly />
      <input type="hidden" name="version" value={skp.version} readOnly />
      <SaveBar
        status={refused ? state.message : "Setujui, atau kembalikan dengan catatan pada barisnya."}
        statusIcon={refused ? "warning" : "info"}
      >
        <ButtonLink href="#kembalikan">Kembalikan dengan catatan</ButtonLink>
        <ConfirmButton
          title={`Setujui SKP ${skp.employee}?`}
          effect={
            `SKP ditetapkan dan ${appraisals} penilaian dibuka untuk masa yang dicakup. Sesudah ` +
            "itu baris-barisnya tidak berubah lagi."
          }
          confirmLabel="Setujui dan tetapkan"
        >
          <span className="min-w-0 wrap-anywhere">Setujui SKP {skp.employee}</span>
        </ConfirmButton>
      </SaveBar>
    </form>
  );
}
