import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { MOST_LETTERS } from "@/lib/account/rules/account";
import type { LetterUnit } from "@/lib/account/queries/letters";
import { formatNumber } from "@/lib/labels/number";

interface LettersFormProps {
  readonly units: readonly LetterUnit[];
  readonly problem: string | null;
}

/** Downloads the letters of a unit: each download makes new passwords, and the ones printed before no longer fit. */
export function LettersForm({ units, problem }: LettersFormProps) {
  if (units.length === 0)
    return (
      <Panel>
        <EmptyState title="Semua pegawai sudah pernah masuk">
          Kata sandi yang lupa diganti satu per satu di halaman pegawainya.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel>
      <form method="post" action="/pegawai/surat/pdf" className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {problem !== null && <Notice tone="danger">{problem}</Notice>}
        <SelectField
          name="unitId"
          label="Unit"
          hint={`Dengan semua unit di bawahnya, paling banyak ${formatNumber(MOST_LETTERS)} surat sekali cetak.`}
          placeholder="Pilih unit"
          options={units.map(({ id, name, waiting }) => ({
            value: id,
            label: `${name} (${formatNumber(waiting)} belum pernah masuk)`,
          }))}
        />
        <Notice tone="brass" title="Kata sandi hanya ada di surat ini">
          Surat yang dicetak sebelumnya untuk unit yang sama tidak berlaku lagi. Bagikan langsung kepada
          orangnya dalam amplop tertutup, dan simpan yang belum dibagikan di tempat terkunci.
        </Notice>
        <div>
          <Button type="submit" icon="download">
            Buat dan unduh surat (PDF)
          </Button>
        </div>
      </form>
    </Panel>
  );
}
