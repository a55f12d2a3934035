import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { listOpenFiles } from "@/app/(publik)/(umum)/data-terbuka/files";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { isTooFew } from "@/lib/kernel/suppression";
import { quarterCode } from "@/lib/kernel/calendar";
import { getBadge, getPublicOffice } from "@/lib/transparency/queries/office";
import type { PublicFigure } from "@/lib/transparency/queries/ikm";
import type { PublicSpread } from "@/lib/transparency/queries/predikat";
import { listPublicQuarters, type PublicTerm } from "@/lib/transparency/queries/terms";
import { getTransparency, type Transparency } from "@/lib/transparency/queries/offices";
import { PREDIKATS, UNSUR, type Predikat } from "@/lib/kernel/codes";
import { useDatabase } from "@/tests/support/database";
import { narrowed, type Cell, type Narrowed, type PublishedFigure } from "@/tests/support/narrowing";
import { makeOffice, type Office } from "@/tests/support/office";
import { closeWith, makeClosedYear, rateWith, type ServiceTruth } from "@/tests/support/public-figures";

useDatabase();

const OFFICES = 5;
const SERVICES = 4;
const TODAY = "2026-09-15";

interface RatedTruth {
  readonly opdId: string;
  readonly code: string;
  readonly counts: Record<Predikat, number>;
  readonly unrated: number;
}

interface QuarterTruth {
  readonly services: readonly ServiceTruth[];
  readonly rated: readonly RatedTruth[];
}

/** Mostly few people: where suppression is hard. */
const few = fc.oneof(
  { weight: 5, arbitrary: fc.nat(7) },
  { weight: 3, arbitrary: fc.nat(15) },
  { weight: 2, arbitrary: fc.integer({ min: 16, max: 70 }) },
);
const answers = few.chain((n) =>
  fc.record({
    n: fc.constant(n),
    open: fc.array(fc.nat(Math.min(3, n)), { minLength: 9, maxLength: 9 }),
    answer: fc.integer({ min: 1, max: 4 }),
    excluded: few,
  }),
);
const hardlyAnybody = fc.oneof(fc.constant(0), fc.nat(2));
const spread = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(few, few, few, few, few) },
  { weight: 2, arbitrary: fc.tuple(hardlyAnybody, fc.nat(4), hardlyAnybody, hardlyAnybody, hardlyAnybody) },
);
const ratings = fc.record({ counts: spread, unrated: hardlyAnybody });
const county = fc.record({
  services: fc.array(answers, { minLength: OFFICES * SERVICES, maxLength: OFFICES * SERVICES }),
  rated: fc.array(ratings, { minLength: OFFICES, maxLength: OFFICES }),
});

let office: Office;
const truth = new Map<string, QuarterTruth>();
const codeOf = new Map<string, string>();

beforeAll(async () => {
  office = await makeOffice();
  const opds: { id: string; code: string }[] = [];
  const services: { serviceId: string; slug: string; opdId: string }[] = [];
  for (let o = 0; o < OFFICES; o += 1) {
    const code = `opd-${o}`;
    const { id } = await db.unit.create({
      data: {
        code,
        name: `Dinas ${o}`,
        kind: "OPD",
        path: `/tk/${code}/`,
        parentId: office.units.tk,
        validFrom: fromDay("2020-01-01"),
      },
    });
    await db.unit.update({ where: { id }, data: { opdId: id } });
    opds.push({ id, code });
    codeOf.set(id, code);
    for (let s = 0; s < SERVICES; s += 1) {
      const slug = `layanan-${o}-${s}`;
      const service = await db.service.create({ data: { unitId: id, slug, name: `Layanan ${o} ${s}` } });
      services.push({ serviceId: service.id, slug, opdId: id });
    }
  }
  await db.schemeAssignment.create({
    data: { unitId: office.units.tk, schemeId: office.schemeId, startsOn: fromDay("2020-01-01") },
  });
  const years = [2022, 2023, 2024];
  const drawn = fc.sample(county, { seed: 14_2017, numRuns: years.length * 4 });
  for (const year of years) {
    for (const [index, termId] of (await makeClosedYear(year)).entries())
      await publish(termId, { year, number: index + 1 }, drawn.pop()!);
  }

  async function publish(
    termId: string,
    term: { year: number; number: number },
    drawnCounty: (typeof drawn)[number],
  ): Promise<void> {
    const figures = services.map((service, index): ServiceTruth => {
      const { n, open, answer, excluded } = drawnCounty.services[index]!;
      const answered = open.map((left) => n - left);
      return {
        ...service,
        respondents: n,
        excluded,
        answered,
        sums: answered.map((count) => count * answer),
      };
    });
    const rated = opds.map(({ id, code }, index): RatedTruth => {
      const { counts, unrated } = drawnCounty.rated[index]!;
      return {
        opdId: id,
        code,
        unrated,
        counts: Object.fromEntries(PREDIKATS.map((predikat, place) => [predikat, counts[place]!])) as Record<
          Predikat,
          number
        >,
      };
    });
    await closeWith(termId, figures);
    for (const { opdId, counts, unrated } of rated)
      await rateWith(opdId, termId, {
        counts,
        people: Object.values(counts).reduce((a, b) => a + b, 0) + unrated,
      });
    truth.set(quarterCode(term), { services: figures, rated });
  }
});

