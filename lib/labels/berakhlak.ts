import type { CoreValue } from "@/lib/kernel/codes";

interface CoreValueWords {
  readonly name: string;
  readonly official: string;
  readonly guides: readonly [string, string, string];
}

/** The seven values with their three guides of behaviour (SE MenPANRB 20/2021). */
export const berakhlak: Record<CoreValue, CoreValueWords> = {
  BERORIENTASI_PELAYANAN: {
    name: "Berorientasi pelayanan",
    official: "Berorientasi Pelayanan",
    guides: [
      "Memahami dan memenuhi kebutuhan masyarakat",
      "Ramah, cekatan, solutif, dan dapat diandalkan",
      "Melakukan perbaikan tiada henti",
    ],
  },
  AKUNTABEL: {
    name: "Akuntabel",
    official: "Akuntabel",
    guides: [
      "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
      "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
      "Tidak menyalahgunakan kewenangan jabatan",
    ],
  },
  KOMPETEN: {
    name: "Kompeten",
    official: "Kompeten",
    guides: [
      "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
      "Membantu orang lain belajar",
      "Melaksanakan tugas dengan kualitas terbaik",
    ],
  },
  HARMONIS: {
    name: "Harmonis",
    official: "Harmonis",
    guides: [
      "Menghargai setiap orang apa pun latar belakangnya",
      "Suka menolong orang lain",
      "Membangun lingkungan kerja yang kondusif",
    ],
  },
  LOYAL: {
    name: "Loyal",
    official: "Loyal",
    guides: [
      "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia " +
        "Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang " +
        "sah",
      "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara",
      "Menjaga rahasia jabatan dan negara",
    ],
  },
  ADAPTIF: {
    name: "Adaptif",
    official: "Adaptif",
    guides: [
      "Cepat menyesuaikan diri menghadapi perubahan",
      "Terus berinovasi dan mengembangkan kreativitas",
      "Bertindak proaktif",
    ],
  },
  KOLABORATIF: {
    name: "Kolaboratif",
    official: "Kolaboratif",
    guides: [
      "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
      "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
      "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
    ],
  },
};
