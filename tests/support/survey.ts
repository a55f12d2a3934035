import { randomUUID } from "node:crypto";
import { submitSurvey, type Receipt, type Sender } from "@/lib/surveys/commands/submit-survey";
import { stampOf } from "@/lib/server/http/form-stamp";
import type { SubmitSurveyInput } from "@/lib/surveys/schemas/survey";
import { OFFICE_DAY } from "@/tests/support/office";

/** Ten in the morning on the day of the small office, in Western Indonesia. */
export const TEN_O_CLOCK = new Date(`${OFFICE_DAY}T03:00:00Z`);

export const minutesLater = (minutes: number, from: Date = TEN_O_CLOCK): Date =>
  new Date(from.getTime() + minutes * 60_000);

/** A citizen with a telephone of her own at an hour when offices are open. */
export const citizen = (over: Partial<Sender> = {}): Sender => ({
  at: TEN_O_CLOCK,
  today: OFFICE_DAY,
  hour: 10,
  address: "",
  device: randomUUID(),
  agent: "Ponsel",
  isStaff: false,
  ...over,
});

/** A questionnaire from our own page, opened a minute before it is sent. */
export function questionnaire(
  slug: string,
  answers: SubmitSurveyInput["answers"],
  over: Partial<SubmitSurveyInput> & { readonly at?: Date } = {},
): SubmitSurveyInput {
  const { at = TEN_O_CLOCK, ...rest } = over;
  const submissionKey = rest.submissionKey ?? randomUUID();
  return {
    slug,
    submissionKey,
    stamp: stampOf({ slug, submissionKey }, minutesLater(-1, at)),
    t: "",
    karcis: "",
    language: "id",
    answers,
    extra: {},
    ...rest,
  };
}

/** The receipt of answers that must be taken. */
export async function taken(input: SubmitSurveyInput, sender: Sender = citizen()): Promise<Receipt> {
  const outcome = await submitSurvey(input, sender);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
