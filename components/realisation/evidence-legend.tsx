import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";

/** What the marks of evidence mean. */
export function EvidenceLegend() {
  return (
    <Panel title="Arti tanda bukti" small>
      <ul className="grid gap-2.5 text-sm">
        <li>
          <StatusTag tone="neutral" icon="check">
            Terlampir
          </StatusTag>
          <p className="mt-0.5 text-ink-2">Tersimpan, masih bisa Anda hapus atau ganti.</p>
        </li>
        <li>
          <StatusTag tone="brass" icon="warning">
            Perlu dicek
          </StatusTag>
          <p className="mt-0.5 text-ink-2">Berkas yang sama dipakai lebih dari sekali.</p>
        </li>
        <li>
          <StatusTag tone="ok" icon="shield">
            Diterima penilai
          </StatusTag>
          <p className="mt-0.5 text-ink-2">Sudah dinilai, isinya terkunci.</p>
        </li>
      </ul>
      <p className="mt-3 text-xs text-ink-2">
        Sidik jari (SHA-256) berubah bila berkas diubah satu huruf saja.
      </p>
    </Panel>
  );
}
