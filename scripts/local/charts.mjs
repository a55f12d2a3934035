// No chart without its table twin: a chart renders <ChartFrame> itself, or is used only by files that render it
// or that put it into the cells of a <Table>, whose row says the same in words; and nobody outside
// components/charts draws with the chart package.
import { readdirSync, readFileSync, statSync, existsSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";

const FRAME = /<ChartFrame[\s/>]/;
const FRAME_OR_TABLE = /<(ChartFrame|Table)[\s/>]/;
const CHART_IMPORT = /^import (?!type\b)[^;]*? from "(?:@\/components\/charts|\.\.\/charts)\/([\w-]+)"/gm;
const PACKAGE_IMPORT = /^import (?!type\b)[^;]*? from "recharts"/m;
const isChartFile = (/** @type {string} */ file) =>
  file.startsWith("components/charts/") && file.endsWith(".tsx");

/**
 * @param {Record<string, string>} files path → text @returns {string[]} breaches, a sentence each
 */
export function chartBreaches(files) {
  const framed = new Set(
    Object.keys(files).filter((file) => isChartFile(file) && FRAME.test(files[file] ?? "")),
  );
  const isUnframed = (/** @type {string} */ name) =>
    name !== "chart-frame" &&
    `components/charts/${name}.tsx` in files &&
    !framed.has(`components/charts/${name}.tsx`);
  return Object.entries(files).flatMap(([file, text]) => {
    if (file.startsWith("components/charts/")) return [];
    const direct = PACKAGE_IMPORT.test(text) ? [`${file}: recharts is used only in components/charts.`] : [];
    if (FRAME_OR_TABLE.test(text)) return direct;
    const bare = [...text.matchAll(CHART_IMPORT)].map((match) => match[1] ?? "").filter(isUnframed);
    return [
      ...direct,
      ...bare.map(
        (name) => `${file}: the chart "${name}" is shown without <ChartFrame>, so it has no table twin.`,
      ),
    ];
  });
}

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? filesIn(path) : [path];
      })
    : [];

/** @param {string} base @returns {Record<string, string>} */
export const sourcesIn = (base) =>
  Object.fromEntries(
    ["app", "components"]
      .flatMap((folder) => filesIn(join(base, folder)))
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => [relative(base, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const breaches = chartBreaches(sourcesIn(root));
  for (const breach of breaches) process.stdout.write(`${breach}\n`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
