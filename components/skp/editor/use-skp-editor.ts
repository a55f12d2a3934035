import { z } from "zod";
import { useRouter } from "next/navigation";
import {
  startTransition,
  useActionState,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type RefObject,
  type SubmitEvent,
} from "react";
import { draftOf, isSameDraft, openAtFirst } from "@/components/skp/editor/draft";
import { createDeviceDraft, type DeviceDraft, type FoundDraft } from "@/components/forms/device-draft";
import { troubleIn, type Trouble } from "@/components/forms/saved-form";
import type { Sending } from "@/components/forms/saver";
import { useSavedForm } from "@/components/forms/use-saved-form";
import { useDraft } from "@/components/skp/editor/use-draft";
import type { FormAction } from "@/components/forms/use-form";
import { lineEditOf } from "@/lib/skp/rules/skp";
import { skpProblems, type SkpProblem } from "@/lib/skp/rules/problems";
import type { SkpView } from "@/lib/skp/queries/skp";
import type { PlanRulesView } from "@/lib/skp/queries/editor";
import { valuesOf } from "@/lib/kernel/form-data";
import { IDLE, type FormState } from "@/lib/kernel/form-state";
import { draftFrom, draftIn, rhkPlanOf, type SkpDraft } from "@/lib/skp/schemas/draft";

interface EditorFacts {
  readonly skp: SkpView;
  readonly rules: PlanRulesView;
  readonly edit: FormAction;
  readonly submit: FormAction;
  /** Submission was asked without scripts and something is missing. */
  readonly asked: boolean;
  /** Lines with a note of the appraiser; they stand open at first. */
  readonly noted: readonly string[];
}

const typedSchema = z.record(z.string(), z.string());
type Typed = z.infer<typeof typedSchema>;

/** The whole form goes over the version it stands on. */
function sendingOf(form: HTMLFormElement | null, version: number, edit: FormAction): Sending {
  if (form === null) return { request: null, isWhole: false };
  const fields = new FormData(form);
  fields.set("version", String(version));
  fields.set("intent", "autosave");
  return { request: edit(IDLE, fields), isWhole: true };
}

/** The fields as they are typed: saved over the version on the screen, and kept on the device until then. */
function useSkpAutosave(form: RefObject<HTMLFormElement | null>, skp: SkpView, edit: FormAction) {
  const [device] = useState(() =>
    createDeviceDraft({
      form: "skp",
      id: skp.id,
      owner: skp.employeeId,
      read: (kept) => typedSchema.safeParse(kept).data ?? null,
    }),
  );
  const autosave = useSavedForm({
    start: { version: skp.version, savedAt: skp.savedAt.toISOString() },
    device,
    content: (): Typed | null =>
      form.current === null
        ? null
        : { ...valuesOf(new FormData(form.current)), version: String(autosave.version()) },
    send: (version) => sendingOf(form.current, version, edit),
  });
  return { device, autosave };
}

const problemsIn = (draft: SkpDraft, { appraiserId }: SkpView, rules: PlanRulesView): SkpProblem[] =>
  skpProblems(
    { appraiserId, rhk: draft.rhk.map(rhkPlanOf) },
    { ...rules, dimensions: rules.dimensions.map(({ key }) => key) },
  );

const givenBack = (state: FormState): Record<string, string> | null =>
  state.kind === "invalid" || state.kind === "refused" ? state.values : null;

