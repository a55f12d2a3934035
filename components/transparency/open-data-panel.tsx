import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { formatFileSize } from "@/lib/labels/number";
import { shortHash } from "@/lib/transparency/labels/transparency";

/** A file of open data as lists show it. */
export interface ListedFile {
  readonly name: string;
  readonly title: string;
  readonly size: number;
  readonly sha256: string;
}

function FileRow({ name, title, size, sha256 }: ListedFile) {
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-3 py-2.5">
      <span className="text-ink-2">
        <Icon name="file" />
      </span>
      <span className="min-w-0">
        {title}
        <span className="block text-xs text-ink-2">
          {name.split(".").at(-1)?.toUpperCase()} · {formatFileSize(size)} · SHA-256{" "}
          <span className="font-mono whitespace-nowrap">{shortHash(sha256)}</span>
        </span>
      </span>
      <ButtonLink
        href={`/data-terbuka/${name}`}
        size="small"
        icon="download"
        download
        aria-label={`Unduh ${name}`}
      >
        Unduh
      </ButtonLink>
    </li>
  );
}

/** The files behind the page, to take away. */
export function OpenDataPanel({ files }: { readonly files: readonly ListedFile[] }) {
  return (
    <Panel title="Unduh data terbuka" small>
      <ul className="divide-y divide-line">
        {files.map((file) => (
          <FileRow key={file.name} {...file} />
        ))}
      </ul>
      <p className="mt-3 text-xs text-ink-2">
        Lisensi CC BY 4.0. <a href="/data-terbuka">Semua berkas, kolom, dan cara memeriksanya</a>
      </p>
    </Panel>
  );
}
