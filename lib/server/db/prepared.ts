import "server-only";
import { createHash } from "node:crypto";

/**
 * Statements that run for every citizen begin with this comment; PostgreSQL then plans them once per connection instead
 * of every time, which is most of what they cost. Their text must not vary with the data, only their parameters.
 */
const MARK = "/* prepared */";

const names = new Map<string, string>();

/** The name of a marked statement, the same for the same text; empty for all others, which are not kept. */
export function statementName({ sql }: { readonly sql: string }): string {
  if (!sql.trimStart().startsWith(MARK)) return "";
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `teraju_${createHash("sha256").update(sql).digest("hex").slice(0, 32)}`;
  names.set(sql, name);
  return name;
}
