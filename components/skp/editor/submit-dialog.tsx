import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { DialogFrame } from "@/components/ui/dialog-frame";
import { formatNumber } from "@/lib/labels/number";
import { planSummary } from "@/lib/skp/labels";
import { rhkPlanOf, type SkpDraft } from "@/lib/skp/schemas/draft";

interface SubmitDialogProps {
  readonly frame: RefObject<HTMLDialogElement | null>;
  readonly draft: SkpDraft;
  readonly appraiser: string | null;
  readonly sending: boolean;
  readonly onSend: () => void;
}

/** What is about to be sent, and that it cannot be taken back, before it is. */
export function SubmitDialog({ frame, draft, appraiser, sending, onSend }: SubmitDialogProps) {
  const plans = draft.rhk.map(rhkPlanOf);
  const to = appraiser ?? "pejabat penilai";
  return (
    <DialogFrame
      frame={frame}
      title={`Ajukan SKP ke ${to}?`}
      actions={
        <>
          <Button variant="primary" disabled={sending} onClick={onSend}>
            Ajukan sekarang
          </Button>
          <Button variant="quiet" onClick={() => frame.current?.close()}>
            Periksa lagi
          </Button>
        </>
      }
    >
      <p>{planSummary(plans)}</p>
      <ol className="mt-2 list-decimal pl-5 text-ink">
        {plans.map((plan, index) => (
          <li key={draft.rhk[index]?.id}>
            {plan.title}
            <span className="angka text-sm text-ink-2">
              {plan.kind === "UTAMA" ? ` · bobot ${formatNumber(plan.weight)}` : " · tambahan"}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2">
        Sesudah diajukan, isian terkunci sampai {to} menyetujui atau mengembalikannya dengan catatan.
      </p>
    </DialogFrame>
  );
}
