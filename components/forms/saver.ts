import {
  isUnsaved,
  mayTry,
  nextForm,
  OFFLINE,
  openForm,
  troubleIn,
  type SavedForm,
  type SavedFormEvent,
  type Start,
} from "@/components/forms/saved-form";
import type { FormState } from "@/lib/kernel/form-state";

/** What goes to the server now. */
export interface Sending {
  /** Null when nothing of what was typed can be sent. */
  readonly request: Promise<FormState> | null;
  /** Nothing that was typed is left out. */
  readonly isWhole: boolean;
}

interface SaverParts {
  readonly start: Start;
  readonly send: (version: number) => Sending;
  /** How long typing rests before it is saved, in milliseconds. */
  readonly rest?: number;
  /** Keeps on the device what is not saved, or forgets it; answers whether the device could. */
  readonly stash: (isUnsaved: boolean) => boolean;
}

export interface Saver {
  readonly current: () => SavedForm;
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: (event: SavedFormEvent) => void;
  /** Something was typed. */
  readonly changed: () => void;
  /** Waits for a running save, then sends whatever is newer; answers whether the server now has everything. */
  readonly save: () => Promise<boolean>;
  /** Saves if there is something that the server may take. */
  readonly tick: () => void;
}

/** Long enough that a number is typed to its end, short enough that nobody waits for it. */
const REST_MS = 2000;

/** The life of a form that saves itself: one save at a time, and what is not saved stays on the device. */
export function createSaver({ start, send, stash, rest = REST_MS }: SaverParts): Saver {
  let form = openForm(start);
  let resting: ReturnType<typeof setTimeout> | undefined;
  let queue = Promise.resolve(true);
  const listeners = new Set<() => void>();
  const tell = (event: SavedFormEvent): void => {
    form = nextForm(form, event);
    for (const listener of listeners) listener();
  };
  const keep = (): void => {
    tell({ does: "STASHED", isOnDevice: stash(isUnsaved(form)) });
  };

  const run = async (): Promise<boolean> => {
    if (!isUnsaved(form)) {
      // Nothing to send, so nothing tells whether she has signed in again meanwhile: what she does next will.
      if (form.trouble?.kind === "SIGNED_OUT") tell({ does: "UNCHANGED" });
      return true;
    }
    const { request, isWhole } = send(form.version);
    if (request === null) {
      if (isWhole) tell({ does: "UNCHANGED" });
      keep();
      return isWhole;
    }
    tell({ does: "SENT" });
    const event = await request.then((answer) => eventOf(answer, isWhole), lost);
    tell(event);
    keep();
    return event.does === "SAVED" && isWhole;
  };
  const save = (): Promise<boolean> => {
    queue = queue.then(run);
    return queue;
  };
  const tick = (): void => {
    if (mayTry(form)) void save();
  };

  return {
    current: () => form,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    changed: () => {
      tell({ does: "TYPED" });
      keep();
      clearTimeout(resting);
      resting = setTimeout(tick, rest);
    },
    save,
    tick,
  };
}

function eventOf(answer: FormState, isWhole: boolean): SavedFormEvent {
  const trouble = troubleIn(answer);
  if (trouble !== null || answer.kind !== "done") return { does: "FAILED", trouble: trouble ?? OFFLINE };
  const version = Number(answer.values?.["version"]);
  return { does: "SAVED", at: answer.at, version: version > 0 ? version : null, isWhole };
}

/** A request that never came back; one that was led to another page found nobody signed in. */
function lost(error: unknown): SavedFormEvent {
  const isRedirect =
    typeof error === "object" &&
    error !== null &&
    "digest" in error &&
    String(error.digest).startsWith("NEXT_REDIRECT");
  return {
    does: "FAILED",
    trouble: isRedirect ? { kind: "SIGNED_OUT", answer: { kind: "idle" } } : OFFLINE,
  };
}