/** Everything the editor does with scripts: live checks, saving by itself, submitting, restoring. */
export function useSkpEditor(
  form: RefObject<HTMLFormElement | null>,
  { skp, rules, edit, submit, asked: askedBefore, noted }: EditorFacts,
) {
  const [plain, plainAction] = useActionState(edit, IDLE);
  const [sent, send, sending] = useActionState(submit, IDLE);
  const problemsOf = (draft: SkpDraft) => problemsIn(draft, skp, rules);
  const [initial] = useState(() => {
    const values = givenBack(plain);
    return values === null ? draftOf(skp) : draftFrom(values);
  });
  const [asked, setAsked] = useState<SkpProblem[] | null>(() => (askedBefore ? problemsOf(initial) : null));
  const draft = useDraft(
    form,
    initial,
    openAtFirst(initial, noted, askedBefore ? problemsOf(initial).map(({ path }) => path) : []),
  );
  const frame = useRef<HTMLDialogElement>(null);
  const { device, autosave } = useSkpAutosave(form, skp, edit);
  useWhenLaidOut(draft.layout.generation, autosave.changed);
  useWhenRefused(sent, (trouble) => {
    if (trouble.kind === "SIGNED_OUT") autosave.tell({ does: "FAILED", trouble });
  });

  const ask = async () => {
    const problems = form.current === null ? [] : problemsOf(draftIn(new FormData(form.current)));
    setAsked(problems);
    if ((await autosave.save()) && problems.length === 0) frame.current?.showModal();
  };
  const sendNow = () => {
    frame.current?.close();
    const fields = new FormData();
    fields.set("skpId", skp.id);
    fields.set("version", String(autosave.version()));
    startTransition(() => {
      send(fields);
    });
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "save";
    const change = lineEditOf(intent);
    if (change !== null) draft.edit(change);
    else if (intent === "submit") void ask();
    else void autosave.save();
  };
  return {
    plain,
    plainAction,
    sent,
    sending,
    frame,
    sendNow,
    draft,
    autosave,
    asked,
    onSubmit,
    active: useActiveLine(form, autosave.tick),
    problems: problemsOf(draft.live),
    onInput: () => {
      draft.refresh();
      autosave.changed();
    },
    copy: useDeviceCopy(skp, device, draft.replace),
    replaceOther: useReplaceOther(skp.version, (version) => {
      autosave.tell({ does: "STANDS_ON", version });
      void autosave.save();
    }),
  };
}

/** Lines that came, went or moved are a change as well. */
function useWhenLaidOut(generation: number, changed: () => void): void {
  useEffect(() => {
    if (generation > 0) changed();
  }, [generation, changed]);
}

/** A plan that was not taken says why where it is seen: the answer stands above the lines, she may be far below it. */
function useWhenRefused(sent: FormState, tell: (trouble: Trouble) => void): void {
  const refused = useEffectEvent((trouble: Trouble) => {
    tell(trouble);
    document.getElementById("jawaban")?.focus();
  });
  useEffect(() => {
    const trouble = sent.kind === "idle" ? null : troubleIn(sent);
    if (trouble !== null) refused(trouble);
  }, [sent]);
}

/** The RHK in which the person is; leaving a field is a moment to save. */
function useActiveLine(form: RefObject<HTMLFormElement | null>, left: () => void): number {
  const [active, setActive] = useState(0);
  const onLeave = useEffectEvent(left);
  useEffect(() => {
    const element = form.current;
    const entered = ({ target }: Event) => {
      const match = /^rhk\.(\d+)\./.exec(target instanceof HTMLElement ? target.id : "");
      if (match !== null) setActive(Number(match[1]));
    };
    const leave = () => {
      onLeave();
    };
    element?.addEventListener("focusin", entered);
    element?.addEventListener("focusout", leave);
    return () => {
      element?.removeEventListener("focusin", entered);
      element?.removeEventListener("focusout", leave);
    };
  }, [form]);
  return active;
}

/**
 * What an earlier visit typed but could not send. Typed over the version that still stands it goes back to its fields
 * at once; where something newer was saved meanwhile it is offered.
 */
function useDeviceCopy(skp: SkpView, device: DeviceDraft<Typed>, lay: (draft: SkpDraft) => void) {
  const [copy, setCopy] = useState<(FoundDraft<Typed> & { isBack: boolean }) | null>(null);
  const look = useEffectEvent(() => {
    const found = device.find();
    if (found === null) return;
    const kept = draftFrom(found.content);
    if (isSameDraft(kept, draftOf(skp))) {
      device.discard();
      return;
    }
    const isBack = found.content["version"] === String(skp.version);
    setCopy({ ...found, isBack });
    if (isBack) lay(kept);
  });
  useEffect(() => {
    queueMicrotask(() => {
      look();
    });
  }, []);
  if (copy === null) return null;
  return {
    at: copy.at,
    isBack: copy.isBack,
    restore: () => {
      setCopy(null);
      lay(draftFrom(copy.content));
    },
    drop: () => {
      setCopy(null);
      device.discard();
      if (copy.isBack) lay(draftOf(skp));
    },
  };
}

/** Puts what is on the screen over a version saved elsewhere: fetches that version's number first. */
function useReplaceOther(version: number, replace: (version: number) => void) {
  const router = useRouter();
  const [from, setFrom] = useState<number | null>(null);
  const arrived = useEffectEvent(() => {
    setFrom(null);
    replace(version);
  });
  useEffect(() => {
    if (from !== null && version !== from)
      queueMicrotask(() => {
        arrived();
      });
  }, [from, version]);
  return () => {
    setFrom(version);
    router.refresh();
  };
}
