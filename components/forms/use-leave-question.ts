import { useEffect } from "react";

/** Leaving with something unsaved asks once, in the words of the browser. */
export function useLeaveQuestion(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
    };
  }, [isOpen]);
}
