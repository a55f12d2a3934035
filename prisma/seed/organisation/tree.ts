import type { UnitKind } from "@/prisma/generated/client";
import type { SchemeId } from "@/lib/scoring/schemes/shipped";

export interface UnitPlan {
  code: string;
  name: string;
  kind: UnitKind;
  /** What the head is called; the office of a whole unit. */
  head: string;
  /** People besides the head. */
  staff: number;
  /** Which work its people do; see work.ts. */
  work: WorkKey;
  under?: readonly UnitPlan[];
  scheme?: SchemeId;
}

export type WorkKey =
  | "kependudukan"
  | "kesehatan"
  | "sekolah"
  | "teknis"
  | "perizinan"
  | "sosial"
  | "kepegawaian"
  | "pengawasan"
  | "kewilayahan"
  | "hukum"
  | "perencanaan"
  | "umum";

const secretariat = (opd: string, short: string, staff = 5): UnitPlan => ({
  code: `${opd}-sekretariat`,
  name: `Sekretariat ${short}`,
  kind: "SEKRETARIAT",
  head: `Sekretaris ${short}`,
  staff,
  work: "umum",
});
const field = (code: string, name: string, [work, staff]: readonly [WorkKey, number]): UnitPlan => ({
  code,
  name: `Bidang ${name}`,
  kind: "BIDANG",
  head: `Kepala Bidang ${name}`,
  staff,
  work,
});

