/** The query part of an address as Next hands it to a page. */
export type Search = Promise<Record<string, string | string[] | undefined>>;

const LONGEST = 100;

/** A text in an address; sent twice or not at all, it is absent. */
export const textOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : undefined;

/** A whole number of at least 1 in an address ("1.250" too), or null. */
export function countOf(value: string | string[] | undefined): number | null {
  const digits = textOf(value)?.replace(/[.\s]/g, "") ?? "";
  return /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : null;
}

/** The page of a list that an address asks for, from 1. */
export const askedPage = (value: string | string[] | undefined): number => countOf(value) ?? 1;

/** A path with its query part, for links that keep what is shown. */
export const addressWith = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query).toString()}`;

/** The address of a service's questionnaire, which is also printed on posters and tickets. */
export const surveyPath = (slug: string): string => `/survei/${encodeURIComponent(slug)}`;
