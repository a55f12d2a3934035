import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ProviderForm } from "@/components/account/provider-form";
import { SessionOver } from "@/components/account/session-over";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignInScreen } from "@/components/account/sign-in-screen";
import { SkipLink } from "@/components/layout/skip-link";
import { Notice } from "@/components/ui/notice";
import { dropOfferAction, goToProviderAction, signInAction } from "@/lib/account/actions";
import { providerFailure } from "@/lib/account/labels";
import { getIdentityOffer } from "@/lib/account/queries/account";
import { HOME, ownPage, type Search } from "@/lib/kernel/address";
import { readToken } from "@/lib/server/auth/cookie";
import { hashToken } from "@/lib/server/auth/session-token";
import { currentViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env, oidcOf } from "@/lib/server/env";
import { requireInstansi } from "@/lib/server/instansi";
import { formatLongDay } from "@/lib/labels/date";

export const metadata: Metadata = { title: "Masuk" };

/** Whom the provider sent here to be linked: only where there is a provider, and a key in this browser. */
async function readOffer() {
  const token = oidcOf(env()) === null ? null : await readToken();
  return token === null ? null : getIdentityOffer(hashToken(token));
}

export default async function SignInPage({ searchParams }: { readonly searchParams: Search }) {
  const instansi = await requireInstansi();
  const search = await searchParams;
  const onward = ownPage(typeof search["ke"] === "string" ? search["ke"] : "") ?? HOME;
  if ((await currentViewer()) !== null) redirect(onward);
  const provider = oidcOf(env())?.name ?? null;
  const offer = await readOffer();
  return (
    <>
      <SkipLink />
      <SignInScreen instansi={instansi} status={`Layanan berjalan. Hari ini ${formatLongDay(today())}.`}>
        <h1>Masuk</h1>
        <p className="mt-1.5 mb-6 text-ink-2">Untuk ASN, penilai, dan admin. Warga tidak perlu masuk.</p>
        {offer === null && <Why search={search} provider={provider} />}
        <SignInForm action={signInAction} offer={offer} provider={provider} onward={onward} />
        {provider !== null && (
          <ProviderForm
            name={provider}
            go={goToProviderAction}
            onward={onward}
            drop={offer === null ? null : dropOfferAction}
          />
        )}
      </SignInScreen>
    </>
  );
}

interface WhyProps {
  readonly search: Awaited<Search>;
  readonly provider: string | null;
}

/** Why she is here: her session has ended, or the way through the provider led nowhere. */
function Why({ search: { error, sesi, disiapkan }, provider }: WhyProps) {
  return (
    <>
      {disiapkan === "ya" && (
        <Notice tone="ok" live>
          Penyiapan selesai. Masuklah dengan NIP dan kata sandi yang tadi Anda buat.
        </Notice>
      )}
      {sesi === "berakhir" && <SessionOver />}
      {provider !== null && error !== undefined && <Notice tone="danger">{providerFailure(error)}</Notice>}
    </>
  );
}
