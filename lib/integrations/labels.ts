import { FEW_ROWS } from "@/lib/integrations/rules";

/** Lists that can be tried, by the last part of their address. */
export const TRIED_LISTS = [
  { value: "unit", label: "Unit organisasi" },
  { value: "pegawai", label: "Pegawai" },
  { value: "penempatan", label: "Penempatan pegawai" },
  { value: "hasil", label: "Hasil penilaian" },
] as const;

/** A trial as somebody types it on another machine. */
export const callInShell = `curl -H 'Authorization: Bearer tk_…' 'https://alamat-teraju/api/v1/unit?batas=${FEW_ROWS}'`;
