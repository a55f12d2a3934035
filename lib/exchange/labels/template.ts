import type { Column, Table } from "@/lib/exchange/rules/tables";

export const TEMPLATE_FILE = "templat-data-instansi.xlsx";
export const HELP_SHEET = "Petunjuk";
export const helpHeads = ["Lembar", "Kolom", "Wajib", "Cara mengisi", "Contoh"] as const;

/** How to use the template, a line each. */
export const helpLines: readonly string[] = [
  "Lembar Unit, Jabatan, Pegawai dan Penempatan boleh diunggah bersama atau sendiri-sendiri; hapus lembar yang " +
    "tidak dipakai.",
  "Jangan mengubah baris judul. Kolom yang tidak wajib boleh dihapus: isinya di Teraju lalu tidak berubah.",
  "Tulis nilai biasa, bukan rumus, dan jangan menggabungkan sel. Simpan NIP sebagai teks, bukan bilangan.",
  "Unit dikenali dari ID unor atau kode, jabatan dari unit dan namanya, pegawai dari NIP. Berkas yang sama boleh " +
    "diunggah berkali-kali.",
  "Yang tidak ada di berkas tidak dihapus; sesudah diperiksa Teraju menanyakannya.",
  "Baris Penempatan dengan jabatan lain dari yang tercatat adalah mutasi mulai TMT-nya dan memerlukan nomor SK.",
];

interface Explained {
  readonly how: string;
  readonly example: string;
}

type Help = { readonly [T in Table]: Readonly<Record<Column<T>, Explained>> };

/** Each column with an example of one small office. */
export const help: Help = {
  units: {
    code: { how: "Kode pendek, huruf kecil. Wajib bila ID unor kosong.", example: "dinkes" },
    name: { how: "Nama lengkap. Nama baru berlaku mulai hari impor.", example: "Dinas Kesehatan" },
    kind: { how: "Pilih dari daftar.", example: "Perangkat daerah (OPD)" },
    parent: { how: "Kode atau ID unor. Kosong hanya untuk instansi.", example: "kabupaten" },
    unorId: { how: "ID unor dari SIASN.", example: "8ae482c5" },
    areaCode: { how: "Kode wilayah Permendagri.", example: "35.07.01" },
    startsOn: { how: "Untuk unit baru. Kosong: sama dengan unit di atasnya.", example: "02/01/2025" },
  },
  positions: {
    unit: { how: "Kode atau ID unor unitnya.", example: "dinkes" },
    name: { how: "Nama jabatan, satu kali tiap unit.", example: "Kepala Dinas Kesehatan" },
    kind: { how: "Pilih dari daftar.", example: "Pimpinan tinggi (JPT)" },
    jenjang: { how: "Jenjang jenis jabatan itu, bila ada.", example: "Pratama" },
    eselon: { how: "Bila ada.", example: "II.b" },
    kelas: { how: "1 sampai 17.", example: "14" },
    formasi: { how: "Untuk berapa orang. Kosong: 1.", example: "1" },
    headsUnit: { how: "ya bila jabatan ini memimpin unitnya. Satu tiap unit.", example: "ya" },
  },
  people: {
    nip: { how: "18 angka, sebagai teks.", example: "197503102000031001" },
    name: { how: "Nama dengan gelar.", example: "dr. Agus Salim, M.Kes." },
    kind: { how: "PNS atau PPPK.", example: "PNS" },
    golongan: { how: "I/a sampai IV/e untuk PNS, I sampai XVII untuk PPPK.", example: "IV/c" },
    email: { how: "Boleh kosong.", example: "agus@contoh.go.id" },
  },
  placements: {
    nip: { how: "Pegawai yang sudah tercatat atau ada di lembar Pegawai.", example: "197503102000031001" },
    unit: { how: "Kode atau ID unor unitnya.", example: "dinkes" },
    position: { how: "Nama jabatan seperti di lembar Jabatan.", example: "Kepala Dinas Kesehatan" },
    as: { how: "Definitif, Plt. atau Plh. Kosong: Definitif.", example: "Definitif" },
    startsOn: { how: "Hari pertama.", example: "02/01/2025" },
    endsOn: { how: "Hari terakhir, hanya untuk Plt. dan Plh.", example: "" },
    document: { how: "Wajib bila pegawai pindah dari jabatan lain.", example: "821/12/2026" },
    documentOn: { how: "Boleh kosong.", example: "20/12/2024" },
  },
};
