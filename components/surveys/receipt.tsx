import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { listUnsur } from "@/lib/surveys/labels/survey";
import type { KeptReceipt } from "@/lib/surveys/queries/form";

interface ReceiptProps {
  readonly receipt: KeptReceipt;
  /** When it arrived, in words. */
  readonly moment: string;
  /** Shown again to who came back to the questionnaire. */
  readonly isBack: boolean;
  readonly children: ReactNode;
}

/** What was received, the code that proves it, and what happens next. */
export function Receipt({ receipt, moment, isBack, children }: ReceiptProps) {
  const { receiptCode, service, unit, lowestBefore, caseCode } = receipt;
  return (
    <div className="mx-auto max-w-[40rem] px-4 pt-4 pb-12 md:pt-9">
      <div className="flex items-start gap-3">
        <span className="mt-1 text-ok">
          <Icon name="check" size={28} />
        </span>
        <div>
          <h1 className="md:text-[1.75rem]">Jawaban Anda sudah {isBack ? "terkirim" : "kami terima"}</h1>
          <p className="mt-1 text-ink-2">{moment}</p>
        </div>
      </div>
      <div className="mt-5 mb-7 rounded-lg border border-line bg-surface px-4 py-4 md:px-6 md:py-5.5">
        <p className="text-sm text-ink-2">Kode tanda terima</p>
        <p className="angka mt-1 font-mono text-2xl font-bold tracking-[0.04em] select-all">{receiptCode}</p>
        <p className="mt-1.5 text-sm text-ink-2">
          Sebutkan kode ini bila Anda bertanya tentang jawaban Anda. Kode tidak memuat data diri Anda, dan
          kami tidak bisa tahu siapa Anda dari kode ini.
        </p>
      </div>
      {caseCode !== null && (
        <div className="mb-7 rounded-lg border border-line bg-surface px-4 py-4 md:px-6">
          <p className="text-sm text-ink-2">Kode saran Anda</p>
          <p className="angka mt-1 font-mono text-2xl font-bold tracking-[0.04em] select-all">{caseCode}</p>
          <p className="mt-1.5 text-sm text-ink-2">
            Dengan kode ini Anda melihat jawaban kantor, tanpa akun.{" "}
            <a href={`/aduan/${caseCode}`}>Ikuti saran ini</a>
          </p>
        </div>
      )}
      <h2>Apa selanjutnya</h2>
      <ul className="mt-2 divide-y divide-line">
        <Next icon="chart">
          Jawaban Anda digabung dengan jawaban warga lain dan dihitung menjadi indeks kepuasan (IKM) {service}{" "}
          triwulan ini.
        </Next>
        <Next icon="people">
          {unit} membaca hasil gabungannya, bukan jawaban satu orang. Hasil baru tampil sesudah ada sedikitnya
          5 jawaban.
        </Next>
        <Next icon="flag">
          Tiga unsur terendah wajib diperbaiki.
          {lowestBefore.length > 0 && ` Pada triwulan terakhir yang ditutup: ${listUnsur(lowestBefore)}.`}
        </Next>
      </ul>
      {children}
    </div>
  );
}

interface ReceiptWaysProps {
  readonly office: KeptReceipt["office"];
  readonly complaintHref: string;
  /** Where she may answer for another visit of the same day, or null. */
  readonly againHref: string | null;
}

/** Where a citizen can go from her receipt, on her own telephone. */
export function ReceiptWays({ office, complaintHref, againHref }: ReceiptWaysProps) {
  const link = "inline-flex min-h-11 items-center";
  return (
    <p className="mt-6 grid justify-items-start gap-1">
      <a href={`/transparansi/${encodeURIComponent(office.code)}`} className={`${link} font-semibold`}>
        Lihat hasil survei {office.name}
      </a>
      <a href={complaintHref} className={`${link} font-semibold`}>
        Sampaikan aduan atau saran
      </a>
      <a href="https://www.lapor.go.id" rel="noreferrer" className={link}>
        Pengaduan nasional (SP4N-LAPOR!)
      </a>
      {againHref !== null && (
        <a href={againHref} className={link}>
          Isi lagi untuk kunjungan lain hari ini
        </a>
      )}
    </p>
  );
}

/** Back to the beginning for the next person, by itself and without a script. */
export function KioskReturn({ href }: { readonly href: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content={`15;url=${href}`} />
      <p className="mx-auto max-w-[40rem] px-4 pb-12">
        <ButtonLink href={href} variant="primary" full>
          Orang berikutnya
        </ButtonLink>
      </p>
    </>
  );
}

function Next({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li className="flex gap-3 py-3">
      <span className="mt-0.75 text-brand">
        <Icon name={icon} />
      </span>
      <span>{children}</span>
    </li>
  );
}
