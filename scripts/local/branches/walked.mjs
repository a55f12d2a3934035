// Branches of the sources, walked by whatever kind of test: the sum of what each kind counted.

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ type: string, loc: { start: Place }, locations: unknown[] }} Branch */
/**
 * The part of Istanbul's file coverage that speaks of branches.
 * @typedef {{ path: string, branchMap: Record<string, Branch>, b: Record<string, number[]> }} FileBranches
 */
/** @typedef {{ path: string, branches: { line: number, walked: boolean[] }[] }} Walked */

/** Two compilers place the same branch at the same token, or a few columns beside it. */
const NEAR = 2;

/** @param {Branch} branch */
const kindOf = ({ type, locations }) => `${type} ${locations.length}`;
/** @param {Branch} branch */
const keyOf = (branch) => `${kindOf(branch)} ${branch.loc.start.line}:${branch.loc.start.column}`;
/** @param {Branch} one @param {Branch} other */
const distance = ({ loc: { start: one } }, { loc: { start: other } }) =>
  Math.abs(one.line - other.line) * 1000 + Math.abs(one.column - other.column);

/**
 * Which branch of a source each branch of another reading of it is; those that it does not have are left out.
 * @param {FileBranches} source @param {FileBranches} other @returns {Map<string, string>} other's id to source's id
 */
function pairs(source, other) {
  const exact = new Map(Object.entries(source.branchMap).map(([id, branch]) => [keyOf(branch), id]));
  const paired = new Map();
  const open = [];
  for (const [id, branch] of Object.entries(other.branchMap)) {
    const own = exact.get(keyOf(branch));
    if (own === undefined) open.push({ id, branch });
    else paired.set(id, own);
  }
  const taken = new Set(paired.values());
  for (const { id, branch } of open) {
    const near = Object.entries(source.branchMap)
      .filter(([own, candidate]) => !taken.has(own) && kindOf(candidate) === kindOf(branch))
      .map(([own, candidate]) => ({ own, far: distance(candidate, branch) }))
      .filter(({ far }) => far < NEAR * 1000)
      .sort((a, b) => a.far - b.far)[0];
    if (near === undefined) continue;
    paired.set(id, near.own);
    taken.add(near.own);
  }
  return paired;
}

/**
 * @param {FileBranches[]} sources every file once, as the unit tests see it: the denominator
 * @param {FileBranches[]} others the same files as other kinds of tests saw them, any number of times
 * @returns {Walked[]}
 */
export function walkedBranches(sources, others) {
  const files = new Map(
    sources.map((source) => [
      source.path,
      {
        source,
        walked: Object.fromEntries(
          Object.entries(source.b).map(([id, counts]) => [id, counts.map((n) => n > 0)]),
        ),
      },
    ]),
  );
  for (const other of others) {
    const file = files.get(other.path);
    if (file === undefined) continue;
    for (const [id, own] of pairs(file.source, other))
      other.b[id]?.forEach((count, arm) => {
        if (count > 0 && file.walked[own]?.[arm] === false) file.walked[own][arm] = true;
      });
  }
  return [...files.values()].map(({ source, walked }) => ({
    path: source.path,
    branches: Object.entries(source.branchMap).map(([id, { loc }]) => ({
      line: loc.start.line,
      walked: walked[id] ?? [],
    })),
  }));
}

/** @param {Walked[]} files @returns {{ walked: number, total: number }} */
export function sumOf(files) {
  const arms = files.flatMap(({ branches }) => branches.flatMap(({ walked }) => walked));
  return { walked: arms.filter(Boolean).length, total: arms.length };
}

/** A line for each file that has branches nobody walked, the most of them first. @param {Walked[]} files @param {string} root */
export function missedLines(files, root) {
  return files
    .map((file) => ({ ...sumOf([file]), file }))
    .filter(({ walked, total }) => walked < total)
    .sort((a, b) => b.total - b.walked - (a.total - a.walked) || a.file.path.localeCompare(b.file.path))
    .map(({ walked, total, file }) => {
      const lines = file.branches.filter((branch) => branch.walked.includes(false)).map(({ line }) => line);
      const place = file.path.slice(root.length + 1);
      return `${total - walked} dari ${total}  ${place}: ${[...new Set(lines)].sort((a, b) => a - b).join(", ")}`;
    });
}
