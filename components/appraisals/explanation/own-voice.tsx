import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Table, type Column } from "@/components/ui/table";
import { termName } from "@/lib/labels/date";
import { countedWords, themeWords, voiceFigure, type VoiceFigure } from "@/lib/surveys/labels/officer-voice";
import type { VoiceOfTerm } from "@/lib/surveys/queries/officer-voice";

function Figure({ value, note }: VoiceFigure) {
  return (
    <span className="angka">
      {value !== null && <b className="block">{value}</b>}
      <span className="block text-sm text-ink-2">{note}</span>
    </span>
  );
}

const later = <span className="text-sm text-ink-2">Tampil sesudah survei triwulannya ditutup</span>;

const columns: readonly Column<VoiceOfTerm>[] = [
  {
    key: "masa",
    header: "Masa",
    rowHeader: true,
    cell: ({ term, finalId }) =>
      finalId === null ? termName(term) : <Link href={`/nilai/${finalId}`}>{termName(term)}</Link>,
  },
  {
    key: "own",
    header: "Tentang layanan saya",
    wide: true,
    cell: ({ own, isShown }) => (isShown ? <Figure {...voiceFigure(own)} /> : later),
  },
  { key: "unit", header: "Tentang OPD", wide: true, cell: ({ unit }) => <Figure {...voiceFigure(unit)} /> },
  { key: "high", header: "Paling dihargai", wide: true, cell: ({ themes }) => themeWords(themes.highest) },
  { key: "low", header: "Perlu perhatian", wide: true, cell: ({ themes }) => themeWords(themes.lowest) },
  {
    key: "counted",
    header: "Bila dihitung dalam nilai",
    wide: true,
    cell: (row) => (row.isShown ? countedWords(row) : later),
  },
];

/** What citizens say about the services a person gives: figures of many and themes, never an answer. */
export function OwnVoice({ terms }: { readonly terms: readonly VoiceOfTerm[] }) {
  return (
    <PageBody>
      <PageHeader
        title="Suara warga tentang layanan saya"
        lead="Indeks kepuasan dari jawaban yang masuk di titik layanan pada hari Anda bertugas sendirian di sana."
        breadcrumb={[{ href: "/nilai", label: "Nilai saya" }, { label: "Suara warga" }]}
      />
      <Panel
        title="Per masa penilaian"
        reading={
          "Indeks 25 sampai 100. Rentang 95% menunjukkan seberapa jauh angka bisa bergeser " +
          "karena kebetulan: makin banyak jawaban, makin sempit."
        }
        flush={terms.length > 0}
      >
        {terms.length === 0 ? (
          <EmptyState title="Belum ada masa penilaian">
            Hasil muncul di sini sesudah SKP Anda disetujui dan masanya berjalan.
          </EmptyState>
        ) : (
          <Table caption="Suara warga per masa" columns={columns} rows={terms} rowKey={({ key }) => key} />
        )}
      </Panel>
      <Section title="Cara menghitungnya">
        <ul className="grid max-w-measure list-disc gap-1.5 pl-5">
          <li>
            Bila dua orang bertugas di titik yang sama pada satu hari, jawaban hari itu hanya untuk OPD,
            karena tidak diketahui siapa yang ditemui warga.
          </li>
          <li>
            Angka tampil mulai 5 jawaban untuk tiap pertanyaan, sesudah survei triwulannya ditutup dan tidak
            berubah lagi, supaya jawaban satu orang tidak terbaca. Jawaban satu per satu, harinya, dan tulisan
            warga tidak ditampilkan.
          </li>
          <li>
            Indeks Anda sendiri hanya dihitung dalam nilai bila aturan nilai unit Anda memintanya dan
            jawabannya cukup. Bila tidak, yang dihitung indeks OPD.
          </li>
        </ul>
      </Section>
    </PageBody>
  );
}
