"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { SelectField } from "@/components/ui/select-field";
import { DEFAULT_TICKET_DAYS, TICKET_COUNTS, TICKET_DAYS } from "@/lib/services/rules/keys";
import { ticketDaysLabel } from "@/lib/services/labels";

interface SheetFormProps {
  readonly slug: string;
  /** Makes a form sent twice one sheet. */
  readonly formKey: string;
  readonly points: readonly { readonly id: string; readonly name: string }[];
  readonly problem: string | null;
}

/** The download leaves the page as it is; a moment later it asks for the key of the next sheet. */
const MOMENT = 2500;

/** Downloads a sheet of tickets to print and cut. */
export function SheetForm({ slug, formKey, points, problem }: SheetFormProps) {
  const router = useRouter();
  return (
    <Panel
      id="lembar"
      title="Lembar karcis untuk dicetak"
      reading={
        "Sepuluh karcis tiap halaman A4, dipotong menurut garis. Simpan lembar yang belum " +
        "dibagikan di tempat terkunci."
      }
    >
      <form
        method="post"
        action={`/survei-layanan/${encodeURIComponent(slug)}/karcis/lembar`}
        onSubmit={() => {
          setTimeout(() => {
            router.refresh();
          }, MOMENT);
        }}
        className="grid grid-cols-[minmax(0,1fr)] gap-5"
      >
        {problem !== null && <Notice tone="danger">{problem}</Notice>}
        <input type="hidden" name="key" value={formKey} />
        <Segmented
          name="count"
          legend="Jumlah karcis"
          options={TICKET_COUNTS.filter((count) => count > 1).map((count) => ({
            value: String(count),
            label: count,
          }))}
          defaultValue="20"
        />
        {points.length > 0 && (
          <SelectField
            name="point"
            id="lembar-titik"
            label="Titik layanan"
            optional
            placeholder="Tanpa titik"
            options={points.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Segmented
          name="days"
          legend="Berlaku selama"
          options={TICKET_DAYS.map((days) => ({ value: String(days), label: ticketDaysLabel(days) }))}
          defaultValue={String(DEFAULT_TICKET_DAYS)}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" icon="download">
            Unduh lembar karcis (PDF)
          </Button>
          <p className="text-sm text-ink-2">
            Unduhan yang terkirim dua kali menghasilkan lembar yang sama, dengan tanda lembar yang sama.
          </p>
        </div>
      </form>
    </Panel>
  );
}
