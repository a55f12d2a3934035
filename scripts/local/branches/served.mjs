// What V8 counted in the served application, on the server and in the browser, as branches of the sources that it was
// built from. The build is the one that ships, so its code is minified: what tells is at which places of a source
// code stands that ran.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { eachMapping, FlattenMap } from "@jridgewell/trace-mapping";
import { readSource } from "./source.mjs";

/** @typedef {import("node:inspector").Profiler.ScriptCoverage} ScriptCoverage */
/** @typedef {import("./walked.mjs").FileBranches} FileBranches */
/** A place in a source, and how often the code made from it ran. @typedef {{ at: number, count: number }} Point */

/** How the maps of the browser's chunks name the root; those of the server are relative. */
const IN_BROWSER = "turbopack:///[project]/";

/** Chunks of packages alone have nothing to tell. @param {string} map @returns {boolean} */
const isOurs = (map) => /(?:"|\/)(?:lib|components)\/[^"]*\.tsx?"/.test(map);

/** @typedef {{ code: string, map: string, file: string, counts: Uint32Array }} Chunk counts: of each character */
/** @param {string} url of a script @returns {Chunk | undefined} */
function chunkOf(url) {
  if (!url.startsWith("file:") || !/\/\.next\/(server|static)\//.test(url)) return undefined;
  const file = fileURLToPath(url);
  const code = existsSync(file) ? readFileSync(file, "utf8") : "";
  const named = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(code)?.[1];
  if (named === undefined) return undefined;
  const map = readFileSync(join(dirname(file), decodeURIComponent(named)), "utf8");
  return isOurs(map) ? { code, map, file, counts: new Uint32Array(code.length) } : undefined;
}

/** Adds how often each character of a script ran: the innermost range decides. @param {Uint32Array} counts @param {ScriptCoverage} script */
function addCounts(counts, { functions }) {
  const own = new Uint32Array(counts.length);
  const ranges = functions.flatMap((one) => one.ranges);
  ranges.sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { startOffset, endOffset, count } of ranges) own.fill(count, startOffset, endOffset);
  for (let at = 0; at < own.length; at += 1) counts[at] += own[at];
}

/** Where each line begins. @param {string} text */
const linesOf = (text) => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

/** @typedef {{ text: string, lines: number[] } & ReturnType<typeof readSource>} Source */
/** @type {Map<string, Source | undefined>} */
const known = new Map();

/** @param {string} path @param {string} root @returns {Source | undefined} a source of lib or components */
function sourceAt(path, root) {
  if (known.has(path)) return known.get(path);
  const isAsked = [join(root, "lib"), join(root, "components")].some((folder) =>
    path.startsWith(`${folder}/`),
  );
  const text = isAsked && existsSync(path) ? readFileSync(path, "utf8") : undefined;
  known.set(path, text === undefined ? undefined : { text, lines: linesOf(text), ...readSource(path, text) });
  return known.get(path);
}

/** The points of each source that a chunk was made from. @param {Chunk} chunk @param {string} root */
function pointsOf({ code, map, file, counts }, root) {
  const lines = linesOf(code);
  /** @type {Map<string, Point[]>} */
  const points = new Map();
  eachMapping(
    new FlattenMap(map),
    ({ generatedLine, generatedColumn, source, originalLine, originalColumn }) => {
      if (source === null) return;
      const path = source.startsWith(IN_BROWSER)
        ? join(root, source.slice(IN_BROWSER.length))
        : resolve(dirname(file), source);
      const original = sourceAt(path, root);
      if (original === undefined) return;
      const at = (original.lines[originalLine - 1] ?? 0) + originalColumn;
      const count = counts[(lines[generatedLine - 1] ?? 0) + generatedColumn] ?? 0;
      if (!points.has(path)) points.set(path, []);
      points.get(path)?.push({ at, count });
    },
  );
  for (const list of points.values()) list.sort((a, b) => a.at - b.at);
  return points;
}

/**
 * How often an entry ran. A minifier may draw together what two ways have in common, so the place that ran least
 * tells; what need not run with the rest of the entry is left out.
 * @param {Point[]} points in order @param {import("./source.mjs").Span[]} later @param {import("./source.mjs").Span} entry
 */
function ranIn(points, later, { from, to }) {
  const within = points.filter(({ at }) => from <= at && at < to);
  const inner = later.filter((span) => from <= span.from && span.to <= to && span.to - span.from < to - from);
  const own = within.filter(({ at }) => !inner.some((span) => span.from <= at && at < span.to));
  const telling = own.length > 0 ? own : within;
  return telling.length === 0 ? 0 : Math.min(...telling.map(({ count }) => count));
}

/** @param {string} path @param {Source} source @param {Point[]} points @returns {FileBranches} */
function branchesAt(path, { lines, branches, later }, points) {
  const line = (/** @type {number} */ offset) => lines.findLastIndex((start) => start <= offset);
  const counted = branches.map(({ type, start, ways }) => ({
    branch: {
      type,
      loc: { start: { line: line(start) + 1, column: start - (lines[line(start)] ?? 0) } },
      locations: ways,
    },
    counts: ways.map(
      ({ entry, instead }) => ranIn(points, later, entry) - (instead ? ranIn(points, later, instead) : 0),
    ),
  }));
  return {
    path,
    branchMap: Object.fromEntries(counted.map(({ branch }, id) => [id, branch])),
    b: Object.fromEntries(counted.map(({ counts }, id) => [id, counts])),
  };
}

/**
 * @param {string} folder of NODE_V8_COVERAGE @param {string} root of the sources
 * @returns {FileBranches[]} once for each chunk that a source became part of
 */
export function servedBranches(folder, root) {
  /** @type {Map<string, Chunk | undefined>} */
  const chunks = new Map();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json")))
    for (const script of JSON.parse(readFileSync(join(folder, name), "utf8")).result) {
      if (!chunks.has(script.url)) chunks.set(script.url, chunkOf(script.url));
      const chunk = chunks.get(script.url);
      if (chunk) addCounts(chunk.counts, script);
    }
  return [...chunks.values()].flatMap((chunk) =>
    chunk === undefined
      ? []
      : [...pointsOf(chunk, root)].map(([path, points]) =>
          branchesAt(path, /** @type {Source} */ (sourceAt(path, root)), points),
        ),
  );
}
