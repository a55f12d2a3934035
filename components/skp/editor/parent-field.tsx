import { SelectField } from "@/components/ui/select-field";
import { rhkKindLabel } from "@/lib/labels/aspects";
import type { SuperiorRhk } from "@/lib/skp/queries/editor";

interface ParentFieldProps {
  readonly name: string;
  readonly value: string;
  readonly superior: readonly SuperiorRhk[];
  readonly appraiser: string | null;
}

/** The superior's plan that this line supports; waiting for it blocks nobody. */
export function ParentField({ name, value, superior, appraiser }: ParentFieldProps) {
  const label = "RHK pimpinan yang didukung";
  if (appraiser === null || superior.length === 0) {
    const why =
      appraiser === null ? "Pejabat penilai Anda belum ditetapkan." : `${appraiser} belum mengajukan SKP.`;
    return (
      <div>
        <p className="font-semibold leading-6">{label}</p>
        <p className="text-sm text-ink-2">{why} Simpan dulu, hubungkan nanti.</p>
        <input type="hidden" name={name} value={value} readOnly />
      </div>
    );
  }
  const options = superior.map(({ id, kind, path }) => ({
    value: id,
    label: `${path[0]?.title ?? ""}${kind === "TAMBAHAN" ? ` (${rhkKindLabel.TAMBAHAN.toLowerCase()})` : ""}`,
  }));
  return (
    <SelectField
      name={name}
      label={label}
      hint={`Pilih satu rencana ${appraiser}. Belum ada? Simpan dulu, hubungkan nanti.`}
      placeholder="Belum dihubungkan"
      options={options}
      defaultValue={value}
    />
  );
}
