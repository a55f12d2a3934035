import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextareaField } from "@/components/ui/textarea-field";

interface ReturnBoxProps {
  readonly call: string;
  readonly name: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly mayAsk: (form: HTMLFormElement) => boolean;
}

/** Sending back is the exception, so it is folded; it opens by itself when something of it is to be mended. */
export function ReturnBox({ call, name, text, error, mayAsk }: ReturnBoxProps) {
  return (
    <details open={error !== undefined || text !== ""} className="border-t border-line px-4 py-4 md:px-6">
      <summary className="inline-block min-h-6 font-semibold text-link underline underline-offset-3">
        Ada yang harus diperbaiki {call} dulu?
      </summary>
      <div className="mt-3 grid gap-3">
        <TextareaField
          name="comment"
          label={`Yang perlu diperbaiki ${call}`}
          hint="Sebut indikator dan buktinya. Draf rating yang sudah tersimpan tetap ada."
          defaultValue={text}
          maxLength={2000}
          error={error}
        />
        <div>
          <ConfirmButton
            name="intent"
            value="return"
            variant="secondary"
            icon="returned"
            mayAsk={mayAsk}
            title={`Kembalikan realisasi ${name}?`}
            effect={`${call} menerima catatan ini, memperbaiki realisasi atau bukti, lalu mengirim lagi.`}
          >
            Kembalikan ke {call}
          </ConfirmButton>
        </div>
      </div>
    </details>
  );
}
