import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";
import { addressWith } from "@/lib/kernel/address";
import { formatNumber } from "@/lib/labels/number";
import type { Choice } from "@/lib/moves/queries/choices";
import { MOST_CHOICES } from "@/lib/moves/rules/who";

interface PickerProps {
  readonly title: string;
  readonly label: string;
  /** Where it looks, and what the address keeps. */
  readonly path: string;
  readonly keep: Readonly<Record<string, string>>;
  readonly field: string;
  readonly chooses: string;
  readonly asked: string;
  readonly found: readonly Choice[];
  readonly chosen: { readonly name: string; readonly about: string } | null;
}

/** Looks for one by name and chooses by a link, so that it works without scripts and nothing unbounded is listed. */
export function Picker({ title, label, path, keep, field, chooses, asked, found, chosen }: PickerProps) {
  const rest = Object.entries(keep).filter(([key]) => key !== chooses && key !== field);
  return (
    <Panel title={title} small>
      {chosen !== null && (
        <p className="mb-3">
          <strong>{chosen.name}</strong>
          {chosen.about !== "" && <span className="block text-ink-2">{chosen.about}</span>}
        </p>
      )}
      <form
        method="get"
        action={path}
        role="search"
        aria-label={label}
        className="flex flex-wrap items-end gap-3"
      >
        {Object.entries(keep)
          .filter(([key]) => key !== field)
          .map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
        <div className="min-w-0 flex-1 basis-56">
          <TextField
            name={field}
            label={label}
            type="search"
            compact
            autoComplete="off"
            defaultValue={asked}
          />
        </div>
        <Button type="submit" icon="search">
          Cari
        </Button>
      </form>
      {asked !== "" && found.length === 0 && (
        <div className="mt-3">
          <EmptyState title="Tidak ada yang cocok">
            Periksa ejaannya, atau tulis sebagian namanya saja.
          </EmptyState>
        </div>
      )}
      {found.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {found.map(({ id, name, about }) => (
            <li key={id}>
              <Link
                href={addressWith(path, { ...Object.fromEntries(rest), [chooses]: id })}
                className="inline-flex min-h-11 items-center"
              >
                Pilih {name}
              </Link>
              {about !== "" && <span className="block text-sm text-ink-2">{about}</span>}
            </li>
          ))}
        </ul>
      )}
      {found.length === MOST_CHOICES && (
        <p className="mt-3 text-sm text-ink-2">
          Paling banyak {formatNumber(MOST_CHOICES)} ditampilkan. Tulis namanya lebih lengkap bila belum
          terlihat.
        </p>
      )}
    </Panel>
  );
}
