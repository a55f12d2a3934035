import { ConfirmButton } from "@/components/ui/confirm-button";
import { LivePredikat } from "@/components/ui/live-predikat";
import { SaveBar } from "@/components/forms/save-bar";
import { SubmitButton } from "@/components/forms/submit-button";
import { firstName } from "@/lib/appraisals/labels/appraisal";
import type { Zone } from "@/lib/kernel/zone";
import { formatTime } from "@/lib/labels/date";
import type { FormState } from "@/lib/kernel/form-state";
import { predikat } from "@/lib/scoring/predikat";

interface RatingBarProps {
  readonly state: FormState;
  readonly name: string;
  readonly nextName: string | null;
  readonly zone: Zone;
  readonly mayAsk: (form: HTMLFormElement) => boolean;
}

/** What is kept so far and the two ways on; the last button names the object and what follows. */
export function RatingBar({ state, name, nextName, zone, mayAsk }: RatingBarProps) {
  const call = firstName(name);
  const kept = state.kind === "done" ? `Draf tersimpan pukul ${formatTime(new Date(state.at), zone)}. ` : "";
  const rest = nextName === null ? " penilaian" : ` dan lanjut ke ${firstName(nextName)}`;
  return (
    <SaveBar
      slim
      status={`${kept}${call} belum melihat penilaian ini.`}
      statusIcon={state.kind === "done" ? "check" : "eye"}
      summary={
        <>
          Predikat <LivePredikat predikatOf={predikat} />
        </>
      }
    >
      <SubmitButton name="intent" value="save" variant="secondary">
        Simpan draf
      </SubmitButton>
      <ConfirmButton
        name="intent"
        value="finalise"
        icon="check"
        mayAsk={mayAsk}
        title={`Tetapkan penilaian ${name}?`}
        confirmLabel={`Tetapkan penilaian ${call}`}
        effect={
          `Rating, predikat, dan umpan balik langsung terlihat oleh ${call} dan tidak bisa ` +
          "diubah lagi. Nilai indikatif dihitung dari realisasi dan bukti yang tersimpan saat ini."
        }
      >
        <span>
          Tetapkan<span className="max-md:sr-only">{rest}</span>
        </span>
      </ConfirmButton>
    </SaveBar>
  );
}
