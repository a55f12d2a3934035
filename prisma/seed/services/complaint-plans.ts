import type { ComplaintKind, RefusalReason } from "@/lib/complaints/rules";

/** How far a case of the demo came. */
export type Fate =
  | { readonly to: "RECEIVED" }
  | { readonly to: "VERIFIED" }
  | { readonly to: "FORWARDED"; readonly handler: string }
  | { readonly to: "ANSWERED"; readonly handler: string; readonly answer: string; readonly isLate?: boolean }
  | { readonly to: "REFUSED"; readonly reason: RefusalReason; readonly answer: string };

export interface ComplaintPlan {
  /** A service by its address, or an office by its code. */
  readonly about: { readonly layanan: string } | { readonly opd: string };
  readonly kind: ComplaintKind;
  readonly text: string;
  /** Calendar days before today on which it came in. */
  readonly ago: number;
  readonly fate: Fate;
  /** What others read, where something of it was hidden. */
  readonly shown?: string;
  /** What an officer wrote for colleagues. */
  readonly note?: string;
}

const service = (layanan: string) => ({ layanan });
const office = (opd: string) => ({ opd });
const answered = (handler: string, answer: string): Fate => ({ to: "ANSWERED", handler, answer });
const late = (handler: string, answer: string): Fate => ({ to: "ANSWERED", handler, answer, isLate: true });
const runs = (handler: string): Fate => ({ to: "FORWARDED", handler });
const refused = (reason: RefusalReason, answer: string): Fate => ({ to: "REFUSED", reason, answer });
const NEW: Fate = { to: "RECEIVED" };
const CHECKED: Fate = { to: "VERIFIED" };

