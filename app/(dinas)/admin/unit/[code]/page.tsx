import type { Metadata } from "next";
import { loadUnit } from "@/app/(dinas)/admin/unit/[code]/load";
import { PositionsPanel } from "@/components/organisation/positions-panel";
import { UnderPanel } from "@/components/organisation/under-panel";
import { UnitFacts } from "@/components/organisation/unit-facts";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SideColumn } from "@/components/ui/side-column";
import { StatusTag } from "@/components/ui/status-tag";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { formatNumber } from "@/lib/labels/number";
import { unitState } from "@/lib/organisation/labels";
import { listPositions, listUnder } from "@/lib/organisation/queries/unit-page";
import { kindsUnder } from "@/lib/organisation/rules/units";
import { today } from "@/lib/server/clock";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadUnit((await params).code)).name };
}

export default async function UnitPage({ params, searchParams }: Props) {
  const [unit, search] = await Promise.all([loadUnit((await params).code), searchParams]);
  const path = `/admin/unit/${unit.code}`;
  // What is closed together with its unit is shown there: it is all there is.
  const closed = textOf(search["tutup"]) === "ya" || unit.validTo !== null;
  const [positions, under] = await Promise.all([
    listPositions(unit, { page: askedPage(search["jabatan"]), closed, today: today() }),
    listUnder(unit, { page: askedPage(search["halaman"]), closed, today: today() }),
  ]);
  const state = unitState(unit, today());
  const mayAdd = unit.mayKeep && unit.validTo === null;
  return (
    <PageBody>
      <PageHeader
        title={unit.name}
        status={state !== null && <StatusTag tone={state.tone}>{state.label}</StatusTag>}
        breadcrumb={[
          { href: "/admin/unit", label: "Unit" },
          ...unit.above.map(({ code, name }) => ({ href: `/admin/unit/${code}`, label: name })),
          { label: unit.name },
        ]}
      />
      <SideColumn aside={<UnitFacts unit={unit} />}>
        <PositionsPanel
          code={unit.code}
          positions={positions.rows}
          mayAdd={mayAdd}
          mayCorrect={unit.mayCorrectPositions}
          footer={
            <Pagination
              label="Halaman jabatan"
              page={positions.page}
              pageCount={positions.pageCount}
              summary={`${formatNumber(positions.total)} jabatan`}
              hrefFor={(to) => `${addressWith(path, { jabatan: String(to) })}#jabatan`}
            />
          }
        />
        <UnderPanel
          unit={unit}
          under={under}
          mayAdd={mayAdd && kindsUnder(unit.kind).length > 0}
          closed={closed}
          today={today()}
        />
      </SideColumn>
    </PageBody>
  );
}
