import "server-only";
import { create } from "qrcode";

/** A QR code as a drawing on a grid of `size` × `size`, without its quiet zone. */
export interface QrDrawing {
  readonly size: number;
  /** The dark modules as one SVG path, so that no seams show between them. */
  readonly path: string;
}

/** Draws a text as a QR code that may lose a seventh of its area. */
export function drawQr(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    runsOf(Array.from({ length: modules.size }, (_, x) => modules.get(y, x) === 1))
      .map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)
      .join(""),
  );
  return { size: modules.size, path: rows.join("") };
}

/** Dark modules beside each other in a row. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last.from + last.length === x) last.length++;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}

/** The modules between a QR code and anything else, so that cameras find it. */
export const QUIET_ZONE = 4;

/** The same as a file of its own, with its quiet zone. */
export function qrSvg({ size, path }: QrDrawing): string {
  const whole = size + 2 * QUIET_ZONE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${QUIET_ZONE} -${QUIET_ZONE} ` +
    `${whole} ${whole}" width="${whole * 8}" height="${whole * 8}"><path fill="#fff" ` +
    `d="M-${QUIET_ZONE} -${QUIET_ZONE}h${whole}v${whole}h-${whole}z"/><path d="${path}"/></svg>\n`
  );
}
