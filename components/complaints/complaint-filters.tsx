import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { COMPLAINT_KINDS } from "@/lib/complaints/rules";
import { complaintKind } from "@/lib/complaints/labels";
import { complaintListHref, complaintListWord, type ComplaintListAsked } from "@/lib/complaints/schemas";

interface ComplaintFiltersProps {
  readonly asked: ComplaintListAsked;
  readonly offices: readonly { readonly code: string; readonly name: string }[];
}

/** Filters in the address, so that a list can be sent to a colleague. */
export function ComplaintFilters({ asked, offices }: ComplaintFiltersProps) {
  const { list, search, opd, kind, isLate } = asked;
  const isSet = search !== "" || opd !== "" || kind !== null || isLate;
  return (
    <form
      method="get"
      action="/aduan-warga"
      className="no-print mb-5 flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <input type="hidden" name="bagian" value={complaintListWord(list)} />
      <div className="w-full min-w-0 md:w-72">
        <TextField
          key={search}
          name="cari"
          label="Cari kata atau kode"
          type="search"
          compact
          maxLength={100}
          defaultValue={search}
        />
      </div>
      {offices.length > 1 && (
        <div className="w-full min-w-0 md:w-72">
          <SelectField
            name="opd"
            label="Perangkat daerah"
            compact
            placeholder="Semua"
            options={offices.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={opd}
          />
        </div>
      )}
      <div className="min-w-36 flex-1 md:max-w-40">
        <SelectField
          name="jenis"
          label="Jenis"
          compact
          placeholder="Semua"
          options={COMPLAINT_KINDS.map((value) => ({ value, label: complaintKind[value] }))}
          defaultValue={kind ?? ""}
        />
      </div>
      <CheckboxField name="terlambat" label="Hanya yang lewat batas" value="1" defaultChecked={isLate} />
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit">Saring</Button>
        {isSet && (
          <ButtonLink
            href={complaintListHref(asked, { search: "", opd: "", kind: null, isLate: false })}
            variant="quiet"
          >
            Hapus saringan
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
