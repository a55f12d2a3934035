import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { env } from "@/lib/server/env";

const navigation = [
  { href: "/survei", label: "Isi survei" },
  { href: "/transparansi", label: "Hasil layanan" },
  { href: "/aduan", label: "Aduan" },
  { href: "/bantuan", label: "Bantuan" },
];

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell instansi={env().TERAJU_INSTANSI} navigation={navigation} signInHref="/masuk">
      {children}
    </PublicShell>
  );
}
