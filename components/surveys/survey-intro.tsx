import { Icon } from "@/components/ui/icon";

interface SurveyIntroProps {
  readonly unit: string;
  readonly service: string;
}

/** Whose service this is, how long it takes, and what is not asked. */
export function SurveyIntro({ unit, service }: SurveyIntroProps) {
  return (
    <>
      <p className="text-sm text-ink-2">{unit}, {service}</p>
      <h1 className="md:text-[1.75rem]">Bagaimana layanan yang baru Anda terima?</h1>
      <p className="mt-1.5 text-ink-2">9 pertanyaan, sekitar 1 menit.</p>
      <div className="mt-3.5 mb-5.5 flex gap-2.5 rounded-lg bg-brand-soft px-3.5 py-3 text-[0.9375rem] leading-[1.4rem]">
        <span className="mt-px text-brand"><Icon name="lock" /></span>
        <p><b>Tanpa nama.</b> Kami tidak meminta nama, NIK, atau nomor telepon. Petugas loket tidak bisa melihat jawaban Anda.</p>
      </div>
    </>
  );
}