// ── What is published, as sets of people ────────────────────────────────────

/** A figure that somebody read: of which quarter and kind, over which cells, and what it says where it is a count. */
interface Read {
  readonly quarter: string;
  readonly kind: string;
  readonly cells: readonly string[];
  readonly says: number | null;
}

const scopeOf = (
  quarter: string,
  { opd, slug }: { opd?: string | undefined; slug?: string | undefined },
): string[] =>
  truth
    .get(quarter)!
    .services.filter(
      (service) =>
        (slug === undefined || slug === "" || service.slug === slug) &&
        (opd === undefined || opd === "" || codeOf.get(service.opdId) === opd),
    )
    .map((service) => service.slug);

/** A mean is about those who answered its unsur; an index about those of every unsur. */
function readFigure(
  quarter: string,
  place: { opd?: string | undefined; slug?: string | undefined },
  figure: Pick<PublicFigure, "respondents" | "ikm" | "nrr" | "excluded">,
): Read[] {
  const cells = scopeOf(quarter, place);
  const kinds = UNSUR.filter((_, u) => figure.ikm !== null || figure.nrr[u] !== null);
  return [
    ...(figure.respondents === null ? [] : [{ quarter, kind: "N", cells, says: figure.respondents }]),
    ...(figure.excluded === null ? [] : [{ quarter, kind: "Q", cells, says: figure.excluded }]),
    ...kinds.map((kind) => ({ quarter, kind, cells, says: null })),
  ];
}

const ratedCells = (code: string, predikat: readonly Predikat[]): string[] =>
  predikat.map((name) => `${code} ${name}`);

function readSpread(
  quarter: string,
  { code, rated, groups }: Pick<PublicSpread, "code" | "rated" | "groups">,
): Read[] {
  const whole =
    rated === null ? [] : [{ quarter, kind: "P", cells: ratedCells(code, PREDIKATS), says: rated }];
  return [
    ...whole,
    ...groups.map(({ keys, count }) => ({ quarter, kind: "P", cells: ratedCells(code, keys), says: count })),
  ];
}

function readWholeRated(
  quarter: string,
  { rated, people }: { rated: number | null; people: number | null },
): Read[] {
  const codes = truth.get(quarter)!.rated.map(({ code }) => code);
  const cells = codes.flatMap((code) => ratedCells(code, PREDIKATS));
  return [
    ...(rated === null ? [] : [{ quarter, kind: "P", cells, says: rated }]),
    ...(people === null
      ? []
      : [{ quarter, kind: "P", cells: [...cells, ...codes.map((code) => `${code} unrated`)], says: people }]),
  ];
}

/** The pooled offices are those that show no distribution; the reader sees which they are. */
function readPool(
  quarter: string,
  pool: { rated: number | null; groups: PublicSpread["groups"] } | null,
  pooled: readonly string[],
): Read[] {
  if (pool === null) return [];
  const cellsOfPool = (keys: readonly Predikat[]): string[] =>
    pooled.flatMap((code) => ratedCells(code, keys));
  return [
    { quarter, kind: "P", cells: cellsOfPool(PREDIKATS), says: pool.rated },
    ...pool.groups.map(({ keys, count }) => ({ quarter, kind: "P", cells: cellsOfPool(keys), says: count })),
  ];
}

/** The pool of a page, unless it is of a quarter before those that are attacked. */
const readPagePool = (
  quarter: string,
  { term, pool, offices }: NonNullable<Transparency["appraisals"]>,
): Read[] =>
  truth.has(quarterCode(term))
    ? readPool(
        quarter,
        pool,
        offices.filter(({ rated, groups }) => groups.length === 0 && rated !== 0).map(({ code }) => code),
      )
    : [];

