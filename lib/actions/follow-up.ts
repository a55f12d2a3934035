"use server";
import { defineAction } from "@/lib/actions/define";
import { finishFollowUp } from "@/lib/commands/finish-follow-up";
import { planFollowUp } from "@/lib/commands/plan-follow-up";
import { reopenFollowUp } from "@/lib/commands/reopen-follow-up";
import { followUpFinished, followUpPlanned, followUpReopened } from "@/lib/labels/follow-up";
import { finishFollowUpSchema, planFollowUpSchema, reopenFollowUpSchema } from "@/lib/schemas/follow-up";

export const planFollowUpAction = defineAction(planFollowUpSchema, planFollowUp, ({ unsur }) => ({
  message: followUpPlanned(unsur),
}));

export const finishFollowUpAction = defineAction(finishFollowUpSchema, finishFollowUp, ({ unsur }) => ({
  message: followUpFinished(unsur),
}));

export const reopenFollowUpAction = defineAction(reopenFollowUpSchema, reopenFollowUp, ({ unsur }) => ({
  message: followUpReopened(unsur),
}));
