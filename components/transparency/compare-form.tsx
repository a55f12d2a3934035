import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { quarterCode } from "@/lib/kernel/calendar";
import { termName } from "@/lib/labels/date";
import type { PublicSurveyTerm } from "@/lib/transparency/queries/terms";
import type { OfficeOrder } from "@/lib/transparency/queries/offices";

interface CompareFormProps {
  readonly terms: readonly PublicSurveyTerm[];
  readonly search: string;
  readonly quarter: string;
  readonly order: OfficeOrder;
}

const ORDERS: readonly { value: OfficeOrder; label: string }[] = [
  { value: "ikm", label: "IKM tertinggi" },
  { value: "ikm-terendah", label: "IKM terendah" },
  { value: "responden", label: "Responden terbanyak" },
  { value: "nama", label: "Nama OPD" },
];

/** Quarters to choose from, newest first. */
export function QuarterField({ terms, quarter }: Pick<CompareFormProps, "terms" | "quarter">) {
  return (
    <SelectField
      name="periode"
      label="Periode"
      options={terms.map((term) => ({ value: quarterCode(term), label: termName(term) }))}
      defaultValue={quarter}
    />
  );
}

/** Narrows and orders the comparison by the address, without scripts. */
export function CompareForm({ terms, search, quarter, order }: CompareFormProps) {
  return (
    <form
      method="get"
      action="/transparansi"
      role="search"
      className="no-print mb-4 grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_13rem_13rem_auto]"
    >
      <TextField
        name="cari"
        label="Cari OPD atau layanan"
        type="search"
        defaultValue={search}
        maxLength={80}
      />
      <QuarterField terms={terms} quarter={quarter} />
      <SelectField name="urut" label="Urutkan" options={ORDERS} defaultValue={order} />
      <Button type="submit" icon="search">
        Tampilkan
      </Button>
    </form>
  );
}
