import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { SignOutForm } from "@/components/account/sign-out-form";
import { PublicShell } from "@/components/layout/public-shell";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { changePasswordAction, signOutAction } from "@/lib/account/actions";
import type { Search } from "@/lib/kernel/address";
import { currentViewer } from "@/lib/server/auth/viewer";
import { requireInstansi } from "@/lib/server/instansi";

export const metadata: Metadata = { title: "Ganti kata sandi" };

const FIRST =
  "Kata sandi Anda sekarang diketahui orang yang membuatkannya. Gantilah dengan yang " +
  "hanya Anda ketahui; sesudah itu Anda langsung masuk.";
const AGAIN = "Sesudah diganti, semua perangkat lain keluar dari akun Anda.";

export default async function ChangePasswordPage({ searchParams }: { readonly searchParams: Search }) {
  const [viewer, { ke }] = await Promise.all([currentViewer(), searchParams]);
  if (viewer === null) redirect("/masuk");
  return (
    <PublicShell instansi={await requireInstansi()} note={viewer.name}>
      <PageBody width="form">
        <PageHeader title="Ganti kata sandi" lead={viewer.mustChangePassword ? FIRST : AGAIN} />
        <Panel footer={<SignOutForm action={signOutAction} />}>
          <ChangePasswordForm action={changePasswordAction} onward={typeof ke === "string" ? ke : ""} />
        </Panel>
      </PageBody>
    </PublicShell>
  );
}