/** The perangkat daerah of the fictional Kabupaten Tirta Kencana. */
export const OFFICES: readonly UnitPlan[] = [
  {
    code: "setda",
    name: "Sekretariat Daerah",
    kind: "OPD",
    head: "Asisten Administrasi Umum",
    staff: 0,
    work: "umum",
    under: [
      {
        code: "setda-hukum",
        name: "Bagian Hukum",
        kind: "BIDANG",
        head: "Kepala Bagian Hukum",
        staff: 6,
        work: "hukum",
      },
      {
        code: "setda-organisasi",
        name: "Bagian Organisasi",
        kind: "BIDANG",
        head: "Kepala Bagian Organisasi",
        staff: 5,
        work: "umum",
      },
      {
        code: "setda-umum",
        name: "Bagian Umum",
        kind: "BIDANG",
        head: "Kepala Bagian Umum",
        staff: 6,
        work: "umum",
      },
    ],
  },
  {
    code: "dukcapil",
    name: "Dinas Kependudukan dan Pencatatan Sipil",
    kind: "OPD",
    head: "Kepala Dinas Kependudukan dan Pencatatan Sipil",
    staff: 0,
    work: "kependudukan",
    under: [
      secretariat("dukcapil", "Dukcapil", 6),
      field("dukcapil-pendaftaran", "Pelayanan Pendaftaran Penduduk", ["kependudukan", 11]),
      field("dukcapil-pencatatan", "Pelayanan Pencatatan Sipil", ["kependudukan", 7]),
      field("dukcapil-informasi", "Pengelolaan Informasi Administrasi Kependudukan", ["kependudukan", 6]),
    ],
  },
  {
    code: "dinkes",
    name: "Dinas Kesehatan",
    kind: "OPD",
    head: "Kepala Dinas Kesehatan",
    staff: 0,
    work: "kesehatan",
    under: [
      secretariat("dinkes", "Dinkes"),
      field("dinkes-p2p", "Pencegahan dan Pengendalian Penyakit", ["kesehatan", 6]),
      {
        code: "puskesmas-sukamaju",
        name: "Puskesmas Sukamaju",
        kind: "PUSKESMAS",
        head: "Kepala Puskesmas Sukamaju",
        staff: 9,
        work: "kesehatan",
      },
      {
        code: "puskesmas-tirtasari",
        name: "Puskesmas Tirtasari",
        kind: "PUSKESMAS",
        head: "Kepala Puskesmas Tirtasari",
        staff: 8,
        work: "kesehatan",
      },
    ],
  },
  {
    code: "disdik",
    name: "Dinas Pendidikan",
    kind: "OPD",
    head: "Kepala Dinas Pendidikan",
    staff: 0,
    work: "sekolah",
    scheme: "umum",
    under: [
      secretariat("disdik", "Disdik"),
      field("disdik-dasar", "Pembinaan Pendidikan Dasar", ["umum", 5]),
      {
        code: "smpn-1-tirta",
        name: "SMP Negeri 1 Tirta",
        kind: "SEKOLAH",
        head: "Kepala SMP Negeri 1 Tirta",
        staff: 10,
        work: "sekolah",
      },
      {
        code: "smpn-2-sukamaju",
        name: "SMP Negeri 2 Sukamaju",
        kind: "SEKOLAH",
        head: "Kepala SMP Negeri 2 Sukamaju",
        staff: 8,
        work: "sekolah",
      },
      {
        code: "sdn-1-sukamaju",
        name: "SD Negeri 1 Sukamaju",
        kind: "SEKOLAH",
        head: "Kepala SD Negeri 1 Sukamaju",
        staff: 7,
        work: "sekolah",
      },
    ],
  },
  {
    code: "dpupr",
    name: "Dinas Pekerjaan Umum dan Penataan Ruang",
    kind: "OPD",
    head: "Kepala Dinas Pekerjaan Umum dan Penataan Ruang",
    staff: 0,
    work: "teknis",
    under: [
      secretariat("dpupr", "DPUPR"),
      field("dpupr-bina-marga", "Bina Marga", ["teknis", 7]),
      field("dpupr-cipta-karya", "Cipta Karya", ["teknis", 6]),
    ],
  },
  {
    code: "dpmptsp",
    name: "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
    kind: "OPD",
    head: "Kepala Dinas Penanaman Modal dan PTSP",
    staff: 0,
    work: "perizinan",
    scheme: "muara-tebo",
    under: [
      secretariat("dpmptsp", "DPMPTSP", 4),
      field("dpmptsp-pelayanan", "Pelayanan Perizinan", ["perizinan", 8]),
    ],
  },
  {
    code: "dishub",
    name: "Dinas Perhubungan",
    kind: "OPD",
    head: "Kepala Dinas Perhubungan",
    staff: 0,
    work: "teknis",
    scheme: "pontianak",
    under: [
      secretariat("dishub", "Dishub", 4),
      field("dishub-lalu-lintas", "Lalu Lintas", ["teknis", 6]),
      {
        code: "uptd-pkb",
        name: "UPTD Pengujian Kendaraan Bermotor",
        kind: "UPTD",
        head: "Kepala UPTD Pengujian Kendaraan Bermotor",
        staff: 6,
        work: "teknis",
      },
    ],
  },
  {
    code: "dinsos",
    name: "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak",
    kind: "OPD",
    head: "Kepala Dinas Sosial, PPPA",
    staff: 0,
    work: "sosial",
    scheme: "bantul",
    under: [
      secretariat("dinsos", "Dinsos PPPA", 4),
      field("dinsos-pppa", "Pemberdayaan Perempuan dan Perlindungan Anak", ["sosial", 5]),
      field("dinsos-rehabilitasi", "Rehabilitasi Sosial", ["sosial", 5]),
    ],
  },
  {
    code: "bkpsdm",
    name: "Badan Kepegawaian dan Pengembangan SDM",
    kind: "OPD",
    head: "Kepala BKPSDM",
    staff: 0,
    work: "kepegawaian",
    under: [
      secretariat("bkpsdm", "BKPSDM", 4),
      field("bkpsdm-kinerja", "Penilaian Kinerja dan Penghargaan", ["kepegawaian", 5]),
      field("bkpsdm-mutasi", "Mutasi dan Promosi", ["kepegawaian", 4]),
    ],
  },
  {
    code: "inspektorat",
    name: "Inspektorat Daerah",
    kind: "OPD",
    head: "Inspektur",
    staff: 0,
    work: "pengawasan",
    scheme: "kepahiang",
    under: [
      secretariat("inspektorat", "Inspektorat", 3),
      {
        code: "irban-1",
        name: "Inspektur Pembantu Wilayah I",
        kind: "BIDANG",
        head: "Inspektur Pembantu I",
        staff: 5,
        work: "pengawasan",
      },
      {
        code: "irban-2",
        name: "Inspektur Pembantu Wilayah II",
        kind: "BIDANG",
        head: "Inspektur Pembantu II",
        staff: 5,
        work: "pengawasan",
      },
    ],
  },
  {
    code: "bappeda",
    name: "Badan Perencanaan Pembangunan Daerah",
    kind: "OPD",
    head: "Kepala Bappeda",
    staff: 0,
    work: "perencanaan",
    under: [
      secretariat("bappeda", "Bappeda", 3),
      field("bappeda-ekonomi", "Perekonomian", ["perencanaan", 5]),
    ],
  },
  {
    code: "dlh",
    name: "Dinas Lingkungan Hidup",
    kind: "OPD",
    head: "Kepala Dinas Lingkungan Hidup",
    staff: 0,
    work: "teknis",
    under: [
      secretariat("dlh", "DLH", 4),
      field("dlh-pengendalian", "Pengendalian Pencemaran", ["teknis", 6]),
    ],
  },
  {
    code: "kec-sukamaju",
    name: "Kecamatan Sukamaju",
    kind: "KECAMATAN",
    head: "Camat Sukamaju",
    staff: 0,
    work: "kewilayahan",
    under: [
      secretariat("kec-sukamaju", "Kecamatan Sukamaju", 4),
      {
        code: "kec-sukamaju-pelayanan",
        name: "Seksi Pelayanan Umum",
        kind: "SEKSI",
        head: "Kepala Seksi Pelayanan Umum",
        staff: 5,
        work: "kewilayahan",
      },
      {
        code: "kel-sukamaju-kota",
        name: "Kelurahan Sukamaju Kota",
        kind: "KELURAHAN",
        head: "Lurah Sukamaju Kota",
        staff: 5,
        work: "kewilayahan",
      },
      {
        code: "kel-sukasari",
        name: "Kelurahan Sukasari",
        kind: "KELURAHAN",
        head: "Lurah Sukasari",
        staff: 4,
        work: "kewilayahan",
      },
    ],
  },
];

export const ROOT: UnitPlan = {
  code: "tirta-kencana",
  name: "Kabupaten Tirta Kencana",
  kind: "INSTANSI",
  head: "Sekretaris Daerah",
  staff: 0,
  work: "umum",
  scheme: "permenpanrb-6-2022",
  under: OFFICES,
};
