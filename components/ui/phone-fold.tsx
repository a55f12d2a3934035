import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface PhoneFoldProps {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/**
 * Folded on phones, where a page would grow very long; from 768 px and on paper it is simply there. A browser that
 * cannot unfold by style keeps the summary at every width.
 */
export function PhoneFold({ title, note, open, children }: PhoneFoldProps) {
  return (
    <details open={open} className="phone-fold">
      <summary className="flex min-h-12 items-center gap-2">
        <span className="text-ink-2 [details[open]>summary>&]:rotate-90">
          <Icon name="chevron-right" size={18} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="font-semibold">{title}</span>
          {note != null && <span className="block text-sm text-ink-2">{note}</span>}
        </span>
      </summary>
      {children}
    </details>
  );
}
