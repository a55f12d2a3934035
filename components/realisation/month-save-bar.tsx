"use client";

import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon-paths";
import { SaveBar } from "@/components/forms/save-bar";
import type { SaveState } from "@/components/realisation/use-month-form";
import type { Zone } from "@/lib/labels/date";
import { saveWords, savedAt } from "@/lib/realisation/labels";

interface MonthSaveBarProps {
  readonly formId: string;
  readonly answer: { readonly state: SaveState; readonly message: string };
  readonly dirty: readonly { readonly isConflict: boolean; readonly problem: string | null }[];
  readonly uploading: number;
  readonly submitLabel: string;
  readonly zone: Zone;
}

interface Line {
  readonly text: string;
  readonly icon: IconName;
}

function lineOf({ answer, dirty, zone }: MonthSaveBarProps): Line {
  if (answer.state === "saving") return { text: saveWords.saving, icon: "clock" };
  if (answer.state === "offline" && dirty.length > 0) return { text: saveWords.offline, icon: "warning" };
  if (dirty.some((line) => line.isConflict)) return { text: saveWords.conflict, icon: "warning" };
  if (dirty.some((line) => line.problem !== null)) return { text: saveWords.invalid, icon: "warning" };
  if (dirty.length > 0) return { text: saveWords.dirty, icon: "clock" };
  return answer.state === "saved"
    ? { text: savedAt(answer.message, zone), icon: "check" }
    : { text: saveWords.idle, icon: "check" };
}

/** What is saved, what is still on its way, and the step that follows. */
export function MonthSaveBar(props: MonthSaveBarProps) {
  const { text, icon } = lineOf(props);
  const status = props.uploading > 0 ? `${text} ${saveWords.uploading(props.uploading)}` : text;
  return (
    <SaveBar status={status} statusIcon={props.uploading > 0 ? "clock" : icon}>
      <noscript>
        <Button type="submit" form={props.formId} name="next" value="stay">
          Simpan isian
        </Button>
      </noscript>
      <Button type="submit" form={props.formId} name="next" value="submit" variant="primary">
        {props.submitLabel}
      </Button>
    </SaveBar>
  );
}
