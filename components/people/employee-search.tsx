import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import {
  columnLabel,
  employeeKindLabel,
  orderOptions,
  positionKindOptions,
  statusOptions,
} from "@/lib/people/labels";
import { GOLONGAN } from "@/lib/people/rules/person";
import { PEOPLE_COLUMNS, peopleQuery, type PeopleFilter } from "@/lib/people/rules/list";

interface EmployeeSearchProps {
  readonly filter: PeopleFilter;
  /** The code of the chosen OPD. */
  readonly office: string;
  /** None where the viewer sees one OPD at most. */
  readonly offices: readonly { readonly code: string; readonly name: string }[];
  readonly showsNip: boolean;
}

const kinds = (["PNS", "PPPK"] as const).map((value) => ({ value, label: employeeKindLabel[value] }));
const ranks = kinds.map(({ value, label }) => ({
  label,
  options: GOLONGAN[value].map((golongan) => ({ value: golongan, label: golongan })),
}));

/** Searches and filters: what is chosen stands in the address, so that a list can be sent to a colleague. */
export function EmployeeSearch({ filter, office, offices, showsNip }: EmployeeSearchProps) {
  const isNarrowed = peopleQuery({ ...filter, name: "", office: "" }).length > 0;
  return (
    <form method="get" action="/pegawai" role="search" className="mb-5 grid gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="w-full max-w-md flex-auto">
          <TextField
            name="nama"
            label="Cari nama"
            type="search"
            autoComplete="off"
            maxLength={80}
            defaultValue={filter.name}
          />
        </div>
        {offices.length > 0 && (
          <div className="w-full max-w-md flex-auto">
            <SelectField
              name="opd"
              label="OPD"
              placeholder="Semua OPD"
              options={offices.map(({ code, name: label }) => ({ value: code, label }))}
              defaultValue={office}
            />
          </div>
        )}
        <Button type="submit" icon="search">
          Cari pegawai
        </Button>
        {isNarrowed && (
          <ButtonLink href="/pegawai" variant="quiet">
            Hapus saringan
          </ButtonLink>
        )}
      </div>
      <CheckboxField
        name="penilai"
        value="belum"
        label="Hanya yang belum punya penilai"
        defaultChecked={filter.withoutAppraiser}
      />
      <Disclosure title="Saringan lain, urutan, dan kolom" level={2} open={isNarrowed}>
        <MoreFilters filter={filter} showsNip={showsNip} />
      </Disclosure>
    </form>
  );
}

function MoreFilters({ filter, showsNip }: { readonly filter: PeopleFilter; readonly showsNip: boolean }) {
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField
          name="jenis"
          label="Jenis pegawai"
          placeholder="PNS dan PPPK"
          options={kinds}
          defaultValue={filter.kind ?? ""}
        />
        <SelectField
          name="golongan"
          label="Golongan"
          placeholder="Semua golongan"
          groups={ranks}
          defaultValue={filter.golongan}
        />
        <SelectField
          name="jabatan"
          label="Jenis jabatan"
          placeholder="Semua jenis jabatan"
          options={positionKindOptions}
          defaultValue={filter.positionKind ?? ""}
        />
        <SelectField
          name="status"
          label="Status hari ini"
          placeholder="Semua yang masih bekerja"
          options={statusOptions}
          defaultValue={filter.status ?? ""}
        />
        <SelectField name="urut" label="Urutan" options={orderOptions} defaultValue={filter.order} />
      </div>
      <CheckboxField
        name="tempat"
        value="belum"
        label="Hanya yang belum punya jabatan"
        defaultChecked={filter.withoutPosition}
      />
      <fieldset className="mt-2">
        <legend className="font-semibold">Kolom yang tampil</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-5">
          {PEOPLE_COLUMNS.filter((column) => showsNip || column !== "nip").map((column) => (
            <CheckboxField
              key={column}
              id={`kolom-${column}`}
              name="kolom"
              value={column}
              label={columnLabel[column]}
              defaultChecked={filter.columns.includes(column)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
