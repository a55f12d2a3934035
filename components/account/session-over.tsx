"use client";
import { useSyncExternalStore } from "react";
import { hasDeviceDrafts } from "@/components/forms/device-draft";
import { Notice } from "@/components/ui/notice";
import { SESSION_OVER } from "@/lib/account/labels";

const never = () => () => undefined;

/** Why she is asked to sign in again, and what became of what she had typed: only the device knows. */
export function SessionOver() {
  const isKept = useSyncExternalStore(
    never,
    () => hasDeviceDrafts(),
    () => false,
  );
  return (
    <div className="mb-5">
      <Notice tone="info" title={isKept ? SESSION_OVER.keptTitle : SESSION_OVER.title}>
        {SESSION_OVER.next}
      </Notice>
    </div>
  );
}
