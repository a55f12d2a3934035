import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

type StepState = "done" | "now" | "next";

interface StepperProps {
  readonly steps: readonly { readonly label: string; readonly state: StepState; readonly href?: string }[];
}

const marks: Record<StepState, string> = {
  done: "border-brand text-brand",
  now: "border-brand bg-brand text-on-brand",
  next: "border-line-strong",
};

/** Where one is in a task of several screens. */
export function Stepper({ steps }: StepperProps) {
  return (
    <ol
      aria-label="Langkah"
      className="mb-5 grid grid-cols-2 gap-x-4.5 gap-y-1 text-[0.9375rem] md:flex md:flex-wrap"
    >
      {steps.map(({ label, state, href }, index) => (
        <li
          key={label}
          aria-current={state === "now" ? "step" : undefined}
          className={cn(
            "flex min-h-11 items-center gap-2.5",
            state === "now" ? "font-bold text-ink" : "text-ink-2",
          )}
        >
          <span
            className={cn(
              "grid size-6 flex-none place-items-center rounded-full border-2 text-xs font-bold",
              marks[state],
            )}
          >
            {state === "done" ? <Icon name="check" size={14} /> : index + 1}
          </span>
          {href === undefined || state === "now" ? label : <Link href={href}>{label}</Link>}
          {state === "done" && <span className="sr-only">, selesai</span>}
        </li>
      ))}
    </ol>
  );
}
