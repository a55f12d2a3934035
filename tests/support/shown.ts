import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** What a person reads of a component: its text in one line, as the server first answers it. */
export const shown = (node: ReactNode): string =>
  renderToStaticMarkup(node)
    .replace(/<(?:style|script)[^>]*>.*?<\/(?:style|script)>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => NAMED[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
