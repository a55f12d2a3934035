"use client";

import { Button } from "@/components/ui/button";
import { SaveBar } from "@/components/forms/save-bar";
import { describeSave } from "@/components/forms/save-status";
import type { DirtyLine } from "@/components/realisation/draft-store";
import { statusOf, type SavedForm, type SaveStatus } from "@/components/forms/saved-form";
import type { Zone } from "@/lib/kernel/zone";
import { uploadWords } from "@/lib/realisation/labels";

interface MonthSaveBarProps {
  readonly formId: string;
  readonly state: SavedForm;
  readonly dirty: readonly Pick<DirtyLine, "isConflict" | "problem" | "question">[];
  readonly uploading: number;
  readonly submitLabel: string | null;
  readonly later: string;
  readonly zone: Zone;
}

/** Lines that wait for the person say so, whatever became of the others. */
function statusWith({ state, dirty }: MonthSaveBarProps): SaveStatus {
  const status = statusOf(state);
  if (status === "SAVING" || status === "OFFLINE" || status === "SIGNED_OUT") return status;
  if (dirty.some((line) => line.isConflict)) return "CONFLICT";
  if (dirty.some((line) => line.problem !== null)) return "INVALID";
  return dirty.some((line) => line.question !== null) ? "ASKED" : status;
}

/** What is saved, what is still on its way, and the step that follows. */
export function MonthSaveBar(props: MonthSaveBarProps) {
  const kind = statusWith(props);
  const { text, icon } = describeSave(props.state, props.zone, kind);
  const status = props.uploading > 0 ? `${text} ${uploadWords.running(props.uploading)}` : text;
  return (
    <SaveBar
      status={status}
      statusIcon={props.uploading > 0 ? "clock" : icon}
      isSignedOut={kind === "SIGNED_OUT"}
    >
      <noscript>
        <Button type="submit" form={props.formId} name="next" value="stay">
          Simpan isian
        </Button>
      </noscript>
      {props.submitLabel === null ? (
        <span className="text-sm text-ink-2">{props.later}</span>
      ) : (
        <Button type="submit" form={props.formId} name="next" value="submit" variant="primary">
          {props.submitLabel}
        </Button>
      )}
    </SaveBar>
  );
}
