import type { ReactNode } from "react";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";

interface DecreeFieldsProps {
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
  readonly dayLabel?: string;
  /** What stands between the first day and the note: the last day. */
  readonly children?: ReactNode;
}

/** The decree and its first day, which every move has. */
export function DecreeFields({
  valueFor,
  errorFor,
  dayLabel = "Terhitung mulai tanggal (TMT)",
  children,
}: DecreeFieldsProps) {
  const field = (name: string) => ({ name, defaultValue: valueFor(name), error: errorFor(name) });
  return (
    <>
      <TextField {...field("document")} label="Nomor SK" maxLength={200} />
      <TextField {...field("documentOn")} label="Tanggal SK" type="date" optional />
      <TextField
        {...field("startsOn")}
        label={dayLabel}
        type="date"
        hint="Boleh tanggal yang sudah lewat atau yang akan datang."
      />
      {children}
      <TextareaField {...field("note")} label="Catatan" rows={2} maxLength={1000} optional />
    </>
  );
}
