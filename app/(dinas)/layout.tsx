import type { ReactNode } from "react";
import { navigationFor } from "@/app/(dinas)/navigation";
import { SignOutForm } from "@/components/account/sign-out-form";
import { AppShell } from "@/components/layout/app-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { signOutAction } from "@/lib/account/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { requireInstansi } from "@/lib/server/instansi";
import { getStanding } from "@/lib/home/queries/standing";

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const standing = await getStanding(viewer, today());
  return (
    <AppShell
      instansi={await requireInstansi()}
      viewer={{ name: viewer.name, role: standing.opd }}
      navigation={navigationFor(viewer, standing.appraises)}
      inbox={{ href: "/pemberitahuan", count: standing.unread }}
      roleSwitch={
        <ButtonLink href="/akun" variant="quiet">
          Akun Anda
        </ButtonLink>
      }
      signOut={<SignOutForm action={signOutAction} />}
    >
      {children}
    </AppShell>
  );
}
