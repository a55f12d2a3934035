import Link from "next/link";
import { Guide } from "@/components/help/guide";

export function EmployeeGuide() {
  return (
    <Guide id="asn" title="Untuk ASN">
      <ol>
        <li>
          <strong>Susun SKP.</strong> Buka SKP saya, tulis rencana hasil kerja (RHK) dan indikatornya (IKI).
          Bobot RHK utama harus berjumlah tepat 100. RHK atasan belum ada? Simpan dulu, hubungkan nanti.
        </li>
        <li>
          <strong>Ajukan.</strong> Penilai Anda menyetujui, atau mengembalikan dengan catatan pada baris yang
          perlu diperbaiki.
        </li>
        <li>
          <strong>Isi realisasi tiap bulan.</strong> Tulis posisi sampai akhir bulan itu, lampirkan bukti
          (PDF, JPG, PNG, DOCX, XLSX, paling besar 10 MB, atau tautan).
        </li>
        <li>
          <strong>Kirim realisasi triwulan.</strong> Sesudah dikirim, penilai menilai. Isian tidak bisa diubah
          lagi kecuali dikembalikan.
        </li>
        <li>
          <strong>Baca nilai Anda.</strong> Nilai saya memuat predikat resmi dan jawaban atas “Mengapa nilai
          saya sekian?”, sampai ke bukti dan pasalnya.
        </li>
      </ol>
      <p>
        Angka pada nilai indikatif tidak pernah menentukan predikat. Predikat resmi hanya dari dua rating yang
        dipilih penilai.
      </p>
    </Guide>
  );
}

export function AppraiserGuide() {
  return (
    <Guide id="penilai" title="Untuk penilai">
      <ol>
        <li>
          Tim saya menunjukkan SKP yang menunggu persetujuan. Yang berubah sejak pengajuan sebelumnya
          ditandai.
        </li>
        <li>
          Antrean penilaian memuat realisasi yang sudah dikirim. Pilih rating hasil kerja, tujuh nilai
          BerAKHLAK, dan rating perilaku.
        </li>
        <li>Saran rating dihitung dari capaian. Berbeda dari saran boleh, dengan alasan tertulis.</li>
        <li>Sebaran predikat di luar pedoman SE MenPANRB 3/2023 menjadi peringatan, bukan larangan.</li>
        <li>Sesudah ditetapkan, penilaian tidak bisa diubah. Pegawai diberi tahu saat itu juga.</li>
      </ol>
    </Guide>
  );
}

export function AdminGuide() {
  return (
    <Guide id="admin" title="Untuk admin BKD dan auditor">
      <ul>
        <li>
          Dasbor memperlihatkan siapa yang sudah mengajukan, disetujui, dan dinilai per OPD. Pilih nama OPD
          untuk melihat unit dan orangnya.
        </li>
        <li>Membuka penilaian seseorang tercatat di jejak audit.</li>
        <li>Periode membuka dan menutup masa penilaian. Masa yang ditutup tidak menerima isian.</li>
        <li>Admin tidak dapat mengubah rating. Auditor memeriksa keutuhan rantai di Jejak audit.</li>
      </ul>
    </Guide>
  );
}

export function SurveyGuide() {
  return (
    <Guide id="survei" title="Untuk petugas survei">
      <ol>
        <li>
          Buka <b>Survei warga</b>, pilih layanan, lalu <b>Titik dan QR</b>. Setiap loket, kios, atau tautan
          adalah satu titik; cetak poster atau kartu mejanya.
        </li>
        <li>
          Beri karcis kepada orang yang baru dilayani bila Anda ingin satu jawaban untuk satu kunjungan. Mesin
          antrean dapat memintanya sendiri lewat API.
        </li>
        <li>
          Catat siapa bertugas di titik mana sebelum harinya. Jawaban dihitung untuk seorang petugas hanya
          bila ia sendirian di titik itu pada hari itu.
        </li>
        <li>
          Jawaban yang meragukan menunggu di <b>Diperiksa</b> beserta sebabnya. Putuskan dengan alasan;
          keputusan dicatat.
        </li>
        <li>
          Kuesioner kertas diimpor di <b>Laporan dan impor</b>: diperiksa dahulu, baru disimpan, dan dapat
          dibatalkan selama triwulan belum ditutup.
        </li>
        <li>
          Tiga unsur terendah diberi rencana di <b>Tindak lanjut</b>. Sesudah triwulan ditutup, angkanya tetap
          dan terbuka untuk umum.
        </li>
      </ol>
    </Guide>
  );
}

export function ComplaintGuide() {
  return (
    <Guide id="aduan" title="Untuk petugas aduan">
      <ol>
        <li>
          <strong>Periksa</strong> (paling lambat 3 hari kerja): aduan sungguhan dan urusan kantor Anda? Bila
          hanya iklan atau makian, tutup dengan alasan yang dibaca warga.
        </li>
        <li>
          <strong>Teruskan</strong> (5 hari kerja) ke unit yang menangani, atau pilih kantor sendiri. Ke
          perangkat daerah lain berarti aduan pindah: Anda tidak lagi membacanya, batas waktunya tetap, dan
          warga melihat ke mana.
        </li>
        <li>
          <strong>Jawab</strong> (10 hari kerja). Jawaban dibaca siapa pun yang memegang kode dan tidak bisa
          diubah lagi. Pimpinan juga dapat menjawab.
        </li>
        <li>
          <strong>Sembunyikan kata</strong> bila ada makian, nama, NIK, atau nomor telepon: ganti dengan
          [disembunyikan], jangan ubah yang lain. Membaca teks asli sesudah itu dicatat.
        </li>
        <li>
          Langkah yang lewat batas diteruskan ke pimpinan, jawaban yang lewat batas ke BKD. Warga melihatnya.
        </li>
      </ol>
    </Guide>
  );
}

export function CitizenGuide() {
  return (
    <Guide id="warga" title="Untuk warga">
      <ul>
        <li>Survei tidak memerlukan akun dan tidak menanyakan nama atau NIK.</li>
        <li>Simpan kode tanda terima yang muncul sesudah mengirim.</li>
        <li>
          <Link href="/aduan">Aduan dan saran</Link> dikirim tanpa nama. Dengan kode aduan Anda melihat siapa
          yang menangani, sampai kapan, dan jawabannya.
        </li>
        <li>
          Angka kepuasan dihitung dengan rumus PermenPANRB 14/2017.{" "}
          <Link href="/kalkulator/ikm">Hitung sendiri dari baris jawaban</Link>.
        </li>
      </ul>
    </Guide>
  );
}
