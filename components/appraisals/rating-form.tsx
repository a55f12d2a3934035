"use client";

import { useEffect, useState, type ReactNode } from "react";
import { BehaviourFields } from "@/components/appraisals/behaviour-fields";
import { ratingFaults, type RatingFacts } from "@/components/appraisals/rating-faults";
import { RatingBar } from "@/components/appraisals/rating-bar";
import { ReturnBox } from "@/components/appraisals/return-box";
import { FormAnswer } from "@/components/forms/form-answer";
import { PageBody } from "@/components/ui/page-body";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { firstName } from "@/lib/appraisals/labels/appraisal";
import type { Zone } from "@/lib/kernel/zone";
import { behaviourRatingHint, ratingChoiceOrder, ratingLabel, workRatingHint } from "@/lib/labels/ratings";
import type { CoreValue, ExpectationRating } from "@/lib/kernel/codes";

/** What the form needs of the appraisal; the rest of the page comes as slots. */
export interface RatedPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly suggestion: string;
  readonly nextName: string | null;
  readonly zone: Zone;
  /** What the choices are held against before anything is asked. */
  readonly facts: RatingFacts;
  readonly draft: {
    readonly workRating: ExpectationRating | null;
    readonly behaviourRating: ExpectationRating | null;
    readonly reason: string;
    readonly feedback: string;
    readonly behaviour: Partial<Record<CoreValue, { rating: ExpectationRating; note: string }>>;
  };
}

interface RatingFormProps {
  readonly action: FormAction;
  readonly person: RatedPerson;
  readonly header: ReactNode;
  readonly queue: ReactNode;
  readonly heading: ReactNode;
  readonly work: ReactNode;
  readonly aside: ReactNode;
}

const cards = (hints: Record<ExpectationRating, string>) =>
  ratingChoiceOrder.map((value) => ({ value, label: ratingLabel[value], description: hints[value] }));
const workCards = cards(workRatingHint);
const behaviourCards = cards(behaviourRatingHint);
const part = "border-t border-line px-4 py-4 md:px-6 md:py-5.5";

interface RatingFieldsProps {
  readonly person: RatingFormProps["person"];
  readonly call: string;
  readonly work: ReactNode;
  readonly form: Pick<ReturnType<typeof useForm>, "valueFor" | "errorFor">;
  readonly reasonError: string | undefined;
}

/** The three parts that are judged: work, behaviour, and words for the person. */
function RatingFields({ person: { draft, suggestion }, call, work, form, reasonError }: RatingFieldsProps) {
  const { valueFor, errorFor } = form;
  return (
    <>
      <div className={part}>
        <h3 className="mb-2.5 text-base">1. Hasil kerja</h3>
        {work}
        <div className="mt-4.5">
          <RadioCards
            name="workRating"
            legend="Bagaimana hasil kerja dibanding ekspektasi Anda?"
            hint={suggestion}
            options={workCards}
            error={errorFor("workRating")}
            defaultValue={valueFor("workRating", draft.workRating ?? "")}
          />
        </div>
      </div>
      <div className={part}>
        <h3 className="text-base">2. Perilaku kerja BerAKHLAK</h3>
        <p className="text-sm text-ink-2">
          Tandai tiap nilai, beri contoh bila ada, lalu pilih satu rating di bawah. Predikat hanya memakai
          satu rating itu.
        </p>
        <BehaviourFields valueFor={valueFor} errorFor={errorFor} draft={draft.behaviour} />
        <div className="mt-2.5 border-t-2 border-line-2 pt-4">
          <RadioCards
            name="behaviourRating"
            legend="Rating perilaku kerja"
            options={behaviourCards}
            error={errorFor("behaviourRating")}
            defaultValue={valueFor("behaviourRating", draft.behaviourRating ?? "")}
          />
        </div>
      </div>
      <div className={`${part} grid gap-5`}>
        <TextareaField
          name="feedback"
          label={`3. Umpan balik untuk ${call}`}
          optional
          hint={
            `Tulis satu hal yang sudah baik dan satu hal yang perlu dijaga. ${call} akan ` +
            "membacanya sesudah ditetapkan."
          }
          defaultValue={valueFor("feedback", draft.feedback)}
          maxLength={4000}
          error={errorFor("feedback")}
        />
        <TextareaField
          name="reason"
          label="Alasan"
          optional
          rows={2}
          hint="Wajib bila rating hasil kerja berbeda dari saran, atau bila sebaran tim keluar dari pedoman."
          defaultValue={valueFor("reason", draft.reason)}
          maxLength={2000}
          error={reasonError}
        />
      </div>
    </>
  );
}

/** One form for the whole judgement: keep, make final or send back; posts without scripts too. */
export function RatingForm({ action, person, header, queue, heading, work, aside }: RatingFormProps) {
  const { state: answer, submit, pending, valueFor, errorFor: answered } = useForm(action);
  const { found, forget, mayAsk } = useFaults(person.facts);
  const state = found ?? answer;
  const errorFor = (field: string) => (found === null ? answered(field) : found.fields[field]);
  const { name } = person;
  const call = firstName(name);
  const reasonError =
    state.kind === "refused" && state.code === "REASON_REQUIRED" ? state.message : errorFor("reason");
  return (
    <form action={submit} onSubmit={forget}>
      <input type="hidden" name="appraisalId" value={person.id} />
      {/* Typed against an older version, it stays against it, also without scripts, until the page is opened anew. */}
      <input type="hidden" name="version" value={valueFor("version", String(person.version))} />
      {/* Enter presses the first submit button: it keeps the draft and never decides. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <PageBody>
        {header}
        <FormAnswer state={state} />
        {/* The answer resets the form, so nothing may be typed while it is on its way. */}
        <div
          inert={pending}
          className={
            "grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[minmax(0,1fr)_19.75rem] " +
            "xl:grid-cols-[14.75rem_minmax(0,1fr)_19.75rem]"
          }
        >
          {queue}
          <section
            aria-labelledby="nama-pegawai"
            className="min-w-0 self-start rounded-lg border border-line bg-surface"
          >
            {heading}
            <RatingFields
              person={person}
              call={call}
              work={work}
              form={{ valueFor, errorFor }}
              reasonError={reasonError}
            />
            <ReturnBox
              call={call}
              name={name}
              text={valueFor("comment")}
              error={errorFor("comment")}
              mayAsk={mayAsk("return")}
            />
          </section>
          {aside}
        </div>
      </PageBody>
      <RatingBar
        state={state}
        name={name}
        nextName={person.nextName}
        zone={person.zone}
        mayAsk={mayAsk("finalise")}
      />
    </form>
  );
}

/** Faults found before anything is asked or sent; the first one takes the focus. */
function useFaults(facts: RatingFacts) {
  const [found, setFound] = useState<ReturnType<typeof ratingFaults>>(null);
  useEffect(() => {
    const [first] = Object.keys(found?.fields ?? {});
    if (first !== undefined) document.getElementById(first)?.focus();
  }, [found]);
  return {
    found,
    forget: () => {
      setFound(null);
    },
    mayAsk: (intent: "finalise" | "return") => (form: HTMLFormElement) => {
      const faults = ratingFaults(new FormData(form), intent, facts);
      setFound(faults);
      return faults === null;
    },
  };
}
