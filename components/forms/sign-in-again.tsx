"use client";
import type { MouseEvent } from "react";
import { signInPage } from "@/lib/kernel/address";

interface SignInAgainProps {
  /** What was typed stands on this page alone: it stays open. */
  readonly inNewTab?: boolean;
}

/** The way to the sign-in page and back to this very page. */
export function SignInAgain({ inNewTab = false }: SignInAgainProps) {
  const aim = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = signInPage(`${location.pathname}${location.search}`);
  };
  return (
    <a href="/masuk" onClick={aim} {...(inNewTab ? { target: "_blank", rel: "noreferrer" } : {})}>
      {inNewTab ? "Masuk di tab baru" : "Masuk lagi"}
    </a>
  );
}
