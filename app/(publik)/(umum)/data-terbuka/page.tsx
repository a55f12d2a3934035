import type { Metadata } from "next";
import { connection } from "next/server";
import { listOpenFiles } from "@/app/(publik)/(umum)/data-terbuka/files";
import { OpenFileList } from "@/components/transparency/open-file-list";
import { OpenTableColumns } from "@/components/transparency/open-table-columns";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireInstansi } from "@/lib/server/instansi";
import { openLicence, openTables } from "@/lib/transparency/labels/columns";
import { listPublicQuarters } from "@/lib/transparency/queries/terms";

export const metadata: Metadata = { title: "Data terbuka" };

export default async function OpenDataPage() {
  await connection();
  const { name } = await requireInstansi();
  const files = await listOpenFiles(await listPublicQuarters());
  return (
    <PageBody>
      <PageHeader
        title="Data terbuka"
        lead={
          `Angka di halaman hasil layanan ${name}, untuk diolah sendiri. ` + "Alamat berkas tidak berubah."
        }
        breadcrumb={[{ href: "/transparansi", label: "Hasil layanan" }, { label: "Data terbuka" }]}
      />
      <OpenFileList files={files} />
      <Section title="Lisensi dan cara memakai">
        <div className="max-w-measure space-y-3">
          <p>
            Lisensi{" "}
            <a href={openLicence.path} rel="license noreferrer">
              {openLicence.title}
            </a>
            : boleh dipakai untuk apa saja, asal menyebut {name} sebagai sumber.
          </p>
          <p>
            CSV memakai UTF-8, pemisah koma, dan titik desimal. Triwulan ditulis 2026-Q3. Sel kosong berarti
            tidak ada atau tidak ditampilkan; kolom “disembunyikan” membedakannya.
          </p>
          <p>
            SHA-256 membuktikan bahwa berkas Anda sama dengan yang diterbitkan. Ia juga menjadi ETag: kirim
            If-None-Match, dan berkas yang sama tidak dikirim ulang.
          </p>
          <p>
            Angka kelompok di bawah 5 orang, dan angka yang dapat dipakai untuk menghitungnya, tidak dimuat di
            berkas mana pun.
          </p>
        </div>
      </Section>
      <Section title="Kolom">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {Object.values(openTables).map((table) => (
            <OpenTableColumns key={table.name} table={table} />
          ))}
        </div>
      </Section>
    </PageBody>
  );
}
