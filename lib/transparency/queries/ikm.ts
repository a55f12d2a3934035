import "server-only";
import { db } from "@/lib/server/db/client";
import { snapshotFrom, type SnapshotBody } from "@/lib/surveys/db/ikm-snapshot";
import { shownTree, type ShownTree } from "@/lib/kernel/suppression";
import { NAMES_KEPT, keepPublicAnswer } from "@/lib/transparency/queries/terms";
import type { PublicSurveyTerm } from "@/lib/transparency/queries/terms";
import { UNSUR, type Mutu, type Unsur } from "@/lib/kernel/codes";
import { divide, multiply, ratio, roundHalfUp, type Ratio, sum as addUp } from "@/lib/scoring/ratio";
import { skmOfTally } from "@/lib/scoring/skm";
import { IKM_FACTOR } from "@/lib/scoring/regulations/permenpanrb-14-2017";

/**
 * What the public reads of a group in a quarter. How many answered each unsur is nowhere published: with the number of
 * respondents it would tell how few left a question open.
 */
export interface PublicFigure {
  /** Null where the group is not shown, because it is too small or hides one that is. */
  readonly respondents: number | null;
  /** Two decimals; null too where an unsur has no answer. */
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
  /** Sum of the nine means, with as few decimals as give the same index by hand: (sum ÷ 9) × 25. */
  readonly sum: string | null;
  /** Mean per unsur U1 to U9, two decimals. */
  readonly nrr: readonly (string | null)[];
  readonly lowest: readonly Unsur[];
  /** Answers kept out of the figure; null where their number is not shown. */
  readonly excluded: number | null;
}

export interface PublicService extends PublicFigure {
  readonly slug: string;
  readonly name: string;
}

export interface PublicOffice extends PublicFigure {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly services: readonly PublicService[];
}

/** One closed quarter of surveys as it is published, offices and services by name. */
export interface PublicQuarter {
  readonly term: PublicSurveyTerm;
  readonly whole: PublicFigure;
  readonly offices: readonly PublicOffice[];
}

interface Counted {
  readonly respondents: number;
  readonly excluded: number;
  readonly answered: readonly number[];
  readonly sums: readonly number[];
}

interface Snapshot extends Counted {
  readonly id: string;
  readonly opdId: string;
  readonly slug: string;
  readonly name: string;
}

/** A closed quarter of surveys; its figures were written once. */
export const getPublicQuarter = (term: PublicSurveyTerm): Promise<PublicQuarter> =>
  keepPublicAnswer(`ikm ${term.id} ${term.closedAt}`, NAMES_KEPT, () => readQuarter(term));

async function readQuarter(term: PublicSurveyTerm): Promise<PublicQuarter> {
  const rows = await db.ikmSnapshot.findMany({
    where: { termId: term.id },
    orderBy: [{ service: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      opdId: true,
      respondents: true,
      excluded: true,
      body: true,
      service: { select: { slug: true, name: true } },
    },
  });
  const units = await db.unit.findMany({
    where: { id: { in: [...new Set(rows.map(({ opdId }) => opdId))] } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, code: true, name: true },
  });
  const snapshots = rows.map(
    ({ body, service, ...row }): Snapshot => ({
      ...row,
      ...service,
      ...listed(snapshotFrom(body)),
    }),
  );
  const offices = units.map((unit) => ({
    ...unit,
    services: snapshots.filter(({ opdId }) => opdId === unit.id),
  }));
  const people = shownTree(
    offices.map(({ id, services }) => ({
      key: id,
      parts: services.map((service) => ({
        key: service.id,
        counts: [service.respondents, ...service.answered],
      })),
    })),
  );
  const excluded = shownTree(
    offices.map(({ id, services }) => ({
      key: id,
      parts: services.map((service) => ({ key: service.id, counts: [service.excluded] })),
    })),
  );
  const tell = figuresBy(people, excluded);
  return {
    term,
    whole: tell(sumOf(snapshots), "whole"),
    offices: offices.map(({ services, ...office }) => ({
      ...office,
      ...tell(sumOf(services), office.id),
      services: services.map((service) => ({
        slug: service.slug,
        name: service.name,
        ...tell(service, service.id),
      })),
    })),
  };
}

const listed = ({ answered, sums }: SnapshotBody) => ({
  answered: UNSUR.map((unsur) => answered[unsur]),
  sums: UNSUR.map((unsur) => sums[unsur]),
});

/** Sums are enough: a mean of means would not be the mean. */
function sumOf(rows: readonly Counted[]): Counted {
  const total = (of: (row: Counted) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    respondents: total((row) => row.respondents),
    excluded: total((row) => row.excluded),
    answered: UNSUR.map((_, u) => total((row) => row.answered[u] ?? 0)),
    sums: UNSUR.map((_, u) => total((row) => row.sums[u] ?? 0)),
  };
}

const isIn = (tree: ShownTree, key: string): boolean =>
  key === "whole" ? tree.whole : tree.offices.has(key) || tree.parts.has(key);

const figuresBy =
  (people: ShownTree, excluded: ShownTree) =>
  (counted: Counted, key: string): PublicFigure => ({
    ...(isIn(people, key) ? shownFigure(counted) : HIDDEN),
    excluded: isIn(excluded, key) ? counted.excluded : null,
  });

type Shown = Omit<PublicFigure, "excluded">;

const HIDDEN: Shown = {
  respondents: null,
  ikm: null,
  mutu: null,
  sum: null,
  nrr: UNSUR.map(() => null),
  lowest: [],
};

function shownFigure({ respondents, answered, sums }: Counted): Shown {
  const { ikm, mutu, lowest } = skmOfTally({ n: respondents, sums, answered });
  const means = sums.map((sum, u) =>
    answered[u] === 0 ? null : divide(ratio(sum), ratio(answered[u] ?? 1)),
  );
  const nrr = means.map((mean) => (mean === null ? null : roundHalfUp(mean, 2)));
  const known = means.filter((mean) => mean !== null);
  return {
    respondents,
    ikm,
    mutu,
    nrr,
    sum: ikm === null ? null : printedSum(addUp(known), ikm),
    lowest: lowest.flatMap((place) => UNSUR[place - 1] ?? []),
  };
}

const indexOf = (sum: string): string =>
  roundHalfUp(multiply(divide(ratio(sum), ratio(UNSUR.length)), ratio(IKM_FACTOR)), 2);

/** Two decimals where they are enough, otherwise three or four. */
const printedSum = (sum: Ratio, ikm: string): string =>
  [2, 3].map((places) => roundHalfUp(sum, places)).find((text) => indexOf(text) === ikm) ??
  roundHalfUp(sum, 4);
