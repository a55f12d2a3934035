/** Shapes of every operation, as `npm run -s calc -- --help` prints them. */
export const HELP = `Usage: npm run -s calc -- <operation> < input.json

Reads one JSON object, prints one JSON object. Numbers may be JSON numbers or decimal strings and are taken
literally; numbers in the answer are decimal strings, counts and positions are whole numbers.
Exit 0: answered. Exit 1: verify could not reproduce the file. Exit 2: the input was refused; nothing on
stdout, one line on stderr that names the field.

skm               { responses: (1..4 | null)[][], weights?: "exact" | "0.111" | "0.11" | decimal }
                  -> { n, nrr, index, ikm, mutu, kinerja, lowest }
sample-size       { population } -> { sample }
achievement       { polarity: MORE | LESS, target, actual, cap? } -> { percent }
                  target: x | { low, high } | one of the typed targets below
skp-value         { percent, maximal?: boolean } -> { value, category }
numeric-predikat  { skp, behaviour, raters360: boolean, newIdea: boolean } -> { total, category }
predikat          { work, behaviour } -> { predikat }
distribution      { organisation, counts: { SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG } }
                  -> { ok, deviations: [{ code, actual, limit }] }
angka-kredit      { jenjang, predikat, months: 1..12 } -> { angkaKredit }
jpm               { standard: [], assessed: [], purpose: SELEKSI | PEMETAAN, cap? } -> { percent, category }
nine-box          { performance, potential: TINGGI | MENENGAH | RENDAH } -> { box }
nip               { nip, kind: PNS | PPPK }
                  -> { valid: true, bornOn, appointed, sex, sequence } | { valid: false, reason }
objection         { receivedOn, filedOn } -> { accepted, lastDay }
periodic-score    see below -> { total, category, components, suggestion, steps }
score-file        same input as periodic-score -> { scheme, input, result, steps, hash }, the file that verify reads;
                  peers and subordinates leave without names, and not at all below the minimum of raters
check-table       { rows: [{ polarity, target, actual, published }] }
                  -> { rows: [{ computed, ok, cause }], wrong, truncated }
                  published: a decimal as printed; cause: null, TRUNCATED, ACTUAL_OVER_TARGET, TARGET_OVER_ACTUAL,
                  CAPPED or UNKNOWN
verify            a score file -> { reproduced: true, hash }; else exit 1 and
                  { reproduced: false, step, recorded, recomputed }
                  It proves that a file is consistent in itself, not that it is the one that was stored:
                  --against <hash>        compares with the hash printed on a paper or on the verification page
                  --scheme <id@version>   compares with the shipped scheme of that name
                  Values must have the type that the export writes ("120", not 120).

Input of periodic-score (a question mark: may be left out, the value after "=" then counts):
{
  scheme: "permenpanrb-6-2022" | "muara-tebo" | "bantul" | "pontianak" | "kepahiang" | "umum" | a scheme object,
  rhk: [{
    id, title? = id, kind? = "UTAMA" ("UTAMA" | "TAMBAHAN"),
    weight? = 1 (relative among the main RHK),
    scopeWeight? (points at 100 %, required for TAMBAHAN),
    dimension? (key of a dimension, required for UTAMA where the scheme has dimensions),
    iki: [{
      id, title? = id, aspect: "KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA", polarity: "MORE" | "LESS",
      target: x | { low, high } | { kind: "NUMBER", value } | { kind: "RANGE", low, high }
              | { kind: "MILESTONE", planned } | { kind: "YES_NO" },
      pace? = the target as it stands: { kind: "GIVEN" } (that of the term) | { kind: "HOLDS" } (that of the plan, in
              full) | { kind: "GROWS", months, of } (that of the plan x months / of, exactly; 1 <= months <= of <= 12),
      actual? = null (a number; true or false for YES_NO; null: not reported),
      weight? = 1 (relative within the RHK), maximal? = false (the target is the highest that can be reached),
      feed? ("IKM": the actual is the citizen index), evidence? = [] (ids)
    }]
  }],
  behaviour? = []: [{ value, raterId, group: "ATASAN" | "REKAN" | "BAWAHAN" | "DIRI", rating }],
    value: BERORIENTASI_PELAYANAN, AKUNTABEL, KOMPETEN, HARMONIS, LOYAL, ADAPTIF, KOLABORATIF
    rating: DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI
  competency? = []: [{ id, name? = id, group: "TEKNIS" | "MANAJERIAL" | "SOSIAL_KULTURAL",
                       required, assessed (null: not assessed), trained? }],
  citizen? = none: { unit?: { ikm, n, low?, high? } | null, officer?: (the same) }, low and high: 95 % interval,
  attendance? = null (not recorded): [{ code, days }], an empty list is a term without deductions,
  newIdea? = false
}
status of a component: COUNTED, PARTIAL (some data missing), RENORMALISED (no data, others share its weight),
ZERO, BLOCKED.

At most 200,000 survey rows, 2,000 RHK, 200 IKI an RHK and 5,000 ratings. No name may stand twice in one object.

A scheme object: { id, version, name, effectiveFrom, basis: [{ regulation, article }], cadence: BULANAN | TRIWULANAN,
  components: [{ key, weight, missing: RENORMALISE | ZERO | BLOCK }], weightsWithPeers?: [{ key, weight }],
  work: { cap, dimensions: [{ key, name, weight }], requireEvidence, requireNumericTarget, requiredAspects: [],
          conversion: NONE | PERMENPANRB_8_2021, additionalCap },
  behaviour: { weights: { ATASAN, REKAN, BAWAHAN, DIRI }, minRaters, points: { <rating>: points } },
  competency: { weights: { TEKNIS, MANAJERIAL, SOSIAL_KULTURAL } | null, cap, requireTraining },
  citizen: { attribution: UNIT | PETUGAS, minResponses }, attendance: { points: { <code>: points } },
  annual: RATA_RATA_BULAN, suggest: { above, meets }, showUnitResults? }
`;
