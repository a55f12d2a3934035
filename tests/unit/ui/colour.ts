/** Linear light of the three channels of an 8-bit sRGB colour. */
export type Rgb = readonly [number, number, number];

interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const encode = (linear: number): number =>
  linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
const decode = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const eightBit = (linear: number): number => Math.round(Math.min(1, Math.max(0, encode(linear))) * 255);

/** "oklch(98.2% 0.004 200)" → OKLab. */
export function parseOklch(text: string): Oklab {
  const match = /^oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)$/.exec(text.trim());
  if (!match) throw new Error(`not an opaque oklch colour: ${text}`);
  const [lightness, chroma, hue] = [
    Number(match[1]) / 100,
    Number(match[2]),
    (Number(match[3]) * Math.PI) / 180,
  ];
  return { l: lightness, a: chroma * Math.cos(hue), b: chroma * Math.sin(hue) };
}

/** What a screen shows of it: rounded to 8 bits per channel. */
export function toRgb({ l, a, b }: Oklab): Rgb {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    eightBit(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    eightBit(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    eightBit(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** color-mix(in oklab, first share, second). */
export function mix(first: Oklab, second: Oklab, share: number): Oklab {
  const blend = (x: number, y: number) => x * share + y * (1 - share);
  return { l: blend(first.l, second.l), a: blend(first.a, second.a), b: blend(first.b, second.b) };
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * decode(red / 255) + 0.7152 * decode(green / 255) + 0.0722 * decode(blue / 255);
}

/** WCAG 2.x contrast ratio. */
export function contrast(first: Rgb, second: Rgb): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
