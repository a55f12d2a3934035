import Link from "next/link";
import type { ReactNode } from "react";
import { Dial } from "@/components/account/dial";
import { Logo } from "@/components/layout/logo";
import { OfficeLogo, type Office } from "@/components/layout/office-mark";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

interface SignInScreenProps {
  readonly instansi: Office;
  readonly status: string;
  readonly children: ReactNode;
}

/** The sign-in page: the form and the way out for citizens at the left, the scale at the right. */
export function SignInScreen({ instansi, status, children }: SignInScreenProps) {
  return (
    <main id="isi" className="grid min-h-dvh grid-cols-[minmax(0,1fr)] lg:grid-cols-[35rem_minmax(0,1fr)]">
      <div className="flex flex-col bg-surface px-4 pt-5 pb-8 lg:px-18 lg:pt-8 lg:pb-7">
        <div className="flex items-center justify-between gap-4">
          <Logo href="/" />
          <span className="flex min-w-0 items-center gap-2.5 text-right text-sm wrap-anywhere text-ink-2">
            {instansi.logo !== null && <OfficeLogo logo={instansi.logo} />}
            {instansi.name}
          </span>
        </div>
        <div className="mt-7 lg:mt-9">{children}</div>
        <p className="mt-4 text-sm text-ink-2">Lupa kata sandi? Hubungi admin kepegawaian di kantor Anda.</p>
        <CitizenWays />
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

const WAYS: readonly { href: string; icon: IconName; text: string }[] = [
  { href: "/survei", icon: "star", text: "Isi survei layanan" },
  { href: "/transparansi", icon: "chart", text: "Lihat hasil layanan" },
  { href: "/aduan", icon: "chat", text: "Sampaikan aduan atau saran" },
];

function CitizenWays() {
  return (
    <nav aria-label="Untuk warga" className="mt-7 border-y border-line">
      <ul className="divide-y divide-line">
        {WAYS.map(({ href, icon, text }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-12.5 items-center gap-3 text-ink no-underline hover:underline"
            >
              <Icon name={icon} />
              {text}
              <span className="ml-auto text-ink-3">
                <Icon name="chevron-right" size={18} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
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
