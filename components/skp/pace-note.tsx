"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { Notice } from "@/components/ui/notice";

interface PaceNoteProps {
  readonly skpId: string;
  readonly appraiser: string | null;
  readonly action: FormAction;
}

/** Told once to whoever planned before there was a choice: how her targets are compared now, and who changes it. */
export function PaceNote({ skpId, appraiser, action }: PaceNoteProps) {
  const { state, submit } = useForm(action);
  return (
    <div className="no-print">
      <Notice tone="info" title="Target jumlah kini tumbuh menurut bulan" level={2}>
        <p className="max-w-measure">
          Target yang berupa jumlah dibandingkan menurut bulan yang sudah berjalan: pada tengah tahun baru
          separuhnya. Persen, mutu, dan waktu tetap penuh di tiap masa. Angka tiap masa tertulis di bawah
          targetnya. Nilai yang sudah ditetapkan tidak berubah.
        </p>
        <p className="mt-1 max-w-measure">
          Bila ada yang tidak cocok, minta {appraiser ?? "pejabat penilai Anda"} mengubahnya di halaman SKP
          ini.
        </p>
        <form action={submit} className="mt-3">
          <FormAnswer state={state} />
          <input type="hidden" name="skpId" value={skpId} readOnly />
          <SubmitButton variant="secondary" size="small">
            Saya mengerti
          </SubmitButton>
        </form>
      </Notice>
    </div>
  );
}
