import Link from "next/link";
import { LogoContent, logoClass } from "@/components/layout/logo-look";

/** The scales and the name, leading home. */
export function Logo({ href }: { readonly href: string }) {
  return (
    <Link href={href} className={logoClass}>
      <LogoContent />
    </Link>
  );
}
