const SVG = "http://www.w3.org/2000/svg";
const SCALE = 2;
const EDGE = 16;
const LINE = 24;
/** What the style sheet says of an element; a picture knows no style sheet. */
const LOOK = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

interface Series {
  readonly label: string;
  readonly colour: string;
}

function withLook(drawn: Element, copy: Element): void {
  const style = getComputedStyle(drawn);
  for (const name of LOOK) copy.setAttribute(name, style.getPropertyValue(name));
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  [...drawn.children].forEach((child, at) => {
    const twin = copy.children[at];
    if (twin !== undefined) withLook(child, twin);
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function words(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = element("text", { "font-size": 14, ...attributes });
  made.textContent = text;
  return made;
}

/** The drawing under its title and the names of its series, with every colour resolved. */
function sheetOf(svg: SVGSVGElement, title: string, series: readonly Series[]): SVGElement {
  const { width, height } = svg.getBoundingClientRect();
  const root = getComputedStyle(document.documentElement);
  const colour = (value: string) =>
    value.startsWith("var(") ? root.getPropertyValue(value.slice(4, -1)) : value;
  const ink = colour("var(--color-ink)");
  const top = EDGE + LINE * (1 + series.length) + EDGE / 2;
  const size = { width: width + 2 * EDGE, height: top + height + EDGE };
  const sheet = element("svg", {
    ...size,
    xmlns: SVG,
    viewBox: `0 0 ${size.width} ${size.height}`,
    "font-family": "sans-serif",
  });
  sheet.append(
    element("rect", { width: "100%", height: "100%", fill: colour("var(--color-surface)") }),
    words(title, { x: EDGE, y: EDGE + 14, fill: ink, "font-weight": 700, "font-size": 17 }),
    ...series.flatMap(({ label, colour: own }, at) => {
      const y = EDGE + LINE * (at + 1);
      return [
        element("rect", { x: EDGE, y: y + 2, width: 14, height: 14, rx: 2, fill: colour(own) }),
        words(label, { x: EDGE + 22, y: y + 14, fill: ink }),
      ];
    }),
  );
  const copy = svg.cloneNode(true) as SVGSVGElement;
  withLook(svg, copy);
  for (const [key, value] of Object.entries({ x: EDGE, y: top, width, height }))
    copy.setAttribute(key, String(value));
  sheet.append(copy);
  return sheet;
}

/** The drawing as a PNG, with its title and the names of its series; null where the browser cannot. */
export async function pictureOf(
  svg: SVGSVGElement,
  title: string,
  series: readonly Series[],
): Promise<Blob | null> {
  const sheet = sheetOf(svg, title, series);
  const image = new Image();
  // An address of its own would be one more thing to let go; the policy of the pages allows data in images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(sheet))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Number(sheet.getAttribute("width")) * SCALE;
  canvas.height = Number(sheet.getAttribute("height")) * SCALE;
  const brush = canvas.getContext("2d");
  if (brush === null) return null;
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

/** Hands a file to the person. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
