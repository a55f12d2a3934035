import Link from "next/link";
import type { ReactNode } from "react";
import { BottomNavigation } from "@/components/layout/bottom-navigation";
import { Footer } from "@/components/layout/footer";
import { InboxLink, type Inbox } from "@/components/layout/inbox-link";
import { Logo } from "@/components/layout/logo";
import type { NavItem } from "@/components/layout/navigation";
import { OfficeMark, type Office } from "@/components/layout/office-mark";
import { SkipLink } from "@/components/layout/skip-link";
import { TopNavigation } from "@/components/layout/top-navigation";
import { ViewerMenu } from "@/components/layout/viewer-menu";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";

interface AppShellProps {
  readonly instansi: Office;
  readonly viewer: { readonly name: string; readonly role: string };
  readonly navigation: readonly NavItem[];
  readonly signOut: ReactNode;
  readonly roleSwitch?: ReactNode;
  readonly inbox?: Inbox;
  readonly homeHref?: string;
  readonly helpHref?: string;
  readonly children: ReactNode;
}

/** Header, navigation and footer around every page of the office. */
export function AppShell({
  instansi,
  viewer,
  navigation,
  signOut,
  roleSwitch,
  inbox,
  homeHref = "/beranda",
  helpHref = "/bantuan",
  children,
}: AppShellProps) {
  const personal = (
    <>
      {roleSwitch}
      {signOut}
    </>
  );
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="no-print border-b border-line bg-surface">
        <div className="mx-auto flex min-h-14 max-w-[77rem] items-center gap-3 px-4 md:min-h-16 md:px-6">
          <Logo href={homeHref} />
          <OfficeMark {...instansi} />
          <div className="ml-auto flex items-center gap-1.5">
            <span className="hidden md:block">
              <ButtonLink href={helpHref} variant="quiet" size="small" icon="info">
                Bantuan
              </ButtonLink>
            </span>
            {inbox && <InboxLink {...inbox} />}
            <ViewerMenu {...viewer}>{personal}</ViewerMenu>
          </div>
        </div>
      </header>
      <TopNavigation items={navigation} />
      <main id="isi" tabIndex={-1} className="flex-1 focus-visible:shadow-none focus-visible:outline-none">
        {children}
      </main>
      <Footer helpHref={helpHref} />
      <BottomNavigation
        items={navigation}
        more={
          <PhoneMore viewer={viewer} helpHref={helpHref}>
            {personal}
          </PhoneMore>
        }
      />
    </div>
  );
}

interface PhoneMoreProps {
  readonly viewer: { readonly name: string; readonly role: string };
  readonly helpHref: string;
  readonly children: ReactNode;
}

function PhoneMore({ viewer, helpHref, children }: PhoneMoreProps) {
  return (
    <>
      <Link
        href={helpHref}
        className="flex min-h-12 items-center gap-3 border-b border-line px-4 text-ink no-underline"
      >
        <Icon name="info" />
        Bantuan
      </Link>
      <div className="px-4 pt-3 pb-1">
        <p className="font-semibold">{viewer.name}</p>
        <p className="mb-2 text-sm text-ink-2">{viewer.role}</p>
        {children}
      </div>
    </>
  );
}
