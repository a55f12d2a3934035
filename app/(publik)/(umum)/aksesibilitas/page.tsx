import type { Metadata } from "next";
import { Guide } from "@/components/help/guide";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Aksesibilitas" };

export default function AccessibilityPage() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Aksesibilitas"
        lead={
          "Teraju dibuat supaya dapat dipakai semua orang, dengan papan tik, pembaca layar, " +
          "layar kecil, dan tanpa JavaScript."
        }
      />
      <Guide id="patokan" title="Patokan">
        <ul>
          <li>WCAG 2.2 tingkat AA; kontras teks isi tingkat AAA.</li>
          <li>
            Semua dapat dikerjakan dengan papan tik. Tekan Tab sekali dari awal halaman untuk “Lewati ke isi”.
          </li>
          <li>Setiap grafik punya tabel dengan angka yang sama.</li>
          <li>Tidak ada arti yang hanya dibawa warna; setiap predikat punya tanda dan kata.</li>
          <li>Perbesaran sampai 400% tidak memotong isi. Tampilan gelap mengikuti setelan perangkat.</li>
        </ul>
      </Guide>
      <Guide id="laporkan" title="Menemukan hambatan">
        <p>
          Sampaikan ke admin kepegawaian kantor Anda: halaman mana, apa yang Anda coba, dan alat bantu apa
          yang dipakai.
        </p>
      </Guide>
    </PageBody>
  );
}
