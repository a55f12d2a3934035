import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { FIRST_STEPS, HAND_OVER } from "@/lib/account/labels";
import { formatNip } from "@/lib/labels/nip";

interface FirstLetterProps {
  /** The answer in which the password stands, this once. */
  readonly values: Readonly<Record<string, string>>;
  readonly address: string;
}

/** The letter of somebody's first day, to be printed from this answer: it cannot be shown again. */
export function FirstLetter({ values, address }: FirstLetterProps) {
  return (
    <>
      <Panel title={`Surat masuk pertama untuk ${values["name"] ?? ""}`}>
        <DefinitionList
          items={[
            { term: "NIP", value: formatNip(values["nip"] ?? "") },
            { term: "Alamat", value: <span className="break-all">{address}</span> },
            {
              term: "Kata sandi",
              value: (
                <strong className="text-lg break-words select-all" data-sandi>
                  {values["password"]}
                </strong>
              ),
            },
          ]}
        />
        <ol className="mt-4 list-decimal space-y-1 pl-5">
          {FIRST_STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Panel>
      <div className="no-print mt-4 grid gap-3">
        <Notice tone="brass" title="Cetak atau salin sekarang" live>
          {HAND_OVER} Cetak halaman ini dari peramban (Ctrl+P).
        </Notice>
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href={`/pegawai/${values["employeeId"] ?? ""}`}>Buka data pegawai</ButtonLink>
          <ButtonLink href="/pegawai" variant="secondary">
            Kembali ke daftar
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
