import "server-only";
import { isSameText, keyedHash } from "@/lib/db/keyed-hash";

interface SignedPoint {
  /** The short code of the service point. */
  readonly code: string;
  /** Raised to call in old posters: tokens of another edition are not believed. */
  readonly edition: number;
}

const LENGTH = 16;

const signature = ({ code, edition }: SignedPoint): string =>
  keyedHash("service-point", `${code}.${edition}`).slice(0, LENGTH);

/** What the QR of a service point carries in `?t=`: its code and a signature, so that nobody invents points. */
export const pointToken = (point: SignedPoint): string => `${point.code}.${signature(point)}`;

/** The code in a token, signed or not; null for a text that is no token. */
export const codeInToken = (token: string): string | null =>
  /^([A-Z0-9]{4,12})\.[\w-]{16}$/.exec(token)?.[1] ?? null;

/** Whether the token was made for this point and has not been called in. */
export const isTokenOf = (token: string, point: SignedPoint): boolean => isSameText(token, pointToken(point));
