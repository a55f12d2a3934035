import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProviderForm } from "@/components/account/provider-form";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignInScreen } from "@/components/account/sign-in-screen";
import { SkipLink } from "@/components/layout/skip-link";
import { Notice } from "@/components/ui/notice";
import { dropOfferAction, goToProviderAction, signInAction } from "@/lib/account/actions";
import { providerFailure } from "@/lib/account/labels";
import { getIdentityOffer } from "@/lib/account/queries";
import { readToken } from "@/lib/server/auth/cookie";
import { hashToken } from "@/lib/server/auth/session-token";
import { currentViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env, oidcOf } from "@/lib/server/env";
import { formatLongDay } from "@/lib/labels/date";

export const metadata: Metadata = { title: "Masuk" };

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly error?: string | string[] }>;
}

/** Whom the provider sent here to be linked: only where there is a provider, and a key in this browser. */
async function readOffer() {
  const token = oidcOf(env()) === null ? null : await readToken();
  return token === null ? null : getIdentityOffer(hashToken(token));
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  if ((await currentViewer()) !== null) redirect("/beranda");
  const provider = oidcOf(env())?.name ?? null;
  const [offer, { error }] = await Promise.all([readOffer(), searchParams]);
  return (
    <>
      <SkipLink />
      <SignInScreen
        instansi={env().TERAJU_INSTANSI}
        status={`Layanan berjalan. Hari ini ${formatLongDay(today())}.`}
      >
        <h1>Masuk</h1>
        <p className="mt-1.5 mb-6 text-ink-2">Untuk ASN, penilai, dan admin. Warga tidak perlu masuk.</p>
        {provider !== null && error !== undefined && <Notice tone="danger">{providerFailure(error)}</Notice>}
        <SignInForm action={signInAction} offer={offer} provider={provider} />
        {provider !== null && (
          <ProviderForm
            name={provider}
            go={goToProviderAction}
            drop={offer === null ? null : dropOfferAction}
          />
        )}
      </SignInScreen>
    </>
  );
}
