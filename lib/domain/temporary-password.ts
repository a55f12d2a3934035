/** Everyday words without a double meaning, four to seven plain letters, easy to say over the telephone. */
export const WORDS: readonly string[] = `
  akar alun angin anggrek angsa apel arang arus atap awan ayam bahari bakau balai bambu bandar bangau bangku bantal
  batang batik batu bawang bayam beduk bekal benang bendera benih beras besi bintang biola bola bubur bukit buku bulan
  bunga cabai cahaya candi cangkir cawan cemara cendana cerita cermin cincin coklat dahan damar danau dapur daun
  delima delman dermaga desa dompet durian embun emping engsel esok fajar film foto gading gajah galah gamelan garam
  garis garuda gelas gembok gerbang gerobak gitar goni gula gunung halaman harum hijau hujan hutan ikan intan jagung
  jala jalan jambu janur jendela jeruk jeruji kabut kacang kain kaki kaca kamar kamera kanal kancil kapal kapas kapur
  karang kartu kayu kebun kelapa kelinci kemiri kenanga kendi kepik kereta keris kertas ketan kicau kolam kopi kota
  kuda kunci kursi lada ladang lagu lampu langit laut layar lebah lembah lemari lesung lidi lilin limau logam lombok
  lonceng lontar lumbung lurik madu manggis mangga mawar medan meja melati menara merak merpati mesin minyak musim
  musik nangka nanas nelayan obor ombak padi pagar pagi pahat panah pandan pantai papan pasar pasir payung pelangi
  pelita pena perahu perak permata pesisir petani pinang pintu pita pohon prangko pulau puncak purnama puyuh radio
  rakit rambut ranting rantang rebana rotan roda ruang rumah rumput rusa sabun sagu salak sampan sandal sapu sawah
  sawi sayur selat semut senja sepatu sepeda serai sirih siput soto subuh sukun sumur sungai surat tahu talas taman
  tambak tangga tebu teko telaga telur tembaga tenun teras teratai tikar timun tirai topi tugu ubin udang ufuk ukir
  waduk warna waru wayang wortel zaitun
`
  .trim()
  .split(/\s+/);

const PLACES = 1000;

/**
 * Four words and three digits, such as "kebun-lampu-sungai-teratai-482"; `pick` answers a whole number
 * from 0 up to, not including, its argument.
 */
export function temporaryPassword(pick: (count: number) => number): string {
  const words = [0, 1, 2, 3].map(() => WORDS[pick(WORDS.length)]);
  return [...words, String(pick(PLACES)).padStart(3, "0")].join("-");
}
