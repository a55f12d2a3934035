import Link from "next/link";
import type { ReactNode } from "react";
import { Dial } from "@/components/account/dial";
import { Logo } from "@/components/layout/logo";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

interface SignInScreenProps {
  readonly instansi: string;
  readonly services: readonly { readonly slug: string; readonly name: string }[];
  readonly status: string;
  readonly children: ReactNode;
}

/** The sign-in page: the form and the way out for citizens at the left, the scale at the right. */
export function SignInScreen({ instansi, services, status, children }: SignInScreenProps) {
  return (
    <main id="isi" className="grid min-h-dvh grid-cols-[minmax(0,1fr)] lg:grid-cols-[35rem_minmax(0,1fr)]">
      <div className="flex flex-col bg-surface px-4 pt-5 pb-8 lg:px-18 lg:pt-8 lg:pb-7">
        <div className="flex items-center justify-between gap-4">
          <Logo href="/" />
          <span className="text-right text-sm text-ink-2">{instansi}</span>
        </div>
        <div className="mt-7 lg:mt-9">{children}</div>
        <p className="mt-4 text-sm text-ink-2">Lupa kata sandi? Hubungi admin kepegawaian di kantor Anda.</p>
        {services.length > 0 && <Surveys services={services} />}
        <p className="mt-5 flex items-start gap-2.5 pt-4 text-sm text-ink-2 lg:mt-auto">
          <svg width="9" height="21" viewBox="0 0 9 21" aria-hidden="true" className="flex-none">
            <circle cx="4.5" cy="10.5" r="4.5" fill="var(--color-ok)" />
          </svg>
          {status}
        </p>
      </div>
      <Pledge />
    </main>
  );
}

function Surveys({ services }: Pick<SignInScreenProps, "services">) {
  return (
    <nav aria-label="Untuk warga" className="mt-7 border-t border-line pt-2">
      <details className="group">
        <summary className="flex min-h-12.5 items-center gap-3">
          <Icon name="chat" />
          Isi survei layanan
          <span className="ml-auto text-ink-3 group-open:rotate-90">
            <Icon name="chevron-right" size={18} />
          </span>
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {services.map(({ slug, name }) => (
            <li key={slug}>
              <Link href={`/survei/${slug}`} className="flex min-h-11 items-center pl-8 text-[0.9375rem]">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </details>
      <Link
        href="/transparansi"
        className="flex min-h-12.5 items-center gap-3 border-t border-line text-ink no-underline hover:underline"
      >
        <Icon name="chart" />
        Lihat hasil layanan
        <span className="ml-auto text-ink-3">
          <Icon name="chevron-right" size={18} />
        </span>
      </Link>
    </nav>
  );
}

const PROMISES: readonly { icon: IconName; text: string }[] = [
  { icon: "tree", text: "Lihat asal setiap angka, dari rumus dan pasal sampai berkas bukti." },
  { icon: "scales", text: "Aturan yang sama dipakai untuk semua orang, dan versinya tercatat." },
  { icon: "shield", text: "Setiap keputusan tercatat dalam jejak audit yang berantai." },
];

function Pledge() {
  return (
    <aside
      aria-label="Tentang Teraju"
      className="hidden flex-col justify-center border-l border-brand-line bg-brand-soft px-18 py-12 lg:flex"
    >
      <Dial />
      <h2 className="mt-7 max-w-120 text-[1.625rem] leading-8.5">
        Setiap nilai bisa ditelusuri sampai ke buktinya.
      </h2>
      <ul className="mt-5.5 grid max-w-128 gap-3.5">
        {PROMISES.map(({ icon, text }) => (
          <li key={icon} className="flex items-start gap-3">
            <span className="mt-0.75 text-brand">
              <Icon name={icon} />
            </span>
            {text}
          </li>
        ))}
      </ul>
    </aside>
  );
}
