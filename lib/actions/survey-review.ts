"use server";
import { defineAction } from "@/lib/actions/define";
import { reviewAnswers } from "@/lib/commands/review-answers";
import { answersReviewed } from "@/lib/labels/survey-review";
import { reviewAnswersSchema } from "@/lib/schemas/survey-review";

export const reviewAnswersAction = defineAction(reviewAnswersSchema, reviewAnswers, (value) => ({
  message: answersReviewed(value),
}));
