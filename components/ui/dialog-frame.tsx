import { useId, type ReactNode, type RefObject } from "react";

interface DialogFrameProps {
  readonly frame: RefObject<HTMLDialogElement | null>;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** The native dialog: Escape closes it and the browser returns the focus. */
export function DialogFrame({ frame, title, children, actions }: DialogFrameProps) {
  const titleId = useId();
  return (
    <dialog
      ref={frame}
      aria-labelledby={titleId}
      className={
        "w-[min(35rem,calc(100vw-2rem))] rounded-lg border border-line bg-raised p-4 " +
        "text-left text-base font-normal text-ink shadow-overlay backdrop:bg-ink/40 md:p-6"
      }
    >
      <h2 id={titleId}>{title}</h2>
      <div className="mt-2 text-ink-2">{children}</div>
      <div className="mt-5 flex flex-wrap gap-2.5 max-md:*:flex-[1_1_100%]">{actions}</div>
    </dialog>
  );
}
