import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, mix, parseOklch, toRgb } from "@/tests/unit/ui/colour";

const css = readFileSync(new URL("../../../app/tokens.css", import.meta.url), "utf8");

function tokensBetween(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`no block ${start}`);
  const block = css.slice(
    from,
    css.indexOf("\n    }\n", from) > 0 ? css.indexOf("\n    }\n", from) : undefined,
  );
  return new Map(
    [...block.matchAll(/--color-([a-z0-9-]+):\s*(oklch\([^)]+\))/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
  );
}

const light = new Map(
  [...css.slice(0, css.indexOf("@layer base")).matchAll(/--color-([a-z0-9-]+):\s*(oklch\([^)]+\))/g)].map(
    (m) => [m[1] ?? "", m[2] ?? ""],
  ),
);
const dark = new Map([...light, ...tokensBetween(':root[data-theme="dark"]')]);
const preferred = new Map([
  ...light,
  ...tokensBetween(':root:not([data-theme="light"]) {\n      color-scheme'),
]);

function lab(theme: ReadonlyMap<string, string>, name: string) {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`no token ${name}`);
  return parseOklch(value);
}

const ratio = (theme: ReadonlyMap<string, string>, text: string, ground: string) =>
  contrast(toRgb(lab(theme, text)), toRgb(lab(theme, ground)));
const shown = (value: number) => Math.round(value * 10) / 10;

/** Rows of design sections 3 and 5: text, ground, measured light, measured dark. */
const MEASURED = [
  ["ink", "sunken", 14.6, 16.7],
  ["ink-2", "sunken", 8.1, 11.7],
  ["ink-3", "sunken", 5.5, 8.3],
  ["line-strong", "sunken", 4.6, 6.7],
  ["brand", "surface", 9.0, 9.2],
  ["brand-hover", "surface", 11.7, 11.2],
  ["on-brand", "brand", 9.0, 10.2],
  ["link", "paper", 7.8, 11.5],
  ["brass", "paper", 4.6, 9.7],
  ["brass-text", "brass-soft", 8.3, 9.6],
  ["ok", "surface", 5.7, 8.7],
  ["ok-text", "ok-soft", 8.7, 9.8],
  ["danger", "paper", 5.5, 7.4],
  ["danger-text", "danger-soft", 8.1, 9.2],
  ["focus", "paper", 15.7, 16.7],
  ["focus-ring", "focus", 8.8, 3.4],
  ["chart-1", "surface", 9.0, 9.2],
  ["chart-2", "surface", 3.2, 11.6],
  ["chart-3", "surface", 4.5, 5.3],
  ["chart-4", "surface", 6.5, 6.9],
  ["chart-5", "surface", 3.0, 3.7],
  ["ink", "heat-0", 14.6, 12.7],
  ["ink", "heat-1", 14.1, 10.7],
  ["ink", "heat-2", 12.1, 8.7],
  ["ink", "heat-3", 10.0, 7.2],
  ["ink", "heat-4", 7.8, 5.3],
] as const;

/** Rows of section 4: text on soft, text on surface, `on` on fill; light and dark. */
const PREDIKAT = [
  ["sb", [8.7, 8.7], [10.2, 11.2], [8.5, 4.7]],
  ["b", [8.3, 9.6], [9.4, 12.1], [5.4, 9.7]],
  ["bp", [8.4, 9.9], [9.4, 12.7], [9.5, 13.7]],
  ["k", [7.7, 9.1], [8.9, 11.4], [5.1, 6.4]],
  ["sk", [9.8, 8.8], [11.6, 10.6], [11.6, 5.4]],
] as const;

describe("colours are as legible as the design says", () => {
  const measure = (text: string, ground: string) => [
    shown(ratio(light, text, ground)),
    shown(ratio(dark, text, ground)),
  ];

  for (const [text, ground, inLight, inDark] of MEASURED) {
    it(`${text} on ${ground} reads at ${inLight} in light and ${inDark} in dark`, () => {
      expect(measure(text, ground)).toEqual([inLight, inDark]);
    });
  }

  for (const [key, onSoft, onSurface, onFill] of PREDIKAT) {
    it(`predikat ${key} keeps its words and its fill legible in both themes`, () => {
      expect(measure(`predikat-${key}-text`, `predikat-${key}-soft`)).toEqual(onSoft);
      expect(measure(`predikat-${key}-text`, "surface")).toEqual(onSurface);
      expect(measure(`predikat-${key}-on`, `predikat-${key}-fill`)).toEqual(onFill);
    });
  }

  it("the edge of every predikat fill stands out from the panel, however light the fill is", () => {
    const edge = (theme: ReadonlyMap<string, string>, key: string) =>
      contrast(
        toRgb(mix(lab(theme, `predikat-${key}-text`), lab(theme, `predikat-${key}-fill`), 0.7)),
        toRgb(lab(theme, "surface")),
      );
    for (const [key] of PREDIKAT) {
      expect(shown(edge(light, key))).toBeGreaterThanOrEqual(5.4);
      expect(shown(edge(dark, key))).toBeGreaterThanOrEqual(7.6);
    }
  });
});

describe("a person reads every text, in either theme", () => {
  const themes = [
    ["light", light],
    ["dark", dark],
  ] as const;

  it.each(themes)("body text reaches 7 on every ground it stands on (%s)", (_, theme) => {
    for (const ground of ["paper", "surface", "sunken"])
      for (const text of ["ink", "ink-2"]) expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(7);
    for (const tone of ["brass", "ok", "danger"])
      expect(ratio(theme, `${tone}-text`, `${tone}-soft`)).toBeGreaterThanOrEqual(7);
  });

  it.each(themes)("words on buttons and borders of controls reach 4.5 (%s)", (_, theme) => {
    for (const [text, ground] of [
      ["on-brand", "brand"],
      ["on-brand", "brand-hover"],
      ["on-danger", "danger"],
      ["link", "surface"],
      ["line-strong", "surface"],
      ["line-strong", "paper"],
    ] as const) {
      expect(ratio(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("a dark theme that the device asks for is the same as one that the person asks for", () => {
    expect([...preferred]).toEqual([...dark]);
  });
});
