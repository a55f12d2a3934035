"use client";

import { useMonthFormView } from "@/components/realisation/month-form-context";
import { Button } from "@/components/ui/button";
import { describeActual } from "@/lib/realisation/labels";
import type { RealisationIki } from "@/lib/realisation/queries/rows";

/** Two versions of one line side by side; the person chooses. */
export function VersionConflict({ iki }: { readonly iki: RealisationIki }) {
  const form = useMonthFormView();
  const line = form.lineOf(iki.id);
  const stored = iki.actual === null ? "kosong" : describeActual(iki.target, iki.actual.value, iki.unit);
  return (
    <div
      role="alert"
      className="rounded-lg border border-brass-line bg-brass-soft px-4 py-3 text-sm lg:col-span-full"
    >
      <p className="font-semibold">Angka ini sudah diubah dari tempat lain sesudah Anda membukanya.</p>
      <dl className="mt-1.5 grid grid-cols-2 gap-3">
        <div>
          <dt className="text-ink-2">Isian Anda</dt>
          <dd className="text-base font-semibold">{line.value === "" ? "kosong" : line.value}</dd>
        </div>
        <div>
          <dt className="text-ink-2">Yang tersimpan</dt>
          <dd className="text-base font-semibold">{stored}</dd>
        </div>
      </dl>
      <div className="mt-2.5 flex flex-wrap gap-2.5">
        <Button
          size="small"
          onClick={() => {
            form.keep(iki.id, "typed");
          }}
        >
          Pakai isian saya
        </Button>
        <Button
          size="small"
          onClick={() => {
            form.keep(iki.id, "stored");
          }}
        >
          Pakai yang tersimpan
        </Button>
      </div>
    </div>
  );
}
