import "server-only";
import { sessionCookieName } from "@/lib/server/auth/cookie";
import type { BodyLimit } from "@/lib/server/http/limited-body";

const KB = 1024;
const MB = 1024 * KB;
const SECONDS = 300;

/** Whether a browser shows a key of a session; who she is, is asked later. */
const showsSession = (cookie: string): boolean =>
  cookie.split(";").some((pair) => pair.trim().startsWith(`${sessionCookieName()}=`));

/** Without a session nobody sends more than a complaint; with one, a workbook of paper answers. */
export const formLimit = (cookie: string): BodyLimit =>
  showsSession(cookie) ? { bytes: 3 * MB, seconds: SECONDS } : { bytes: 64 * KB, seconds: SECONDS };

/** The same for whatever is posted anywhere: only evidence may weigh more, and its own address counts it again. */
export const postLimit = (path: string, cookie: string): BodyLimit =>
  path === "/api/bukti" && showsSession(cookie) ? { bytes: 11 * MB, seconds: SECONDS } : formLimit(cookie);
