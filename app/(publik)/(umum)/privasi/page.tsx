import type { Metadata } from "next";
import { Guide } from "@/components/help/guide";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Privasi" };

export default function PrivacyPage() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Privasi"
        lead="Apa yang disimpan, untuk apa, dan siapa yang dapat melihatnya (UU 27/2022)."
      />
      <Guide id="pegawai" title="Data pegawai">
        <ul>
          <li>
            Nama, NIP, jabatan, SKP, realisasi, bukti, rating, dan nilai disimpan untuk penilaian kinerja.
          </li>
          <li>
            Yang melihat: Anda sendiri, pejabat penilai, atasan pejabat penilai, dan pengelola kinerja unit
            Anda. Pembacaan penilaian orang lain dicatat.
          </li>
          <li>Catatan kejadian tidak memuat kata sandi, dan log sistem tidak memuat nama atau NIP.</li>
          <li>
            Peramban yang dipakai masuk diberi tanda acak selama setengah tahun, supaya perangkat Anda dapat
            dibedakan dan tebakan kata sandi dari tempat lain tidak menghalangi Anda.
          </li>
        </ul>
      </Guide>
      <Guide id="warga" title="Jawaban survei warga">
        <ul>
          <li>
            Tanpa nama, NIK, nomor telepon, dan alamat jaringan. Tujuannya satu: menilai layanan, menurut
            PermenPANRB 14/2017.
          </li>
          <li>
            Supaya satu ponsel tidak menjawab ratusan kali, peramban diberi tanda acak yang berlaku satu hari.
            Yang disimpan hanya sandi dari tanda dan alamat jaringan itu; kuncinya dihapus setiap hari,
            sehingga besoknya tidak bisa dikaitkan lagi dengan siapa pun.
          </li>
          <li>
            Jawaban yang belum terkirim disimpan di ponsel Anda sendiri, paling lama satu hari. Sesudah
            terkirim, yang diingat peramban sampai akhir hari hanya kode tanda terimanya, supaya tombol
            kembali tidak mengirim dua kali. Di kios tidak ada yang disimpan.
          </li>
          <li>
            Saran menjadi aduan tersendiri dengan kodenya; basis data tidak mengaitkannya dengan jawaban Anda.
          </li>
          <li>
            Jenis kelamin, pendidikan, dan pekerjaan boleh dikosongkan; hanya dipakai untuk angka ringkasan.
          </li>
          <li>Pegawai melihat angka dan tema, bukan jawaban perorangan.</li>
        </ul>
      </Guide>
      <Guide id="aduan" title="Aduan dan saran">
        <ul>
          <li>
            Disimpan apa yang Anda tulis, kantor atau layanan yang dimaksud, dan harinya. Nama dan kontak
            tidak ditanya, alamat jaringan tidak disimpan.
          </li>
          <li>
            Yang membaca: petugas dan pimpinan kantor yang menangani, BKD, pengawas, dan siapa pun yang
            memegang kodenya.
          </li>
          <li>
            Nama orang, NIK, nomor telepon, dan makian disembunyikan petugas. Setiap pembacaan teks aslinya
            dicatat.
          </li>
        </ul>
      </Guide>
    </PageBody>
  );
}
