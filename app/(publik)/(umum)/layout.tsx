import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { currentViewer } from "@/lib/server/auth/viewer";
import { env } from "@/lib/server/env";

const navigation = [
  { href: "/survei", label: "Isi survei" },
  { href: "/transparansi", label: "Hasil layanan" },
  { href: "/aduan", label: "Aduan" },
  { href: "/bantuan", label: "Bantuan" },
];

/** A citizen costs no look into the database: only a browser that shows a key of a session is asked whose it is. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  return (
    <PublicShell
      instansi={env().TERAJU_INSTANSI}
      navigation={navigation}
      {...(viewer === null ? { signInHref: "/masuk" } : { homeHref: "/beranda", note: viewer.name })}
    >
      {children}
    </PublicShell>
  );
}