/** What citizens of the demo wrote, the newest first; those that wait longest are late. */
export const COMPLAINTS: readonly ComplaintPlan[] = [
  {
    about: service("ktp-el"),
    kind: "PENGADUAN",
    ago: 1,
    fate: NEW,
    text: "Nomor antrean habis pukul sembilan pagi. Saya sudah dua kali datang dari desa dan pulang tanpa dilayani.",
  },
  {
    about: service("puskesmas-sukamaju"),
    kind: "SARAN",
    ago: 1,
    fate: NEW,
    text: "Mohon loket lansia dibuka juga hari Sabtu.",
  },
  {
    about: office("dlh"),
    kind: "PENGADUAN",
    ago: 2,
    fate: NEW,
    text: "Sampah di pasar Sukamaju tidak diangkut empat hari, baunya sampai ke sekolah.",
  },
  {
    about: service("kartu-keluarga"),
    kind: "PENGADUAN",
    ago: 8,
    fate: NEW,
    text: "Berkas pindah saya hilang di loket dan saya diminta mengurus dari awal.",
  },
  {
    about: office("dpupr"),
    kind: "PENGADUAN",
    ago: 9,
    fate: NEW,
    text: "Lubang di jalan depan SMP Negeri 2 Sukamaju sudah menjatuhkan tiga pengendara motor bulan ini.",
  },
  {
    about: service("akta-kelahiran"),
    kind: "SARAN",
    ago: 3,
    fate: CHECKED,
    text: "Daftar syarat di papan pengumuman berbeda dengan yang di situs. Mohon disamakan.",
  },
  {
    about: service("perizinan-usaha"),
    kind: "PENGADUAN",
    ago: 4,
    fate: CHECKED,
    text:
      "Izin usaha warung saya berstatus diverifikasi sejak tiga minggu dan tidak ada yang " +
      "bisa menjelaskan apa yang kurang.",
  },
  {
    about: service("ktp-el"),
    kind: "PENGADUAN",
    ago: 11,
    fate: CHECKED,
    text: "KTP saya salah tanggal lahir. Sudah melapor di loket, dijanjikan seminggu, belum juga ada kabar.",
  },
  {
    about: service("bantuan-sosial"),
    kind: "PENGADUAN",
    ago: 12,
    fate: CHECKED,
    text: "Tetangga yang punya dua mobil masuk daftar bantuan, sedangkan janda dengan tiga anak di sebelahnya tidak.",
  },
  {
    about: service("uji-kendaraan"),
    kind: "PENGADUAN",
    ago: 6,
    fate: runs("uptd-pkb"),
    text: "Antrean uji kendaraan sampai lima jam, padahal sudah mendaftar lewat aplikasi.",
  },
  {
    about: service("puskesmas-tirtasari"),
    kind: "SARAN",
    ago: 7,
    fate: runs("puskesmas-tirtasari"),
    text: "Tolong pasang kipas di ruang tunggu anak, panas sekali pada siang hari.",
  },
  {
    about: service("ktp-el"),
    kind: "PENGADUAN",
    ago: 8,
    fate: runs("dukcapil-pendaftaran"),
    text:
      "Petugas bernama Joko di loket 3 membentak ibu saya yang sudah tua. Nomor ibu saya " +
      "081234567890 kalau mau ditanya.",
    shown:
      "Petugas bernama [disembunyikan] di loket 3 membentak ibu saya yang sudah tua. Nomor " +
      "ibu saya [disembunyikan] kalau mau ditanya.",
    note: "Nama petugas dan nomor telepon disembunyikan. Kepala bidang meminta keterangan petugas loket 3.",
  },
  {
    about: service("kecamatan-sukamaju"),
    kind: "PENGADUAN",
    ago: 9,
    fate: runs("kel-sukasari"),
    text: "Surat keterangan usaha di kelurahan diminta uang rokok dua puluh ribu.",
  },
  {
    about: office("dishub"),
    kind: "PENGADUAN",
    ago: 10,
    fate: runs("dishub-lalu-lintas"),
    text: "Lampu merah simpang pasar mati sejak hari Minggu, rawan tabrakan pada jam berangkat sekolah.",
  },
  {
    about: service("puskesmas-sukamaju"),
    kind: "PENGADUAN",
    ago: 19,
    fate: runs("puskesmas-sukamaju"),
    text: "Obat darah tinggi kosong dua minggu, pasien disuruh membeli sendiri.",
  },
  {
    about: service("penerimaan-murid-baru"),
    kind: "PENGADUAN",
    ago: 23,
    fate: runs("disdik-dasar"),
    text: "Jarak rumah kami ke sekolah dihitung 1,9 km padahal hanya 600 meter. Anak saya tidak diterima karena itu.",
  },
  {
    about: office("dpupr"),
    kind: "PENGADUAN",
    ago: 24,
    fate: runs("dpupr-bina-marga"),
    text: "Got di Jalan Kenanga tersumbat bekas proyek, setiap hujan air masuk rumah.",
  },
  {
    about: service("ktp-el"),
    kind: "PENGADUAN",
    ago: 27,
    fate: answered(
      "dukcapil-pendaftaran",
      "Blangko sudah tersedia lagi sejak pekan lalu. KTP Anda dapat diambil pada jam kerja " +
        "dengan membawa surat keterangan.",
    ),
    text: "Blangko KTP kosong tiga minggu, setiap datang disuruh kembali minggu depan.",
  },
  {
    about: service("kartu-keluarga"),
    kind: "SARAN",
    ago: 29,
    fate: answered(
      "dukcapil-pendaftaran",
      "Terima kasih. Mulai bulan depan pengambilan kartu keluarga dapat dijadwalkan lewat pesan singkat.",
    ),
    text: "Alangkah baiknya bila ada pemberitahuan saat kartu keluarga sudah jadi.",
  },
  {
    about: service("akta-kelahiran"),
    kind: "PENGADUAN",
    ago: 33,
    fate: answered(
      "dukcapil-pencatatan",
      "Salah ketik sudah diperbaiki tanpa biaya. Akta baru dapat diambil di loket 5.",
    ),
    text: "Nama anak saya salah satu huruf di akta dan diminta membayar untuk memperbaiki.",
  },
  {
    about: service("puskesmas-sukamaju"),
    kind: "PENGADUAN",
    ago: 36,
    fate: late(
      "puskesmas-sukamaju",
      "Mohon maaf jawaban ini terlambat. Jadwal dokter gigi kini Senin dan Kamis, ditempel di pintu masuk.",
    ),
    text: "Dokter gigi tidak datang tiga kali berturut-turut padahal jadwalnya tertulis.",
  },
  {
    about: service("puskesmas-tirtasari"),
    kind: "PENGADUAN",
    ago: 38,
    fate: answered("puskesmas-tirtasari", "Kamar mandi sudah diperbaiki dan dibersihkan tiga kali sehari."),
    text: "Kamar mandi pasien kotor dan airnya tidak mengalir.",
  },
  {
    about: office("dlh"),
    kind: "PENGADUAN",
    ago: 41,
    fate: answered(
      "dlh-pengendalian",
      "Pabrik sudah diperiksa dan diberi waktu 30 hari untuk memperbaiki cerobongnya. Kami periksa lagi sesudahnya.",
    ),
    text: "Asap pabrik tahu di Sukasari masuk rumah setiap pagi.",
  },
  {
    about: service("perizinan-usaha"),
    kind: "SARAN",
    ago: 44,
    fate: answered(
      "dpmptsp-pelayanan",
      "Sudah kami buat: contoh pengisian tersedia di meja informasi dan di situs.",
    ),
    text: "Tolong beri contoh pengisian formulir izin, banyak yang bolak-balik karena salah isi.",
  },
  {
    about: service("informasi-perizinan"),
    kind: "PENGADUAN",
    ago: 47,
    fate: answered(
      "dpmptsp-pelayanan",
      "Petugas informasi kini bergiliran pada jam istirahat, jadi meja tidak kosong lagi.",
    ),
    text: "Meja informasi kosong dari pukul sebelas sampai pukul dua.",
  },
  {
    about: service("uji-kendaraan"),
    kind: "SARAN",
    ago: 50,
    fate: answered("uptd-pkb", "Terima kasih. Tempat duduk tambahan dipasang bulan ini."),
    text: "Tidak ada tempat duduk untuk sopir yang menunggu hasil uji.",
  },
  {
    about: service("bantuan-sosial"),
    kind: "PENGADUAN",
    ago: 53,
    fate: late(
      "dinsos-rehabilitasi",
      "Mohon maaf jawaban ini terlambat. Pendataan ulang di RT Anda sudah selesai dan nama " +
        "Anda masuk usulan bulan depan.",
    ),
    text: "Sudah dua tahun mendaftar bantuan, petugas pendata tidak pernah datang.",
  },
  {
    about: service("kecamatan-sukamaju"),
    kind: "PENGADUAN",
    ago: 55,
    fate: answered(
      "kec-sukamaju-pelayanan",
      "Jam pelayanan sudah kami tertibkan: loket buka pukul 07.30 sampai 15.30 tanpa jeda.",
    ),
    text: "Loket kecamatan tutup pukul satu siang padahal di papan tertulis sampai setengah empat.",
  },
  {
    about: office("disdik"),
    kind: "PENGADUAN",
    ago: 58,
    fate: answered(
      "smpn-2-sukamaju",
      "Iuran perpisahan bersifat sukarela. Sekolah sudah diminta mengembalikan yang terlanjur dipungut.",
    ),
    text: "SMP Negeri 2 Sukamaju mewajibkan iuran perpisahan tiga ratus ribu per anak.",
  },
  {
    about: office("dpupr"),
    kind: "SARAN",
    ago: 62,
    fate: answered("dpupr-cipta-karya", "Usul Anda masuk rencana tahun depan."),
    text: "Mohon dibuat trotoar di depan pasar, anak sekolah berjalan di badan jalan.",
  },
  {
    about: service("ktp-el"),
    kind: "PENGADUAN",
    ago: 30,
    fate: refused("REPEATED", "Aduan yang sama sudah kami jawab pada aduan Anda sebelumnya."),
    text: "Blangko KTP kosong, sudah saya laporkan juga kemarin.",
  },
  {
    about: office("setda"),
    kind: "PENGADUAN",
    ago: 35,
    fate: refused("NOT_OURS", "Listrik diurus PLN. Silakan menghubungi 123."),
    text: "Listrik di dusun kami padam setiap malam minggu.",
  },
  {
    about: office("dishub"),
    kind: "PENGADUAN",
    ago: 40,
    fate: refused("ABUSE", "Sampaikan apa yang terjadi tanpa makian, kami akan menindaklanjutinya."),
    text: "Pegawai dishub goblok semua tidak ada gunanya.",
    shown: "Pegawai dishub [disembunyikan] semua tidak ada gunanya.",
  },
  {
    about: office("setda"),
    kind: "SARAN",
    ago: 49,
    fate: refused("SPAM", "Tulisan ini iklan, jadi tidak kami proses."),
    text: "Dapatkan pinjaman cepat tanpa jaminan, hubungi kami sekarang juga.",
  },
  {
    about: service("penerimaan-murid-baru"),
    kind: "SARAN",
    ago: 66,
    fate: answered(
      "disdik-dasar",
      "Terima kasih. Simulasi pendaftaran dibuka dua minggu sebelum tahun ajaran berikutnya.",
    ),
    text: "Buka percobaan pendaftaran lebih dulu supaya orang tua tidak bingung pada hari pertama.",
  },
  {
    about: office("bkpsdm"),
    kind: "PENGADUAN",
    ago: 70,
    fate: answered(
      "bkpsdm-mutasi",
      "Pengumuman hasil seleksi sudah dipasang ulang dengan daftar yang lengkap.",
    ),
    text: "Pengumuman seleksi PPPK hanya sebagian, halaman terakhir tidak bisa dibuka.",
  },
  {
    about: service("akta-kelahiran"),
    kind: "SARAN",
    ago: 74,
    fate: answered("dukcapil-pencatatan", "Sudah: ruang menyusui ada di lantai satu sejak bulan ini."),
    text: "Perlu ruang menyusui, ibu yang mengurus akta membawa bayi.",
  },
  {
    about: office("dinkes"),
    kind: "PENGADUAN",
    ago: 79,
    fate: answered(
      "dinkes-p2p",
      "Pengasapan dilakukan pekan ini, dan kader jumantik diaktifkan lagi di RW Anda.",
    ),
    text: "Sudah lima anak di RW kami kena demam berdarah, belum ada pengasapan.",
  },
  {
    about: service("kartu-keluarga"),
    kind: "PENGADUAN",
    ago: 84,
    fate: answered(
      "dukcapil-pendaftaran",
      "Pengurusan kartu keluarga tidak dipungut biaya. Kami menindak yang meminta uang; terima kasih sudah melapor.",
    ),
    text: "Ada orang di parkiran menawarkan kartu keluarga jadi sehari dengan bayar seratus ribu.",
  },
  {
    about: office("inspektorat"),
    kind: "PENGADUAN",
    ago: 88,
    fate: answered(
      "irban-1",
      "Laporan Anda sudah diperiksa. Hasilnya disampaikan kepada kepala desa dan camat.",
    ),
    text: "Dana perbaikan balai desa dua tahun berturut-turut tidak ada wujudnya.",
  },
];
