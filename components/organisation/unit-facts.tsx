import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { unitKindLabel } from "@/lib/labels/organisation";
import type { UnitDetail } from "@/lib/organisation/queries/unit-page";

interface UnitFactsProps {
  readonly unit: UnitDetail;
}

function Units({ units }: { readonly units: readonly { readonly code: string; readonly name: string }[] }) {
  return (
    <ul>
      {units.map(({ code, name }) => (
        <li key={code}>
          <Link href={`/admin/unit/${code}`} prefetch={false}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What is known of a unit, what it was called, and what may be done with it. */
export function UnitFacts({ unit }: UnitFactsProps) {
  const { code, kind, unorId, areaCode, validFrom, validTo, people, headless, names } = unit;
  const items = [
    { term: "Kode", value: <span className="break-all">{code}</span> },
    { term: "Jenis", value: unitKindLabel[kind] },
    { term: "ID unor", value: <span className="break-all">{unorId ?? "- (belum dicatat)"}</span> },
    { term: "Kode wilayah", value: areaCode === "" ? "-" : areaCode },
    { term: "Ada sejak", value: formatDay(validFrom) },
    ...(validTo === null ? [] : [{ term: "Hari terakhir", value: formatDay(validTo) }]),
    { term: "Pegawai", value: `${formatNumber(people)}, dengan unit di bawahnya` },
    { term: "Tanpa kepala", value: `${formatNumber(headless)} unit` },
    ...(unit.successor === null ? [] : [{ term: "Penerus", value: <Units units={[unit.successor]} /> }]),
    ...(unit.predecessors.length === 0
      ? []
      : [{ term: "Meneruskan", value: <Units units={unit.predecessors} /> }]),
  ];
  return (
    <>
      <Panel title="Tentang unit ini" small>
        <DefinitionList compact items={items} />
        {unit.mayKeep && (
          <div className="no-print mt-3.5">
            <ButtonLink href={`/admin/unit/${code}/ubah`} icon="pencil" size="small">
              Ubah unit
            </ButtonLink>
          </div>
        )}
      </Panel>
      <Panel title="Riwayat nama" small>
        <ul className="text-[0.9375rem]">
          {names.map(({ name, startsOn }) => (
            <li key={startsOn} className="mb-1.5">
              {name}
              <span className="block text-sm text-ink-2">sejak {formatDay(startsOn)}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
