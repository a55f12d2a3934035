/** The words of the printed questionnaire besides the questions themselves. */
export const questionnaireWords = {
  title: "Kuesioner Survei Kepuasan Masyarakat",
  service: "Layanan",
  office: "Unit pelayanan",
  day: "Tanggal",
  time: "Jam",
  morning: "08.00–12.00",
  afternoon: "13.00–17.00",
  person: "Tentang Anda (boleh dikosongkan)",
  sex: "Jenis kelamin",
  education: "Pendidikan",
  occupation: "Pekerjaan",
  opinion: "Pendapat Anda tentang layanan ini",
  how: "Silangi satu kotak pada tiap pertanyaan. Pertanyaan yang tidak Anda ketahui boleh dilewati.",
  privacy:
    "Jangan menulis nama, NIK, nomor telepon atau alamat. Jawaban dihitung bersama " +
    "jawaban orang lain dan tidak mempengaruhi layanan Anda.",
  basis: "PermenPANRB Nomor 14 Tahun 2017",
  thanks: "Terima kasih. Masukkan lembar ini ke kotak survei.",
  dots: "……………………………",
} as const;

/** A readable name for the printed questionnaire of a service. */
export const questionnaireFileName = (slug: string): string =>
  `kuesioner-skm-${slug.toLowerCase().replace(/[^a-z0-9-]+/g, "-")}.pdf`;
