"use server";
import { defineAction, type After } from "@/lib/actions/define";
import { requireViewer } from "@/lib/auth/viewer";
import { finaliseAppraisal } from "@/lib/commands/finalise-appraisal";
import { recordReading } from "@/lib/commands/record-reading";
import { returnAppraisal } from "@/lib/commands/return-appraisal";
import { saveRating } from "@/lib/commands/save-rating";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import { rateSchema, type RateInput } from "@/lib/schemas/appraisal";
import { id } from "@/lib/schemas/shared";

/** One form, three buttons: keep the draft, make it final, send it back. */
export const rateAction = defineAction(rateSchema, rate, (after) => after);

/** Called before a page shows a rating: leaves the trace where one is due. */
export async function traceReading(appraisalId: string): Promise<void> {
  await recordReading(await requireViewer(), id.parse(appraisalId));
}

async function rate(viewer: Viewer, { intent, comment = "", ...input }: RateInput): Promise<Outcome<After>> {
  switch (intent) {
    case "save":
      return then(await saveRating(viewer, input), () => ({
        message: "Draf tersimpan. Pegawai belum melihat penilaian ini.",
      }));
    case "return":
      return then(
        await returnAppraisal(viewer, {
          appraisalId: input.appraisalId,
          version: input.version,
          text: comment,
        }),
        () => ({ redirect: "/penilaian" }),
      );
    case "finalise":
      return then(await finaliseAppraisal(viewer, input), ({ nextId }) => ({
        redirect: nextId === null ? "/penilaian" : `/penilaian/${nextId}`,
      }));
  }
}

const then = <T>(outcome: Outcome<T>, answer: (value: T) => After): Outcome<After> =>
  outcome.ok ? done(answer(outcome.value)) : outcome;
