import { NextResponse } from "next/server";
import { describeRefusal } from "@/lib/labels/refusals";
import type { Refusal, RefusalCode } from "@/lib/kernel/refusal";
import { callWords } from "@/lib/services/labels";

/** What can be wrong with a call before anything is decided. */
export type CallProblem = keyof typeof callWords;

const CALL_STATUS: Record<CallProblem, number> = {
  NOT_JSON: 400,
  WRONG_FIELDS: 400,
  WRONG_PARAMETERS: 400,
  TOO_LARGE: 413,
  TOO_SLOW: 408,
  NO_KEY: 401,
  FAULT: 500,
};

const STATUS: Partial<Record<RefusalCode, number>> = {
  KEY_UNKNOWN: 401,
  KEY_OF_OTHER_UNIT: 403,
  KEY_OF_OTHER_SCOPE: 403,
  NOT_FOUND: 404,
  POINT_NOT_IN_USE: 404,
  SERVICE_CLOSED: 409,
  TOO_MANY_ATTEMPTS: 429,
};

const EXTRA: Readonly<Record<number, Record<string, string>>> = {
  401: { "www-authenticate": "Bearer" },
  429: { "retry-after": "60" },
};

/** The key in a call; null without one. */
export const keyIn = (request: Request): string | null =>
  /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** A call that is wrong in itself; `where` names what of it. */
export const problem = (code: CallProblem, where: readonly string[] = []): Response =>
  say(code, [callWords[code], where.join(", ")].filter((part) => part !== "").join(": "), CALL_STATUS[code]);

/** A call that a rule refuses. */
export const refused = (refusal: Refusal): Response =>
  say(refusal.code, describeRefusal(refusal), STATUS[refusal.code] ?? 409);

/** RFC 9457; `galat` is for programs, `pesan` for the officer before whom they run. */
const say = (galat: string, pesan: string, status: number): Response =>
  new NextResponse(JSON.stringify({ title: pesan, status, galat, pesan }), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...EXTRA[status] },
  });
