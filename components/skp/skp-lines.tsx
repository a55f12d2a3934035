import { DuePerTerm } from "@/components/skp/editor/term-pace";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import type { IkiPlan } from "@/lib/skp/rules/skp";
import { aspectLabel, polarityLabel, rhkKindLabel } from "@/lib/labels/aspects";
import { berakhlak } from "@/lib/labels/berakhlak";
import { formatNumber } from "@/lib/labels/number";
import { describeTarget, describeWeight, FEED_NOTE } from "@/lib/skp/labels";
import type { SkpView } from "@/lib/skp/queries/skp";
import type { PlanRulesView, RhkView } from "@/lib/skp/queries/editor";
import { canGrow } from "@/lib/scoring/term-target";
import { CORE_VALUES } from "@/lib/kernel/codes";

interface SkpLinesProps {
  readonly skp: SkpView;
  readonly rules: PlanRulesView;
}

function columnsOf(rules: PlanRulesView): Column<IkiPlan>[] {
  return [
    {
      key: "title",
      header: "Indikator",
      rowHeader: true,
      cell: ({ title, feed }) => (
        <>
          {title}
          {feed !== null && <span className="block text-xs font-normal text-ink-2">{FEED_NOTE}</span>}
        </>
      ),
    },
    { key: "aspect", header: "Aspek", cell: ({ aspect }) => aspectLabel[aspect] },
    {
      key: "target",
      header: "Target",
      cell: (iki) => (
        <>
          {describeTarget(iki)}
          {(canGrow(iki) || Object.keys(iki.termTargets).length > 0) && (
            <DuePerTerm plan={iki} rules={rules} />
          )}
        </>
      ),
    },
    {
      key: "polarity",
      header: "Arah",
      cell: ({ polarity, targetKind }) => (targetKind === "NUMBER" ? polarityLabel[polarity] : "-"),
    },
    { key: "weight", header: "Bobot relatif", numeric: true, cell: ({ weight }) => formatNumber(weight) },
  ];
}

function metaOf(rhk: RhkView, rules: PlanRulesView): string {
  const dimension = rules.dimensions.find(({ key }) => key === rhk.dimension)?.name;
  const parts = [
    rhkKindLabel[rhk.kind],
    rhk.parentTitle !== null && `mendukung “${rhk.parentTitle}”`,
    rhk.assignedBy !== "" && `ditugaskan ${rhk.assignedBy}`,
    dimension !== undefined && `dimensi ${dimension}`,
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

/** The plan as it stands, line by line, for reading and for paper. */
export function SkpLines({ skp, rules }: SkpLinesProps) {
  const columns = columnsOf(rules);
  if (skp.rhk.length === 0)
    return (
      <Panel>
        <EmptyState title="Belum ada rencana hasil kerja">
          {skp.employee} belum menulis rencananya.
        </EmptyState>
      </Panel>
    );
  return (
    <>
      {skp.rhk.map((rhk, index) => (
        <Panel
          key={rhk.id}
          id={`baris-${rhk.id}`}
          flush
          title={`${index + 1}. ${rhk.title === "" ? "Belum ditulis" : rhk.title}`}
          reading={metaOf(rhk, rules)}
          aside={
            <>
              <b className="angka text-lg text-ink">{describeWeight(rhk).figure}</b>{" "}
              {describeWeight(rhk).word}
            </>
          }
        >
          {rhk.iki.length === 0 ? (
            <p className="px-4 py-3 text-sm text-ink-2 md:px-6">Belum ada indikator.</p>
          ) : (
            <Table
              caption={`Indikator RHK ${index + 1}`}
              columns={columns}
              rows={rhk.iki}
              rowKey={({ id }) => id}
            />
          )}
        </Panel>
      ))}
      <ExpectationList expectations={skp.expectations} />
    </>
  );
}

function ExpectationList({ expectations }: { readonly expectations: SkpView["expectations"] }) {
  const written = CORE_VALUES.filter((value) => (expectations[value] ?? "") !== "");
  return (
    <Panel title="Perilaku kerja" reading="Ekspektasi khusus pimpinan per nilai BerAKHLAK.">
      {written.length === 0 && (
        <p className="text-ink-2">
          Tidak ada ekspektasi khusus; panduan perilaku BerAKHLAK berlaku seluruhnya.
        </p>
      )}
      <dl className="grid gap-3">
        {written.map((value) => (
          <div key={value}>
            <dt className="font-semibold">{berakhlak[value].name}</dt>
            <dd className="whitespace-pre-line text-ink-2">{expectations[value]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
