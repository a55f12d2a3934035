import type { ReactNode } from "react";
import { SignInAgain } from "@/components/forms/sign-in-again";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

interface SaveBarProps {
  readonly status?: ReactNode;
  readonly statusIcon?: IconName;
  /** The session has ended: the way to sign in and come back is offered beside what is said of it. */
  readonly isSignedOut?: boolean;
  readonly summary?: ReactNode;
  /** On phones only the buttons are seen, in one row. */
  readonly slim?: boolean;
  readonly children: ReactNode;
}

/** What is saved and the next step, in sight while editing; a screen too low for it has it at the end of the form. */
export function SaveBar({
  status,
  statusIcon = "check",
  isSignedOut = false,
  summary,
  slim = false,
  children,
}: SaveBarProps) {
  return (
    <div className="save-bar sticky bottom-0 z-10 bg-surface shadow-sticky [@media(max-height:32rem)]:static">
      <div className="mx-auto flex max-w-[77rem] flex-wrap items-center gap-x-5 gap-y-2.5 px-4 py-3 md:px-6 md:py-3.5">
        {status != null && (
          <div
            role="status"
            className={cn("flex items-center gap-2 text-sm text-ink-2", slim && "max-md:sr-only")}
          >
            <Icon name={statusIcon} size={18} />
            <span>
              {status} {isSignedOut && <SignInAgain />}
            </span>
          </div>
        )}
        {summary != null && (
          <div className={cn("flex items-center gap-2 text-sm md:ml-auto", slim && "max-md:hidden")}>
            {summary}
          </div>
        )}
        <div
          className={
            "flex gap-2.5 max-md:w-full max-md:*:flex-auto md:ml-auto md:flex-wrap " + "md:[div+&]:nth-3:ml-0"
          }
        >
          {children}
        </div>
      </div>
    </div>
  );
}
