import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** Why there is nothing, who acts, one action. */
export function EmptyState({ title, action, children }: EmptyStateProps) {
  return (
    <div className="max-w-measure py-2">
      <p className="font-semibold">{title}</p>
      {children != null && <div className="mt-1 text-ink-2">{children}</div>}
      {action != null && <div className="mt-3.5">{action}</div>}
    </div>
  );
}
