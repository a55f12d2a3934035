type Tree = Record<string, unknown>;

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Fields named "rhk.0.iki.1.title" as nested objects; numbered groups become lists; a name sent twice
 * becomes a list.
 */
export function treeOf(form: FormData): unknown {
  const root: Tree = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name);
    put(root, name.split("."), values.length > 1 ? values : values[0]);
  }
  return listsOf(root);
}

function put(root: Tree, path: readonly string[], value: unknown): void {
  if (path.some((key) => FORBIDDEN.has(key))) return;
  const last = path[path.length - 1] as string; // a split has at least one part
  let at = root;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    const inner: Tree = isGroup(next) ? next : {};
    at[key] = inner;
    at = inner;
  }
  at[last] = value;
}

const isGroup = (value: unknown): value is Tree =>
  Object.prototype.toString.call(value) === "[object Object]";

function listsOf(node: unknown): unknown {
  if (!isGroup(node)) return node;
  const keys = Object.keys(node);
  const numbered = keys.length > 0 && keys.every((key) => /^\d{1,4}$/.test(key));
  if (numbered) return keys.sort((a, b) => Number(a) - Number(b)).map((key) => listsOf(node[key]));
  return Object.fromEntries(keys.map((key) => [key, listsOf(node[key])]));
}

/** The text fields of a form by name, to give back what a person typed. */
export const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === "string" && !entry[0].startsWith("$ACTION") && !/password/i.test(entry[0]),
    ),
  );
