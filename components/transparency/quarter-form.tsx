import { QuarterField } from "@/components/transparency/compare-form";
import { Button } from "@/components/ui/button";
import type { PublicSurveyTerm } from "@/lib/transparency/queries/terms";

interface QuarterFormProps {
  readonly action: string;
  readonly terms: readonly PublicSurveyTerm[];
  readonly quarter: string;
}

/** Chooses the quarter of a page by its address. */
export function QuarterForm({ action, terms, quarter }: QuarterFormProps) {
  return (
    <form method="get" action={action} className="no-print flex w-full items-end gap-3 md:w-auto">
      <div className="min-w-44 flex-1">
        <QuarterField terms={terms} quarter={quarter} />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
