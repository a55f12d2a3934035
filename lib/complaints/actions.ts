"use server";
import { clientAddress } from "@/lib/server/http/client-address";
import { defineAction, definePublicAction, type After } from "@/lib/server/actions/define";
import {
  answerComplaint,
  noteComplaint,
  refuseComplaint,
  verifyComplaint,
} from "@/lib/complaints/commands/steps";
import { forwardComplaint, hideComplaintWords } from "@/lib/complaints/commands/forward-complaint";
import { submitComplaint } from "@/lib/complaints/commands/submit-complaint";
import type { ComplaintStep } from "@/lib/complaints/rules";
import {
  answerComplaintSchema,
  forwardComplaintSchema,
  hideComplaintWordsSchema,
  noteComplaintSchema,
  refuseComplaintSchema,
  submitComplaintSchema,
  verifyComplaintSchema,
} from "@/lib/complaints/schemas";

/** Back to the case, which says what was done. */
const afterStep =
  (step: ComplaintStep) =>
  ({ code }: { code: string }): After => ({ redirect: `/aduan-warga/${code}?hasil=${step}` });

export const submitComplaintAction = definePublicAction(
  submitComplaintSchema,
  async (input) => submitComplaint(input, await clientAddress()),
  ({ code }) => ({ redirect: `/aduan/terkirim?kode=${code}` }),
);

export const verifyComplaintAction = defineAction(
  verifyComplaintSchema,
  verifyComplaint,
  afterStep("VERIFY"),
);

export const forwardComplaintAction = defineAction(
  forwardComplaintSchema,
  forwardComplaint,
  ({ code, isVisible }) =>
    isVisible ? afterStep("FORWARD")({ code }) : { redirect: "/aduan-warga?hasil=MOVED" },
);

export const answerComplaintAction = defineAction(
  answerComplaintSchema,
  answerComplaint,
  afterStep("ANSWER"),
);

export const refuseComplaintAction = defineAction(
  refuseComplaintSchema,
  refuseComplaint,
  afterStep("REFUSE"),
);

export const noteComplaintAction = defineAction(noteComplaintSchema, noteComplaint, afterStep("NOTE"));

export const hideComplaintWordsAction = defineAction(
  hideComplaintWordsSchema,
  hideComplaintWords,
  afterStep("HIDE"),
);
