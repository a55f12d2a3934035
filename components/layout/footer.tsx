import Link from "next/link";

interface FooterProps {
  readonly helpHref: string;
}

const links = [
  { href: "/kalkulator", label: "Kalkulator" },
  { href: "/aksesibilitas", label: "Aksesibilitas" },
  { href: "/privasi", label: "Privasi" },
];

/** What this is, and where help, accessibility and privacy are explained. */
export function Footer({ helpHref }: FooterProps) {
  return (
    <footer className="no-print border-t border-line text-sm text-ink-2">
      <div className="mx-auto flex max-w-[77rem] flex-wrap gap-x-5 gap-y-1.5 px-4 pt-5 pb-7 md:px-6">
        <span>Teraju, aplikasi penilaian kinerja ASN sumber terbuka</span>
        <Link href={helpHref}>Bantuan</Link>
        {links.map(({ href, label }) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      </div>
    </footer>
  );
}
