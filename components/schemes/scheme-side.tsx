import Link from "next/link";
import { Button } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { since, usedBy } from "@/lib/schemes/labels/scheme";
import type { SchemeDetail } from "@/lib/schemes/queries/schemes";

/** Where a version holds and what else there is of the same scheme. */
export function SchemeFactsPanel({ detail }: { readonly detail: SchemeDetail }) {
  const { assignments, code, scores } = detail;
  return (
    <Panel title="Pemakaian" small>
      <DefinitionList
        compact
        items={[
          { term: "Kode", value: code },
          { term: "Nilai akhir", value: usedBy(scores) },
        ]}
      />
      {assignments.length === 0 && (
        <p className="mt-3 text-sm text-ink-2">Belum diberlakukan untuk siapa pun.</p>
      )}
      {assignments.length > 0 && (
        <ul className="mt-3 grid gap-1.5 border-t border-line pt-3 text-sm">
          {assignments.map(({ unit, startsOn }) => (
            <li key={`${unit} ${startsOn}`}>
              <b className="font-semibold">{unit}</b>
              <span className="block text-ink-2">{since(startsOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Other versions, and the way to compare with one of them. */
export function VersionsPanel({ detail }: { readonly detail: SchemeDetail }) {
  const others = detail.versions.filter(({ id }) => id !== detail.id);
  if (others.length === 0) return null;
  return (
    <Panel title="Versi lain" small>
      <ul className="text-sm">
        {others.map(({ id, version }) => (
          <li key={id} className="py-1">
            <Link href={`/admin/skema/${id}`}>Versi {version}</Link>
          </li>
        ))}
      </ul>
      <form
        method="get"
        action={`/admin/skema/${detail.id}/banding`}
        className="mt-3 grid gap-3 border-t border-line pt-3"
      >
        <SelectField
          name="dengan"
          label="Bandingkan dengan"
          compact
          options={others.map(({ id, version }) => ({ value: id, label: `Versi ${version}` }))}
        />
        <Button type="submit" size="small">
          Bandingkan
        </Button>
      </form>
    </Panel>
  );
}
