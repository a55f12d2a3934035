import { Panel } from "@/components/ui/panel";
import { cn } from "@/components/ui/cn";
import type { PathStep } from "@/lib/skp/queries/editor";

interface PathPanelProps {
  readonly number: number;
  readonly title: string;
  /** Nearest superior first. */
  readonly path: readonly PathStep[];
  readonly owner: string;
}

const rail =
  "relative pl-6 pb-3.5 last:pb-0 before:absolute before:top-2 before:left-1 " +
  "before:size-2.5 before:rounded-full before:border-2 not-last:after:absolute " +
  "not-last:after:top-5 not-last:after:-bottom-1.5 not-last:after:left-2 " +
  "not-last:after:w-0.5 not-last:after:bg-brand-line";

/** From the highest purpose down to one's own line: whom it serves. */
export function PathPanel({ number, title, path, owner }: PathPanelProps) {
  return (
    <Panel title={`Jalur RHK ${number} ke tujuan`} small>
      <ol className="text-sm leading-5.5">
        {path.toReversed().map((step) => (
          <li
            key={`${step.owner} ${step.title}`}
            className={cn(rail, "before:border-brand before:bg-surface")}
          >
            <span className="text-ink-2">
              {step.owner}, {step.position}
            </span>
            <br />
            {step.title}
          </li>
        ))}
        <li className={cn(rail, "before:border-brass before:bg-brass")}>
          <span className="text-ink-2">{owner}</span>
          <br />
          <b>{title === "" ? "Belum ditulis" : title}</b>
        </li>
      </ol>
      {path.length === 0 && (
        <p className="mt-3 text-sm text-ink-2">
          Belum dihubungkan ke RHK pimpinan. SKP tetap bisa diajukan; hubungkan sesudah rencana pimpinan ada.
        </p>
      )}
    </Panel>
  );
}
