"use server";
import { clientAddress } from "@/lib/auth/client-address";
import { defineAction, definePublicAction, type After } from "@/lib/actions/define";
import { answerComplaint } from "@/lib/commands/answer-complaint";
import { forwardComplaint } from "@/lib/commands/forward-complaint";
import { hideComplaintWords } from "@/lib/commands/hide-complaint-words";
import { noteComplaint } from "@/lib/commands/note-complaint";
import { refuseComplaint } from "@/lib/commands/refuse-complaint";
import { submitComplaint } from "@/lib/commands/submit-complaint";
import { verifyComplaint } from "@/lib/commands/verify-complaint";
import type { ComplaintStep } from "@/lib/domain/complaint";
import {
  answerComplaintSchema,
  forwardComplaintSchema,
  hideComplaintWordsSchema,
  noteComplaintSchema,
  refuseComplaintSchema,
  submitComplaintSchema,
  verifyComplaintSchema,
} from "@/lib/schemas/complaint";

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
