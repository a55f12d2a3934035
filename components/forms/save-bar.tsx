import type { ReactNode } from "react";
import { SignInAgain } from "@/components/forms/sign-in-again";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

interface SaveBarProps {
  readonly status?: ReactNode;
  readonly statusIcon?: IconName;
  /** The session has ended: the way to sign in and come back is offered beside what is said of it. */
  readonly isSignedOut?: boolean;
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** What is saved and the next step, always in sight while editing. */
export function SaveBar({
  status,
  statusIcon = "check",
  isSignedOut = false,
  summary,
  children,
}: SaveBarProps) {
  return (
    <div className="save-bar sticky bottom-0 z-10 bg-surface shadow-sticky">
      <div className="mx-auto flex max-w-[77rem] flex-wrap items-center gap-x-5 gap-y-2.5 px-4 py-3 md:px-6 md:py-3.5">
        {status != null && (
          <div role="status" className="flex items-center gap-2 text-sm text-ink-2">
            <Icon name={statusIcon} size={18} />
            <span>
              {status} {isSignedOut && <SignInAgain />}
            </span>
          </div>
        )}
        {summary != null && <div className="flex items-center gap-2 text-sm md:ml-auto">{summary}</div>}
        <div className="flex flex-wrap gap-2.5 max-md:w-full max-md:*:flex-[1_1_100%] md:ml-auto md:[div+&]:nth-3:ml-0">
          {children}
        </div>
      </div>
    </div>
  );
}
