import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import { dropCopy, keepCopy } from "@/components/skp/editor/device-copy";
import type { FormAction } from "@/components/forms/use-form";
import { valuesOf } from "@/lib/kernel/form-data";
import { IDLE, type FormState } from "@/lib/kernel/form-state";

/** How the draft on the screen stands to the one on the server. */
export type SaveState =
  | { kind: "saved"; at: string; automatic: boolean }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "answered"; answer: FormState };

interface Autosave {
  skpId: string;
  version: number;
  savedAt: string;
  action: FormAction;
}

const EVERY = 10_000;

/** Saves on leaving a field and every ten seconds; one save at a time, and what failed stays on the device. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  { skpId, version, savedAt, action }: Autosave,
) {
  const [state, setState] = useState<SaveState>({ kind: "saved", at: savedAt, automatic: false });
  const standing = useRef({ version, changes: 0, kept: 0, running: Promise.resolve(true) });

  const send = async (): Promise<boolean> => {
    const now = standing.current;
    if (form.current === null) return false;
    const sent = now.changes;
    const fields = new FormData(form.current);
    fields.set("version", String(now.version));
    fields.set("intent", "autosave");
    keepCopy(skpId, valuesOf(fields));
    setState({ kind: "saving" });
    const answer = await action(IDLE, fields).catch(() => null);
    if (answer?.kind !== "done") {
      setState(answer === null ? { kind: "offline" } : { kind: "answered", answer });
      return false;
    }
    now.version = Number(answer.values?.["version"] ?? now.version);
    now.kept = sent;
    if (now.changes === sent) dropCopy(skpId);
    setState(now.changes === sent ? { kind: "saved", at: answer.at, automatic: true } : { kind: "unsaved" });
    return true;
  };

  const isBlocked =
    state.kind === "answered" && state.answer.kind === "refused" && state.answer.code !== "FAULT";
  /** Waits for a running save, then sends whatever is newer; answers whether the server now has everything. */
  const save = (): Promise<boolean> => {
    const now = standing.current;
    now.running = now.running.then(() => (now.changes === now.kept ? true : send()));
    return now.running;
  };
  // What the server did not accept is not sent again until it was changed; faults and broken lines are tried again.
  const waits = isBlocked || (state.kind === "answered" && state.answer.kind === "invalid");
  const tick = useEffectEvent(() => {
    if (!waits) void save();
  });
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    if (standing.current.changes !== standing.current.kept) event.preventDefault();
  });
  useEffect(() => {
    const timer = setInterval(() => {
      tick();
    }, EVERY);
    const leave = (event: BeforeUnloadEvent) => {
      warn(event);
    };
    addEventListener("beforeunload", leave);
    return () => {
      clearInterval(timer);
      removeEventListener("beforeunload", leave);
    };
  }, []);

  return {
    state,
    save,
    tick: () => {
      if (!waits) void save();
    },
    changed: () => {
      standing.current.changes += 1;
      if (form.current !== null) keepCopy(skpId, valuesOf(new FormData(form.current)));
      if (!isBlocked && state.kind !== "saving") setState({ kind: "unsaved" });
    },
    /** The version the draft on the screen stands on. */
    version: () => standing.current.version,
    /** Goes on from another version: what is on the screen will replace it. */
    standOn: (other: number) => {
      standing.current.version = other;
      setState({ kind: "unsaved" });
    },
  };
}
