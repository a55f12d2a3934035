import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { TrendDrawing, type TrendDrawingProps } from "@/components/charts/drawings/trend-drawing";

const points = [
  { label: "TW I", sublabel: "2026", value: "80" },
  { label: "TW II", value: "100" },
  { label: "TW III", value: "90.5" },
];
const drawn = (over: Partial<TrendDrawingProps> = {}) =>
  renderToStaticMarkup(createElement(TrendDrawing, { points, low: "60", high: "120", room: 8, ...over }));
/** Texts of the drawing with their height. */
const texts = (markup: string): [string, number][] =>
  [...markup.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)/g)].map(([, y, text]) => [text ?? "", Number(y)]);

describe("a line of values", () => {
  it("has an axis of its bounds and their middle, with the unit", () => {
    expect(
      texts(drawn({ unit: "%" }))
        .slice(0, 3)
        .map(([text]) => text),
    ).toEqual(["60%", "90%", "120%"]);
  });

  it("has a reference in place of the axis where there is one", () => {
    const labels = texts(drawn({ reference: { value: "100", label: "sesuai" } })).map(([text]) => text);
    expect(labels).toContain("sesuai");
    expect(labels).not.toContain("60");
  });

  it.each([
    ["98", "107"],
    ["98", "105.50"],
    ["98", "106.30"],
    ["106.30", "106.30"],
    ["106.30", "107"],
  ])("keeps the name of a reference at 106,30 and the numbers apart, from %s to %s", (first, last) => {
    const markup = drawn({
      points: [
        { label: "TW I", value: first },
        { label: "TW II", value: last },
      ],
      low: "90",
      high: "120",
      decimals: 2,
      reference: { value: "106.30", label: "sesuai" },
    });
    const found = [
      ...markup.matchAll(/<text x="([\d.]+)%?" y="([\d.]+)" text-anchor="(\w+)"[^>]*>([^<]*)/g),
    ].map(([, x, y, anchor, text]) => ({ x: Number(x), y: Number(y), anchor, text: text ?? "" }));
    const label = found.find(({ text }) => text === "sesuai")!;
    // The number of the point at the same end of the drawing.
    const beside = found.filter(
      ({ text, x }) => /,\d\d$/.test(text) && (label.anchor === "end" ? x > 50 : x < 50),
    );
    expect(beside.length).toBe(1);
    expect(Math.abs(beside[0]!.y - label.y)).toBeGreaterThanOrEqual(17);
  });

  it("writes numbers as they are, or with the decimals that were asked for", () => {
    expect(drawn()).toContain(">90,5<");
    expect(drawn({ decimals: 2 })).toContain(">90,50<");
  });

  it("keeps only the ends and the extremes where there is no room, and goes deeper for a second label", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      label: `B${at}`,
      value: String(80 + (at === 4 ? 9 : at)),
    }));
    const labels = texts(drawn({ points: many, room: 5 })).map(([text]) => text);
    expect(labels.filter((text) => text.startsWith("B"))).toEqual(["B0", "B4", "B8"]);
    const heightOf = (markup: string) => Number(/width="100%" height="(\d+)"/.exec(markup)?.[1]);
    expect(heightOf(drawn())).toBeGreaterThan(heightOf(drawn({ points: many })));
  });

  it("puts a number under its point where a line would run through it", () => {
    const numberOf = (over: Partial<TrendDrawingProps>) =>
      texts(drawn(over)).find(([text]) => text === "100")?.[1] ?? 0;
    expect(numberOf({ reference: { value: "105", label: "sesuai" } })).toBeGreaterThan(numberOf({}));
  });

  it("draws a term that still runs apart: a broken way to a hollow point, and no other point so", () => {
    const running = drawn({ points: points.map((point, at) => ({ ...point, running: at === 2 })) });
    expect(running.match(/stroke-dasharray="4 3"/g)).toHaveLength(2);
    expect(running).not.toContain("fill-brass");
    expect(drawn()).not.toContain("stroke-dasharray");
    expect(drawn()).toContain("fill-brass");
  });
});
