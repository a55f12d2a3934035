import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignInScreen } from "@/components/account/sign-in-screen";
import { SkipLink } from "@/components/layout/skip-link";
import { signInAction } from "@/lib/account/actions";
import { currentViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { formatLongDay } from "@/lib/labels/date";
import { listOpenServices } from "@/lib/services/queries/services";

export const metadata: Metadata = { title: "Masuk" };

export default async function SignInPage() {
  if ((await currentViewer()) !== null) redirect("/beranda");
  const services = await listOpenServices();
  return (
    <>
      <SkipLink />
      <SignInScreen
        instansi={env().TERAJU_INSTANSI}
        services={services}
        status={`Layanan berjalan. Hari ini ${formatLongDay(today())}.`}
      >
        <h1>Masuk</h1>
        <p className="mt-1.5 mb-6 text-ink-2">Untuk ASN, penilai, dan admin. Warga tidak perlu masuk.</p>
        <SignInForm action={signInAction} />
      </SignInScreen>
    </>
  );
}
