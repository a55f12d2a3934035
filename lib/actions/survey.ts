"use server";
import { headers } from "next/headers";
import { definePublicAction } from "@/lib/actions/define";
import { submitSurvey } from "@/lib/commands/submit-survey";
import { submitSurveySchema } from "@/lib/schemas/survey";

/** The last address the proxy saw; only a hash of it is counted, nothing of it is kept with the answers. */
async function address(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}

export const submitSurveyAction = definePublicAction(submitSurveySchema, async (input) => submitSurvey(input, await address()), ({ slug, receiptCode }) => ({
  redirect: `/survei/${encodeURIComponent(slug)}/terima-kasih?kode=${receiptCode}`,
}));
