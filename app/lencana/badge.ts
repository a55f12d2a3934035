import type { BadgeFacts } from "@/lib/transparency/documents/badge";
import { requireInstansi } from "@/lib/server/instansi";
import { termName } from "@/lib/labels/date";
import { mutuLabel } from "@/lib/labels/unsur";
import { formatFixed } from "@/lib/labels/number";
import { badgeSentence, respondentsWords } from "@/lib/transparency/labels/transparency";
import { getBadge } from "@/lib/transparency/queries/office";

/** The facts of an office's badge in words; null for an unknown office. */
export async function readBadge(code: string): Promise<BadgeFacts | null> {
  const badge = await getBadge(code);
  if (badge === null) return null;
  const { name, figure, term } = badge;
  const figures =
    term === null || figure === null || figure.ikm === null || figure.mutu === null
      ? null
      : {
          ikm: formatFixed(figure.ikm, 2),
          mutu: figure.mutu,
          words: mutuLabel[figure.mutu],
          quarter: termName(term),
          respondents: `${respondentsWords(figure)} responden`,
        };
  return {
    instansi: (await requireInstansi()).name,
    office: name,
    figures,
    description: badgeSentence(name, badge),
  };
}
