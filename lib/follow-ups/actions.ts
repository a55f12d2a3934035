"use server";
import { defineAction } from "@/lib/server/actions/define";
import { finishFollowUp, planFollowUp, reopenFollowUp } from "@/lib/follow-ups/commands";
import { followUpFinished, followUpPlanned, followUpReopened } from "@/lib/follow-ups/labels";
import { finishFollowUpSchema, planFollowUpSchema, reopenFollowUpSchema } from "@/lib/follow-ups/schemas";

export const planFollowUpAction = defineAction(planFollowUpSchema, planFollowUp, ({ unsur }) => ({
  message: followUpPlanned(unsur),
}));

export const finishFollowUpAction = defineAction(finishFollowUpSchema, finishFollowUp, ({ unsur }) => ({
  message: followUpFinished(unsur),
}));

export const reopenFollowUpAction = defineAction(reopenFollowUpSchema, reopenFollowUp, ({ unsur }) => ({
  message: followUpReopened(unsur),
}));
