import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import type { PointKind } from "@/lib/kernel/service";
import { isPrinted } from "@/lib/services/rules/points";
import { pointKindNote } from "@/lib/services/labels";

interface PointAddressProps {
  readonly name: string;
  readonly kind: PointKind;
  readonly url: string;
  readonly mail: string;
  /** The QR as a drawing on a grid of `size` × `size`. */
  readonly qr: { readonly size: number; readonly path: string };
  /** The page of the point, under which its papers stand. */
  readonly href: string;
}

const QUIET = 4;

function QrPicture({ qr: { size, path }, name }: Pick<PointAddressProps, "qr" | "name">) {
  const whole = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={`QR ${name}`}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      className="block w-full max-w-64 rounded-md border border-line"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The signed address of a point as text and as QR, and everything it can be handed out as. */
export function PointAddress({ name, kind, url, mail, qr, href }: PointAddressProps) {
  return (
    <Panel title="Alamat dan QR" reading={pointKindNote[kind]}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 md:grid-cols-[14rem_minmax(0,1fr)] md:gap-6">
        <QrPicture qr={qr} name={name} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <div>
            <p className="text-sm text-ink-2">
              {kind === "KIOSK" ? "Buka alamat ini sekali di perangkat kios" : "Alamat bertanda titik ini"}{" "}
              (ketuk untuk memilih semuanya, lalu salin)
            </p>
            <p className="mt-1 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-all select-all">
              {url}
            </p>
          </div>
          <Actions full>
            {isPrinted(kind) && (
              <ButtonLink href={`${href}/poster`} variant="primary" icon="download" download>
                Poster A4 (PDF)
              </ButtonLink>
            )}
            {isPrinted(kind) && (
              <ButtonLink href={`${href}/kartu`} icon="download" download>
                Kartu meja (PDF)
              </ButtonLink>
            )}
            <ButtonLink href={`${href}/qr`} icon="qr" download>
              QR saja (SVG)
            </ButtonLink>
          </Actions>
          <p className="flex flex-wrap gap-x-5">
            {isPrinted(kind) && (
              <a href={mail} className="inline-flex min-h-11 items-center font-semibold">
                Kirim lewat surel
              </a>
            )}
            <a href={url} className="inline-flex min-h-11 items-center font-semibold">
              {kind === "KIOSK" ? "Buka layar kios" : "Coba buka"}
            </a>
          </p>
        </div>
      </div>
    </Panel>
  );
}
