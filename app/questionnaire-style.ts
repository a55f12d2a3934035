import { createHash } from "node:crypto";
import text from "@/app/questionnaire.css?text";

const version = createHash("sha256").update(text).digest("base64url").slice(0, 12);

/** The stylesheet of the questionnaire, and the address under which a browser may keep it for good. */
export const questionnaireStyle = { text, href: `/survei.css?v=${version}` };
