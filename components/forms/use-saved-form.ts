"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { DeviceDraft } from "@/components/forms/device-draft";
import { isUnsaved, waitsOnDevice, type Start } from "@/components/forms/saved-form";
import { createSaver, type Saver, type Sending } from "@/components/forms/saver";
import { useLeaveQuestion } from "@/components/forms/use-leave-question";

interface SavedFormParts<Content> {
  readonly start: Start;
  readonly device: DeviceDraft<Content>;
  /** What is typed and not saved; null when there is nothing to keep. */
  readonly content: () => Content | null;
  readonly send: (version: number) => Sending;
  /** Another tab of this browser wrote on this form, or has saved what it wrote. */
  readonly onOtherTab?: () => void;
}

const EVERY_MS = 10_000;

/**
 * A form that saves itself: on leaving a field, when typing rests, when the connection is back, when the page is put
 * aside, and every ten seconds as long as something is not saved. What is not saved stays on the device, and leaving
 * the page with it asks first.
 */
export function useSavedForm<Content>(parts: SavedFormParts<Content>) {
  // The saver outlives renderings, and always works with what the last one knew.
  const [saver, renew] = useState(() => saverOf(parts))[0];
  useEffect(() => {
    renew(parts);
  });
  const state = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  useLeaveQuestion(isUnsaved(state) && !waitsOnDevice(state));
  useSaveInTime(saver);
  useOtherTab(saver, parts);
  useFreshPages(saver);
  return {
    state,
    save: saver.save,
    tick: saver.tick,
    changed: saver.changed,
    tell: saver.tell,
    /** The version the form stands on now, also within what a rendering began. */
    version: () => saver.current().version,
  };
}

function saverOf<Content>(
  first: SavedFormParts<Content>,
): readonly [Saver, (parts: SavedFormParts<Content>) => void] {
  let parts = first;
  const saver = createSaver({
    start: first.start,
    send: (version) => parts.send(version),
    stash: (unsaved) => {
      const content = unsaved ? parts.content() : null;
      if (content !== null) return parts.device.keep(content);
      parts.device.drop();
      return true;
    },
  });
  return [
    saver,
    (next) => {
      parts = next;
    },
  ];
}

/** Listens to the clock, the connection and the page itself. */
function useSaveInTime(saver: Saver): void {
  useEffect(() => {
    const timer = setInterval(saver.tick, EVERY_MS);
    const back = () => {
      saver.tell({ does: "LINE_BACK" });
      saver.tick();
    };
    const lose = () => {
      saver.tell({ does: "LINE_LOST" });
    };
    // Phones close what was put aside; and whoever comes back may have signed in again in another tab.
    const turn = () => {
      const isSignedOut = saver.current().trouble?.kind === "SIGNED_OUT";
      if (document.visibilityState === "visible" && isSignedOut) void saver.save();
      else saver.tick();
    };
    addEventListener("online", back);
    addEventListener("offline", lose);
    document.addEventListener("visibilitychange", turn);
    return () => {
      clearInterval(timer);
      removeEventListener("online", back);
      removeEventListener("offline", lose);
      document.removeEventListener("visibilitychange", turn);
    };
  }, [saver]);
}

/** The browser tells of what other tabs keep; never of what this one does. */
function useOtherTab<Content>(
  saver: Saver,
  { device, onOtherTab }: Pick<SavedFormParts<Content>, "device" | "onOtherTab">,
): void {
  const met = useEffectEvent(() => {
    onOtherTab?.();
  });
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => {
      if (key !== device.key) return;
      saver.tell({ does: "OTHER_TAB" });
      met();
    };
    addEventListener("storage", hear);
    return () => {
      removeEventListener("storage", hear);
    };
  }, [saver, device]);
}

/** A save asks for no new pages; going back to one that was read before it must not show it as it was. */
function useFreshPages(saver: Saver): void {
  const router = useRouter();
  useEffect(
    () => () => {
      if (saver.current().isAutomatic) router.refresh();
    },
    [saver, router],
  );
}
