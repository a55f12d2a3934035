import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { currentViewer } from "@/lib/server/auth/viewer";
import { requireInstansi } from "@/lib/server/instansi";

const navigation = [
  { href: "/survei", label: "Isi survei" },
  { href: "/transparansi", label: "Hasil layanan" },
  { href: "/aduan", label: "Aduan" },
  { href: "/bantuan", label: "Bantuan" },
];

/** A citizen costs one look into the database, for the name of the office; only a key of a session costs another. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  return (
    <PublicShell
      instansi={await requireInstansi()}
      navigation={navigation}
      {...(viewer === null ? { signInHref: "/masuk" } : { homeHref: "/beranda", note: viewer.name })}
    >
      {children}
    </PublicShell>
  );
}
