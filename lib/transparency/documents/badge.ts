/** What a badge says; without figures it says that there are none yet. */
export interface BadgeFacts {
  readonly instansi: string;
  readonly office: string;
  readonly figures: {
    readonly ikm: string;
    readonly mutu: string;
    readonly words: string;
    readonly quarter: string;
    readonly respondents: string;
  } | null;
  /** The badge in one sentence, for whoever cannot see it. */
  readonly description: string;
}

/** Colours of the tokens for paper and for night; the hash of this text is in the policy of the address. */
export const BADGE_STYLE =
  "text{font-family:system-ui,sans-serif;fill:#0f2128}.s{fill:#394b53}.b{fill:#fff;stroke:#bac7c9}" +
  ".m{fill:#02515d}.n{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#eef2f2}.s{fill:#c6d0d2}" +
  ".b{fill:#15242b;stroke:#3d4f57}.m{fill:#7fd0d6}.n{fill:#08181c}}";

const WIDTH = 320;
const LETTERS = 34;
const MOST_LINES = 2;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Words on at most two lines; what is left over ends in dots. */
export function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (longer.length <= LETTERS || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? "").slice(0, LETTERS - 1)}…`];
}

const line = (text: string, place: string): string => `<text ${place}>${escaped(text)}</text>`;

function figuresOf(
  { ikm, mutu, words, quarter, respondents }: NonNullable<BadgeFacts["figures"]>,
  top: number,
): string {
  return [
    line("IKM", `class="s" x="16" y="${top}" font-size="12"`),
    line(ikm, `x="16" y="${top + 34}" font-size="34" font-weight="700"`),
    `<rect class="m" x="132" y="${top + 5}" width="34" height="34" rx="5" fill="#02515d"/>`,
    line(
      mutu,
      `class="n" x="149" y="${top + 29}" font-size="20" font-weight="700" text-anchor="middle" fill="#fff"`,
    ),
    line(words, `x="176" y="${top + 19}" font-size="13" font-weight="700"`),
    line(quarter, `class="s" x="176" y="${top + 36}" font-size="12"`),
    line(respondents, `class="s" x="16" y="${top + 56}" font-size="12"`),
  ].join("");
}

/** The badge of an office as SVG: no script, no font from elsewhere, dark where the reader's device is. */
export function badgeSvg({ instansi, office, figures, description }: BadgeFacts, nothing: string): string {
  const name = wrapped(office);
  const top = 28 + name.length * 18 + 14;
  const height = top + (figures === null ? 18 : 70);
  const title = name
    .map((part, index) => line(part, `x="16" y="${28 + index * 18}" font-size="13" font-weight="700"`))
    .join("");
  const body =
    figures === null ? line(nothing, `class="s" x="16" y="${top}" font-size="13"`) : figuresOf(figures, top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" ` +
      `viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d" lang="id">`,
    `<title id="t">${escaped(`Indeks kepuasan masyarakat ${office}`)}</title><desc ` +
      `id="d">${escaped(description)}</desc><style>${BADGE_STYLE}</style>`,
    `<rect class="b" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8" fill="#fff" stroke="#bac7c9"/>`,
    title,
    body,
    figures === null
      ? ""
      : line(instansi, `class="s" x="${WIDTH - 16}" y="${top + 56}" font-size="11" text-anchor="end"`),
    "</svg>\n",
  ].join("");
}

/** A page with nothing but the badge, which leads to the figures behind it. */
export function badgePage({ office, description }: BadgeFacts, code: string): string {
  const path = encodeURIComponent(code);
  return [
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" ` +
      `content="width=device-width"><meta name="color-scheme" content="light ` +
      `dark"><title>${escaped(`Indeks kepuasan masyarakat ${office}`)}</title></head>`,
    `<body><main><a href="/transparansi/${path}" target="_top"><img ` +
      `src="/lencana/${path}.svg" alt="${escaped(description)}"></a></main></body></html>\n`,
  ].join("");
}
