import "server-only";
import { headers } from "next/headers";

/** In this header proxy.ts tells a page at which address it was asked for; pages themselves do not know. */
export const ASKED_HEADER = "x-teraju-asked";

/** The address that is being answered, as a path with its query part; "" where none was told. */
export const askedAddress = async (): Promise<string> => (await headers()).get(ASKED_HEADER) ?? "";
