"use server";
import { defineAction, type After } from "@/lib/server/actions/define";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { returnAppraisal, saveRating } from "@/lib/appraisals/commands/rate";
import { done, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { setOrganisation } from "@/lib/appraisals/commands/set-organisation";
import { organisationSet } from "@/lib/appraisals/labels/appraisal";
import { rateSchema, setOrganisationSchema, type RateInput } from "@/lib/appraisals/schemas";

export const setOrganisationAction = defineAction(setOrganisationSchema, setOrganisation, (set) => ({
  message: organisationSet(set),
}));

/** One form, three buttons: keep the draft, make it final, send it back. */
export const rateAction = defineAction(rateSchema, rate, (after) => after);

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
