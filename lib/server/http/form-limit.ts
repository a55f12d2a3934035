import "server-only";
import { sessionCookieName } from "@/lib/server/auth/cookie";
import type { BodyLimit } from "@/lib/server/http/limited-body";

const KB = 1024;
const MB = 1024 * KB;
const SECONDS = 300;

/** Whether a browser shows a key of a session; who she is, is asked later. */
const showsSession = (cookie: string): boolean =>
  cookie.split(";").some((pair) => pair.trim().startsWith(`${sessionCookieName()}=`));

/** The page of the first day takes a logo from somebody who cannot have a session yet. */
const FIRST_DAY = "/mulai";

function formBytes(path: string, cookie: string): number {
  if (showsSession(cookie)) return 3 * MB;
  return path === FIRST_DAY ? 256 * KB : 64 * KB;
}

/** Without a session nobody sends more than a complaint, or a logo; with one, a workbook of paper answers. */
export const formLimit = (path: string, cookie: string): BodyLimit => ({
  bytes: formBytes(path, cookie),
  seconds: SECONDS,
});

/** The same for whatever is posted anywhere: only evidence may weigh more, and its own address counts it again. */
export const postLimit = (path: string, cookie: string): BodyLimit =>
  path === "/api/bukti" && showsSession(cookie)
    ? { bytes: 11 * MB, seconds: SECONDS }
    : formLimit(path, cookie);
