"use client";

import { useEffect, useState, type RefObject } from "react";

/**
 * What stands in the control inside a box: followed while it is typed, and when its form goes back to the start. Null
 * for a control whose value somebody else holds: drawing it anew before that one has heard would take back the letter.
 */
export function useTyped(box: RefObject<HTMLElement | null> | null, first = ""): string {
  const [typed, setTyped] = useState(first);
  useEffect(() => {
    const control = box?.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    const form = control?.form;
    const read = () => {
      setTyped(control?.value ?? "");
    };
    // The event comes before the fields change.
    const reset = () => setTimeout(read);
    control?.addEventListener("input", read);
    form?.addEventListener("reset", reset);
    return () => {
      control?.removeEventListener("input", read);
      form?.removeEventListener("reset", reset);
    };
  }, [box]);
  return typed;
}
