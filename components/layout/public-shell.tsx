import Link from "next/link";
import type { ReactNode } from "react";
import { Footer } from "@/components/layout/footer";
import { Logo } from "@/components/layout/logo";
import { OfficeMark, type Office } from "@/components/layout/office-mark";
import { SkipLink } from "@/components/layout/skip-link";
import { ButtonLink } from "@/components/ui/button-link";

interface PublicShellProps {
  readonly instansi: Office;
  readonly navigation?: readonly { readonly href: string; readonly label: string }[];
  readonly signInHref?: string;
  /** The pages of whoever is signed in. */
  readonly homeHref?: string;
  readonly note?: string;
  readonly helpHref?: string;
  readonly children: ReactNode;
}

/** Header and footer for everyone; needs no script. */
export function PublicShell(props: PublicShellProps) {
  const { helpHref = "/bantuan", children } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <PublicHeader {...props} />
      <main id="isi" tabIndex={-1} className="flex-1 focus-visible:shadow-none focus-visible:outline-none">
        {children}
      </main>
      <Footer helpHref={helpHref} />
    </div>
  );
}

function PublicHeader({ instansi, navigation = [], signInHref, homeHref, note }: PublicShellProps) {
  return (
    <header className="no-print border-b border-line bg-surface">
      <div
        className={
          "mx-auto flex min-h-14 max-w-[77rem] flex-wrap items-center gap-x-3 " +
          "px-4 py-1.5 md:min-h-16 md:px-6"
        }
      >
        <Logo href="/" />
        <OfficeMark {...instansi} />
        <span className="ml-auto min-w-0 text-sm wrap-anywhere text-ink-2">{note}</span>
        {navigation.length > 0 && <PublicNavigation items={navigation} />}
        {homeHref !== undefined && (
          <ButtonLink href={homeHref} size="small" icon="home">
            Kembali ke beranda
          </ButtonLink>
        )}
        {signInHref !== undefined && (
          <ButtonLink href={signInHref} size="small">
            Masuk
          </ButtonLink>
        )}
      </div>
    </header>
  );
}

function PublicNavigation({
  items,
}: {
  readonly items: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <nav
      aria-label="Utama"
      className="flex flex-wrap gap-x-4 text-sm font-semibold max-md:order-3 max-md:w-full md:gap-x-6"
    >
      {items.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          className="inline-flex min-h-11 items-center no-underline hover:underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
