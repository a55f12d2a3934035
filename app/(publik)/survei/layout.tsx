import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { env } from "@/lib/server/env";

export default function SurveyLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell instansi={env().TERAJU_INSTANSI} note="Survei layanan" narrow>
      {children}
    </PublicShell>
  );
}
