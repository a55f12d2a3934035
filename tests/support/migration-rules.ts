/** What of a migration would tie an instansi to one schema, or fail on a shard; docs/decisions/016 says why. */
export function schemaBreaches(sql: string): string[] {
  const triggers = [...sql.matchAll(/CREATE (?:OR REPLACE )?FUNCTION [^$]*RETURNS trigger[^$]*/g)];
  return [
    ...(/\bpublic\b/.test(sql) ? ["names the schema public"] : []),
    ...(/CREATE SCHEMA/i.test(sql) ? ["creates a schema"] : []),
    ...(/CREATE (OR REPLACE )?FUNCTION \w+\([^)]*"[A-Z]/.test(sql) ? ["hands a row to a function"] : []),
    ...triggers
      .filter(([head]) => !head.includes("SET search_path FROM CURRENT"))
      .map(() => "has a trigger function without a search path of its own"),
  ];
}
