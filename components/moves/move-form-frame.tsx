"use client";

import type { ReactNode } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { MovePreview } from "@/components/moves/move-preview";
import type { useMoveForm } from "@/components/moves/use-move-form";

interface MoveFormFrameProps {
  readonly form: Pick<ReturnType<typeof useMoveForm>, "state" | "submit" | "looked">;
  readonly children: ReactNode;
}

/** A form in two steps: looked at, then saved as it was shown. */
export function MoveFormFrame({ form: { state, submit, looked }, children }: MoveFormFrameProps) {
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {looked === null && <FormAnswer state={state} />}
      <input type="hidden" name="seen" value={looked?.seen ?? ""} />
      {children}
      {looked !== null && <MovePreview preview={looked.preview} changed={looked.changed} />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          name="next"
          value="check"
          variant={looked === null ? "primary" : "secondary"}
          pendingLabel="Memeriksa…"
        >
          {looked === null ? "Lihat akibatnya" : "Lihat lagi"}
        </SubmitButton>
        {looked !== null && (
          <SubmitButton name="next" value="save" pendingLabel="Menyimpan…">
            Simpan
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
