import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";
import type { Check } from "@/lib/skp/rules/problems";
import type { IkiPlan } from "@/lib/skp/rules/skp";
import { describeCheck } from "@/lib/skp/labels";

interface ChecksProps {
  readonly label: string;
  readonly checks: readonly Check[];
  readonly iki?: IkiPlan;
}

/** What a line has and what it could have; advice, never a lock. */
export function Checks({ label, checks, iki }: ChecksProps) {
  return (
    <ul aria-label={label} aria-live="polite" className="mt-2 grid gap-1 text-sm">
      {checks.map((check) => (
        <li
          key={check.code}
          className={cn("flex gap-2", check.met ? "text-ink" : "font-medium text-brass-text")}
        >
          <span className={cn("mt-0.5", check.met && "text-ok")}>
            <Icon name={check.met ? "check" : "warning"} size={16} />
          </span>
          <span>{describeCheck(check, iki)}</span>
        </li>
      ))}
    </ul>
  );
}
