import type { Draw } from "@/prisma/seed/random";

export type Sex = "L" | "P";

const MEN = ["Adi", "Agung", "Ahmad", "Andi", "Arif", "Bagus", "Bambang", "Budi", "Cahyo", "Danang", "Darmawan", "Dimas", "Edi", "Eko", "Fauzi", "Galih", "Guntur", "Hadi", "Hasan", "Imam", "Irfan", "Iwan", "Johan", "Kurnia", "Lukman", "Made", "Nanang", "Oki", "Panji", "Rahmat", "Rangga", "Rizal", "Rudi", "Slamet", "Surya", "Tono", "Umar", "Wahyu", "Yanto", "Yusuf", "Zainal"] as const;
const WOMEN = ["Ani", "Astuti", "Ayu", "Citra", "Desi", "Diah", "Endang", "Erna", "Evi", "Fitri", "Hesti", "Ida", "Intan", "Kartini", "Laras", "Lina", "Mega", "Nadia", "Ningsih", "Nita", "Novi", "Nur", "Puji", "Putri", "Rani", "Retno", "Rina", "Rini", "Santi", "Sari", "Siska", "Suci", "Tari", "Titin", "Tuti", "Wati", "Widya", "Winda", "Yani", "Yulia"] as const;
const FAMILY_MEN = ["Adiputra", "Baskoro", "Daulay", "Firmansyah", "Ginting", "Hidayat", "Iskandar", "Kurniadi", "Laksono", "Mahendra", "Nasution", "Pamungkas", "Purnomo", "Ramadhan", "Saputro", "Setyawan", "Simatupang", "Sudarsono", "Sutrisno", "Tanjung", "Utomo", "Wardana", "Widagdo", "Yuwono"] as const;
const FAMILY_WOMEN = ["Amalia", "Damayanti", "Fadhilah", "Ginting", "Handayani", "Hasanah", "Indriani", "Kusumastuti", "Larasati", "Maulida", "Nuraini", "Oktaviani", "Pangesti", "Permatasari", "Puspitasari", "Rahmawati", "Safitri", "Sulistyowati", "Susanti", "Tarigan", "Utaminingsih", "Wijayanti", "Yulianti", "Zahra"] as const;

/** An invented name that nobody in the demo has yet. */
export function newName(draw: Draw, sex: Sex, taken: Set<string>): string {
  for (;;) {
    const name = sex === "L" ? `${draw.pick(MEN)} ${draw.pick(FAMILY_MEN)}` : `${draw.pick(WOMEN)} ${draw.pick(FAMILY_WOMEN)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
