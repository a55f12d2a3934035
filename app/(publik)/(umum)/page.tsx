import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { CitizenHome } from "@/components/services/citizen-home";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { signInAction } from "@/lib/account/actions";
import { currentViewer } from "@/lib/server/auth/viewer";
import { env, oidcOf } from "@/lib/server/env";
import { requireInstansi } from "@/lib/server/instansi";
import { findOpenServices } from "@/lib/services/queries/open-services";

/** The root is a home for citizens; who works here signs in at its side. */
export default async function FrontPage() {
  const { name } = await requireInstansi();
  if ((await currentViewer()) !== null) redirect("/beranda");
  const found = await findOpenServices("", 1);
  const provider = oidcOf(env())?.name ?? null;
  return (
    <PageBody>
      <PageHeader
        title={`Layanan ${name}`}
        lead="Untuk warga: nilai layanan, lihat hasilnya, atau sampaikan aduan. Tanpa akun."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <CitizenHome found={found} />
        <Panel title="Untuk pegawai" reading="ASN, penilai, dan admin.">
          <SignInForm action={signInAction} offer={null} provider={provider} />
          <p className="mt-4 text-sm text-ink-2">
            {provider !== null && (
              <>
                Punya akun {provider}? <a href="/masuk">Masuk dengan {provider}</a>.{" "}
              </>
            )}
            Lupa kata sandi? Hubungi admin kepegawaian di kantor Anda.
          </p>
        </Panel>
      </div>
    </PageBody>
  );
}
