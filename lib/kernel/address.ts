/** The query part of an address as Next hands it to a page. */
export type Search = Promise<Record<string, string | string[] | undefined>>;

const LONGEST = 100;

/** A text in an address; sent twice or not at all, it is absent. */
export const textOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : undefined;

/** All texts sent under a name; some filters are sent several times. */
export const textsOf = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat().slice(0, LONGEST);

/** A whole number of at least 1 in an address ("1.250" too), or null. */
export function countOf(value: string | string[] | undefined): number | null {
  const digits = textOf(value)?.replace(/[.\s]/g, "") ?? "";
  return /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : null;
}

/** The page of a list that an address asks for, from 1. */
export const askedPage = (value: string | string[] | undefined): number => countOf(value) ?? 1;

/** A path with its query part, for links that keep what is shown; some parts stand there several times. */
export const addressOf = (path: string, query: readonly (readonly [string, string])[]): string =>
  query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value])).toString()}`;

/** The same where each part stands once. */
export const addressWith = (path: string, query: Readonly<Record<string, string>>): string =>
  addressOf(path, Object.entries(query));

/** The address of a service's questionnaire, which is also printed on posters and tickets. */
export const surveyPath = (slug: string): string => `/survei/${encodeURIComponent(slug)}`;

/** Where somebody goes on who wanted to be nowhere else. */
export const HOME = "/beranda";

const LONGEST_WAY = 1000;
/** Only to see whether an address leaves the site it stands on. */
const HERE = "http://teraju.invalid";
/** Places of signing in and answers to programs: nobody wants to be led there. */
const NO_DESTINATION = /^\/(?:masuk|ganti-sandi|api)(?:\/|$)/;

/**
 * Where somebody wants to be after signing in, if it is a page of our own site: a path with its query part, read as
 * a browser would read it. Null for every other address, so that nobody is led to another site from our own form.
 */
export function ownPage(asked: string): string | null {
  if (asked.length > LONGEST_WAY || !asked.startsWith("/") || /[\\\p{Cc}]/u.test(asked)) return null;
  const address = URL.parse(asked, HERE);
  if (address === null || address.origin !== HERE || address.pathname.startsWith("//")) return null;
  return NO_DESTINATION.test(address.pathname) ? null : `${address.pathname}${address.search}`;
}

/** The sign-in page that leads back to where somebody was; `isOver` when a session she had has ended. */
export function signInPage(asked: string, isOver = false): string {
  const page = ownPage(asked);
  const query = {
    ...(page === null || page === HOME ? {} : { ke: page }),
    ...(isOver ? { sesi: "berakhir" } : {}),
  };
  return Object.keys(query).length === 0 ? "/masuk" : addressWith("/masuk", query);
}

/** The page on which a first password is changed, and from where she goes on to where she wanted to be. */
export function firstPasswordPage(asked: string): string {
  const page = ownPage(asked);
  return page === null ? "/ganti-sandi" : addressWith("/ganti-sandi", { ke: page });
}
