"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY = 1500;

/** Fetches the page again while something is on its way; without scripts the page offers a link. */
export function RefreshWhile() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [router]);
  return null;
}
