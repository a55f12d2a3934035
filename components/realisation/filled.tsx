"use client";
import { useContext } from "react";
import type { FilledLine } from "@/components/realisation/filled-lines";
import { MonthFormContext } from "@/components/realisation/month-form-context";
import { StatusTag } from "@/components/ui/status-tag";

/** How many indicators are filled in: as typed while the month is open, as recorded where it is only read. */
function useFilled(lines: readonly FilledLine[]): number {
  const form = useContext(MonthFormContext);
  return lines.filter(({ id, isFilled }) => (form === null ? isFilled : form.lineOf(id).value.trim() !== ""))
    .length;
}

/** A month that can no longer be filled in asks nobody for anything. */
export function FilledTag({ iki }: { readonly iki: readonly FilledLine[] }) {
  const asks = useContext(MonthFormContext) !== null;
  const filled = useFilled(iki);
  const waiting = asks ? "brass" : "neutral";
  if (filled === 0) return <StatusTag tone={waiting}>Belum diisi</StatusTag>;
  return (
    <StatusTag tone={filled === iki.length ? "ok" : waiting}>
      {filled} dari {iki.length} terisi
    </StatusTag>
  );
}

/** The same of the whole month, as short as a tile allows: "7 / 10". */
export function FilledOfMonth({ iki }: { readonly iki: readonly FilledLine[] }) {
  return `${useFilled(iki)} / ${iki.length}`;
}