async function readPages(): Promise<Read[]> {
  const reads: Read[] = [];
  const own = (term: PublicTerm): boolean => truth.has(quarterCode(term));
  for (const term of (await listPublicQuarters()).surveys) {
    const quarter = quarterCode(term);
    const found = (await getTransparency({
      quarter,
      search: "",
      order: "nama",
      page: 1,
      today: TODAY,
    })) as Transparency;
    reads.push(
      ...readFigure(quarter, {}, found.quarter.whole),
      ...readWholeRated(quarter, found.appraisals!),
    );
    reads.push(...readPagePool(quarter, found.appraisals!));
    for (const { figure, spread } of found.rows) {
      if (figure !== null)
        reads.push(
          ...readFigure(quarter, { opd: figure.code }, figure),
          ...figure.services.flatMap((service) => readFigure(quarter, { slug: service.slug }, service)),
        );
      if (spread !== null && own(found.appraisals!.term)) reads.push(...readSpread(quarter, spread));
    }
    for (const code of codeOf.values()) {
      const page = (await getPublicOffice(code, quarter, TODAY))!;
      reads.push(
        ...page.trend.flatMap((point) =>
          point.figure === null ? [] : readFigure(quarterCode(point.term), { opd: code }, point.figure),
        ),
      );
      reads.push(...page.services.flatMap((service) => readFigure(quarter, { slug: service.slug }, service)));
      if (page.spread !== null) reads.push(...readSpread(quarterCode(page.spread.term), page.spread.own));
    }
  }
  for (const code of codeOf.values()) {
    const badge = (await getBadge(code))!;
    if (badge.figure !== null)
      reads.push(...readFigure(quarterCode(badge.term!), { opd: code }, badge.figure));
  }
  return reads;
}

type Values = Record<string, string | number | boolean | null>;

const numberOf = (value: string | number | boolean | null | undefined): number | null =>
  value == null || value === "" ? null : Number(value);

/** Rows of the files; the names in these tables need no quotes. */
async function readRows(): Promise<{ ikm: Values[]; predikat: Values[] }> {
  const files = new Map(
    (await listOpenFiles(await listPublicQuarters())).map((file) => [file.name, file.body]),
  );
  const csv = (name: string): Values[] => {
    const [head, ...lines] = files
      .get(`${name}.csv`)!
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    return lines.map((cells) =>
      Object.fromEntries(head!.map((column, index) => [column, cells[index] ?? ""])),
    );
  };
  const json = (name: string): Values[] =>
    (JSON.parse(files.get(`${name}.json`)!) as { data: Values[] }).data;
  return { ikm: [...csv("ikm"), ...json("ikm")], predikat: [...csv("predikat"), ...json("predikat")] };
}

/** Offices of a quarter that show no distribution in the file, unless nobody there was rated. */
const pooledIn = (rows: readonly Values[], quarter: string): string[] => [
  ...new Set(
    rows
      .filter(
        (row) =>
          row["triwulan"] === quarter &&
          row["tingkat"] === "OPD" &&
          numberOf(row["dinilai"]) !== 0 &&
          [...PREDIKATS.map((name) => name.toLowerCase()), "digabung"].every(
            (column) => numberOf(row[column]) === null,
          ),
      )
      .map((row) => String(row["kode_opd"])),
  ),
];

async function readFiles(): Promise<Read[]> {
  const { ikm, predikat } = await readRows();
  const ofIkm = ikm.flatMap((row) =>
    readFigure(
      String(row["triwulan"]),
      { opd: String(row["kode_opd"] ?? ""), slug: String(row["kode_layanan"] ?? "") },
      {
        respondents: numberOf(row["responden"]),
        excluded: numberOf(row["dipisahkan"]),
        ikm: numberOf(row["ikm"]) === null ? null : String(row["ikm"]),
        nrr: UNSUR.map((_, u) => (numberOf(row[`u${u + 1}`]) === null ? null : String(row[`u${u + 1}`]))),
      },
    ),
  );
  const ofPredikat = predikat
    .filter((row) => truth.has(String(row["triwulan"])))
    .flatMap((row) => {
      const quarter = String(row["triwulan"]);
      if (row["tingkat"] === "INSTANSI")
        return readWholeRated(quarter, { rated: numberOf(row["dinilai"]), people: numberOf(row["asn"]) });
      const apart = PREDIKATS.flatMap((predikatName) =>
        numberOf(row[predikatName.toLowerCase()]) === null
          ? []
          : [{ keys: [predikatName], count: numberOf(row[predikatName.toLowerCase()])! }],
      );
      const merged =
        numberOf(row["digabung"]) === null
          ? []
          : [
              {
                keys: String(row["predikat_digabung"]).split(" ") as Predikat[],
                count: numberOf(row["digabung"])!,
              },
            ];
      const spread = { rated: numberOf(row["dinilai"]), groups: [...apart, ...merged] };
      if (row["tingkat"] === "OPD_LAIN") return readPool(quarter, spread, pooledIn(predikat, quarter));
      return readSpread(quarter, { code: String(row["kode_opd"]), ...spread });
    });
  return [...ofIkm, ...ofPredikat];
}

