"use client";

import { useRef, type ComponentProps, type RefObject } from "react";
import { cn } from "@/components/ui/cn";
import { controlClass } from "@/components/ui/field-parts";
import { useTyped } from "@/components/ui/use-typed";
import { describeReading } from "@/lib/labels/number";

type NumberInputProps = Omit<ComponentProps<"input">, "type" | "id"> & {
  readonly id: string;
  readonly error?: string | undefined;
  readonly unit?: string | undefined;
  readonly whole?: boolean;
};

const roomFor = (unit: string): string | false => unit !== "" && (unit.length > 3 ? "pr-24" : "pr-14");

/** How the number in the box is read: what its form holds, or what is typed where nobody holds it. */
function useReading(box: RefObject<HTMLElement | null>, value: unknown): string | null {
  const held = typeof value === "string" ? value : null;
  const typed = useTyped(held === null ? box : null);
  return describeReading(held ?? typed);
}

/** The control of every number: its unit inside the right edge, and how it is read where that is not plain. */
export function NumberInput(props: NumberInputProps) {
  const { error, unit = "", whole = false, className, ...input } = props;
  const box = useRef<HTMLSpanElement>(null);
  const reading = useReading(box, input.value);
  const [unitId, readingId] = [`${input.id}-satuan`, `${input.id}-dibaca`];
  return (
    <>
      <span ref={box} className="relative block">
        <input
          {...input}
          type="text"
          inputMode={whole ? "numeric" : "decimal"}
          autoComplete="off"
          aria-describedby={
            cn(input["aria-describedby"], unit !== "" && unitId, reading !== null && readingId) || undefined
          }
          className={cn(controlClass(error), roomFor(unit), className)}
        />
        {unit !== "" && (
          <span
            id={unitId}
            className="pointer-events-none absolute right-3.25 bottom-3 max-w-20 truncate text-sm leading-6 text-ink-2"
          >
            {unit}
          </span>
        )}
      </span>
      <span id={readingId} aria-live="polite" className="angka block text-sm leading-5.25 text-ink-2">
        {reading}
      </span>
    </>
  );
}
