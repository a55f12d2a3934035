import { formatDay } from "@/lib/labels/date";
import type { FormState } from "@/lib/kernel/form-state";

interface TicketFaceProps {
  readonly code: string;
  /** The QR code as drawn by the server: modules a side, and one path. */
  readonly size: string;
  readonly path: string;
  readonly url: string;
  readonly expiresOn: string;
  readonly point: string;
}

const QUIET = 4;

/** The ticket that an action has just given out; null before, and where it was refused. */
export function ticketIn(state: FormState): TicketFaceProps | null {
  const {
    code,
    size = "",
    path = "",
    url = "",
    expiresOn = "",
    point = "",
  } = (state.kind === "done" ? state.values : undefined) ?? {};
  return code === undefined ? null : { code, size, path, url, expiresOn, point };
}

/** One ticket, large enough to be scanned and read across a counter. */
export function TicketFace({ code, size, path, url, expiresOn, point }: TicketFaceProps) {
  const whole = Number(size) + 2 * QUIET;
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-8 gap-y-4 rounded-lg border-2 border-brand bg-surface p-4 md:p-6"
    >
      <svg
        role="img"
        aria-label="Kode QR karcis"
        viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
        className="w-52 max-w-full rounded-md md:w-64"
      >
        <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div className="min-w-0">
        <p className="text-sm text-ink-2">Kode karcis</p>
        <p className="angka text-[clamp(2.25rem,9vw,4.5rem)] leading-none font-extrabold tracking-wide">
          {code}
        </p>
        <p className="mt-3 text-sm break-all text-ink-2">{url}</p>
        <p className="mt-1">
          Berlaku sampai <b>{formatDay(expiresOn)}</b>
          {point === "" ? "" : `, ${point}`}. Satu karcis untuk satu jawaban.
        </p>
      </div>
    </div>
  );
}
