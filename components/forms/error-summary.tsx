"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

interface ErrorSummaryProps {
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  readonly title?: string;
  /** What the focus follows; without it the list itself. A list that changes while it is worked off needs one. */
  readonly attempt?: unknown;
}

const titlePrefix = "Galat: ";

/** Lists every error as a link to its field; takes the focus when the attempt that led to it, or the list, is new. */
export function ErrorSummary({
  errors,
  title = "Ada yang perlu diperbaiki",
  attempt = errors.map(({ field, message }) => `${field} ${message}`).join(),
}: ErrorSummaryProps) {
  const isFaulty = errors.length > 0;
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.setAttribute("tabindex", "-1");
    element.focus();
    const release = () => {
      element.removeAttribute("tabindex");
    };
    element.addEventListener("blur", release, { once: true });
    return () => {
      element.removeEventListener("blur", release);
    };
  }, [attempt]);

  useEffect(() => {
    if (!isFaulty) return;
    if (!document.title.startsWith(titlePrefix)) document.title = titlePrefix + document.title;
    return () => {
      if (document.title.startsWith(titlePrefix)) document.title = document.title.slice(titlePrefix.length);
    };
  }, [isFaulty]);

  if (!isFaulty) return null;
  return (
    <div ref={box} className="mb-5 rounded-lg border border-danger-line bg-danger-soft px-4 py-3.5">
      <div role="alert" className="flex gap-3">
        <span className="mt-1 text-danger">
          <Icon name="warning" />
        </span>
        <div>
          <h2 className="text-base leading-6">{title}</h2>
          <ul className="mt-0.5">
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <a href={`#${field}`} className="text-danger-text">
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
