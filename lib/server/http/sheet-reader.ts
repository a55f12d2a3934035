import "server-only";
import { isSameText, keyedHash } from "@/lib/server/db/keyed-hash";

/** What this installation shows to itself when it reads the questionnaire of a service with holes. */
export const sheetPass = (slug: string): string => keyedHash("survey-sheet", slug);

/** Whether it is this installation that reads; citizens get the filled page at its own address. */
export const isSheetReader = (slug: string, shown: string): boolean => isSameText(shown, sheetPass(slug));
