import type { ReactNode } from "react";
import { LogoContent, logoClass } from "@/components/layout/logo-look";
import { SkipLink } from "@/components/layout/skip-link";

/** What stands around the questionnaire and its receipt; its links are plain, for a page without scripts. */
export function SurveyFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="no-print border-b border-line bg-surface">
        <div
          className={
            "mx-auto flex min-h-14 max-w-[40rem] flex-wrap items-center gap-x-3 px-4 py-1.5 md:min-h-16"
          }
        >
          <a href="/" className={logoClass}>
            <LogoContent />
          </a>
          <span className="ml-auto text-sm text-ink-2">Survei layanan</span>
        </div>
      </header>
      <main id="isi" tabIndex={-1} className="flex-1 focus-visible:shadow-none focus-visible:outline-none">
        {children}
      </main>
    </div>
  );
}