// ── The attack ──────────────────────────────────────────────────────────────

function cellsOf(quarter: string, kind: string): Cell[] {
  const { services, rated } = truth.get(quarter)!;
  if (kind === "P")
    return rated.flatMap(({ code, counts, unrated }) => [
      ...PREDIKATS.map((predikat) => ({ key: `${code} ${predikat}`, people: counts[predikat] })),
      { key: `${code} unrated`, people: unrated },
    ]);
  const peopleOf = ({ respondents, excluded, answered }: ServiceTruth): number =>
    kind === "N"
      ? respondents
      : kind === "Q"
        ? excluded
        : answered[UNSUR.findIndex((name) => name === kind)]!;
  return services.map((service) => ({ key: service.slug, people: peopleOf(service) }));
}

/** One system per quarter and kind of figure: they are about different people, or about different answers of theirs. */
function attack(reads: readonly Read[]): (Narrowed & { where: string })[] {
  return [...Map.groupBy(reads, ({ quarter, kind }) => `${quarter} ${kind}`)].flatMap(([where, group]) => {
    const { quarter, kind } = group[0]!;
    const distinct = new Map(
      group.map((read): [string, PublishedFigure] => [
        [...read.cells].sort().join(),
        { name: where, cells: read.cells },
      ]),
    );
    return narrowed(cellsOf(quarter, kind), [...distinct.values()]).map((found) => ({ ...found, where }));
  });
}

describe("twelve quarters of small offices on the public pages and in the files", () => {
  it("are told truthfully wherever a number stands", async () => {
    for (const { quarter, kind, cells, says } of [...(await readPages()), ...(await readFiles())]) {
      const people = cellsOf(quarter, kind)
        .filter(({ key }) => cells.includes(key))
        .reduce((sum, cell) => sum + cell.people, 0);
      if (says !== null) expect(says, `${quarter} ${kind} ${cells.join()}`).toBe(people);
      expect(isTooFew(people), `${quarter} ${kind} ${cells.join()}`).toBe(false);
    }
  });

  it("show something, and hide something, of every kind", async () => {
    const reads = await readFiles();
    for (const kind of ["N", "Q", "P", ...UNSUR]) {
      const shown = reads.filter((read) => read.kind === kind && read.cells.length <= 5).length;
      expect(shown, kind).toBeGreaterThan(20);
    }
    const { ikm, predikat } = await readRows();
    expect(ikm.filter((row) => String(row["disembunyikan"]) === "true").length).toBeGreaterThan(20);
    expect(predikat.filter((row) => numberOf(row["digabung"]) !== null).length).toBeGreaterThan(10);
    expect(predikat.filter((row) => row["tingkat"] === "OPD_LAIN").length).toBeGreaterThan(2);
  });

  it("cannot be narrowed to fewer than five people by combining all of them", async () => {
    expect(attack([...(await readPages()), ...(await readFiles())])).toEqual([]);
  });

  it("and one more figure than is published would be found out", async () => {
    const reads = await readFiles();
    const { services } = truth.get("2022-Q1")!;
    const hidden = services.filter(
      ({ slug, respondents }) =>
        respondents > 0 &&
        !reads.some(
          ({ quarter, kind, cells }) => quarter === "2022-Q1" && kind === "N" && cells.join() === slug,
        ),
    );
    const beside = hidden.map(
      ({ slug }): Read => ({ quarter: "2022-Q1", kind: "N", cells: [slug], says: null }),
    );
    expect(beside.filter((read) => attack([...reads, read]).length > 0).length).toBeGreaterThan(0);
  });
});
