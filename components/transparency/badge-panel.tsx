import { Panel } from "@/components/ui/panel";

interface BadgePanelProps {
  readonly code: string;
  readonly name: string;
  /** The badge in one sentence. */
  readonly sentence: string;
  /** Scheme and host of this installation. */
  readonly origin: string;
}

const quoted = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function Snippet({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <pre className="mt-1.5 rounded-md bg-sunken px-3.5 py-3 text-xs break-all whitespace-pre-wrap">
        {children}
      </pre>
    </div>
  );
}

/** The badge an office puts on its own site, with what to copy. */
export function BadgePanel({ code, name, sentence, origin }: BadgePanelProps) {
  const path = encodeURIComponent(code);
  const image = `/lencana/${path}.svg`;
  return (
    <Panel title="Pasang di situs Anda" reading="Angkanya ikut berganti setiap triwulan ditutup.">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <img src={image} alt={sentence} className="max-w-full" />
        <Snippet title="Gambar dengan tautan">
          {`<a href="${origin}/transparansi/${path}"><img src="${origin}${image}" alt="Indeks ` +
            `kepuasan masyarakat ${quoted(name)}"></a>`}
        </Snippet>
        <Snippet title="Bingkai">
          {`<iframe src="${origin}/transparansi/${path}/lencana" title="Indeks kepuasan ` +
            `masyarakat" width="340" height="180" loading="lazy"></iframe>`}
        </Snippet>
      </div>
    </Panel>
  );
}
