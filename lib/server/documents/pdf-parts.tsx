import "server-only";
import path from "node:path";
import {
  Document,
  Font,
  G,
  Path,
  StyleSheet,
  Svg,
  renderToBuffer,
  type DocumentProps,
} from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import type { QrDrawing } from "@/lib/server/documents/qr";

/** The tokens of app/tokens.css, as the colours of paper. */
export const colours = {
  ink: "#0f2128",
  ink2: "#394b53",
  ink3: "#53636a",
  line: "#d5dee0",
  line2: "#bac7c9",
  paper: "#f6fafa",
  sunken: "#ecf2f3",
  surface: "#ffffff",
  brand: "#02515d",
  brandSoft: "#def3f4",
  brandLine: "#9cc7cb",
  brass: "#96691d",
  brassSoft: "#fbf0d8",
  ok: "#17754e",
  danger: "#c02c29",
} as const;

/** One millimetre in the points of a PDF. */
export const MM = 72 / 25.4;

const FAMILY = "Plus Jakarta Sans";
const file = (weight: string): string =>
  path.join(process.cwd(), "lib/server/documents/fonts", `plus-jakarta-sans-${weight}.ttf`);

Font.register({
  family: FAMILY,
  fonts: [
    { src: file("regular"), fontWeight: 400 },
    { src: file("bold"), fontWeight: 700 },
    { src: file("extrabold"), fontWeight: 800 },
  ],
});
// Indonesian words are not broken by English rules.
Font.registerHyphenationCallback((word) => [word]);

/**
 * Letters of the family; what it does not know is looked for in Helvetica. Weights are 400, 700 and
 * 800; there is no italic.
 */
export const fontFamily = [FAMILY, "Helvetica"];

export const styles = StyleSheet.create({
  page: {
    fontFamily,
    fontSize: 9.5,
    lineHeight: 1.4,
    color: colours.ink,
    backgroundColor: colours.surface,
    paddingVertical: 16 * MM,
    paddingHorizontal: 18 * MM,
  },
  title: { fontSize: 20, lineHeight: 1.2, fontWeight: 800, letterSpacing: -0.3 },
  heading: { fontSize: 12.5, lineHeight: 1.3, fontWeight: 700, marginTop: 14, marginBottom: 5 },
  small: { fontSize: 8, color: colours.ink2 },
  bold: { fontWeight: 700 },
  row: { flexDirection: "row", alignItems: "center" },
  rule: { borderBottomWidth: 0.75, borderBottomColor: colours.line2 },
});

interface PdfDocumentProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One document in Indonesian; its children are pages. */
export const PdfDocument = ({ title, children }: PdfDocumentProps): ReactElement<DocumentProps> => (
  <Document title={title} creator="Teraju" producer="Teraju" language="id">
    {children}
  </Document>
);

/** The bytes of a document: `renderPdf(PdfDocument({ title, children }))`. */
export async function renderPdf(element: ReactElement<DocumentProps>): Promise<Uint8Array> {
  return renderToBuffer(element);
}

interface MarkProps {
  /** Width and height in points. */
  readonly size: number;
  readonly ink?: string;
  readonly needle?: string;
}

/** The scales of the logo as a drawing. */
export const Mark = ({ size, ink = colours.brand, needle = colours.brass }: MarkProps) => (
  <Svg width={size} height={size} viewBox="0 0 32 32">
    <G fill="none" stroke={ink} strokeWidth={2.4} strokeLinecap="round" strokeLinejoin="round">
      <Path d="M16 8v19M10.5 27h11M4.5 9.5h23" />
      <Path d="M7 9.5 2.8 18.5h8.4zM25 9.5l-4.2 9h8.4z" strokeWidth={1.7} />
    </G>
    <Path d="M2 18.5h10a5 5 0 0 1-10 0zM20 18.5h10a5 5 0 0 1-10 0z" fill={ink} />
    <Path d="M16 3.2 19.4 9.5h-6.8z" fill={needle} />
  </Svg>
);

interface QrProps {
  readonly qr: QrDrawing;
  /** Width and height in points; the quiet zone around it is the layout's. */
  readonly size: number;
}

/** A QR code drawn as shapes: sharp at any size. */
export const Qr = ({ qr, size }: QrProps) => (
  <Svg width={size} height={size} viewBox={`0 0 ${qr.size} ${qr.size}`}>
    <Path d={qr.path} fill="#000000" />
  </Svg>
);

/** The first type size whose limit the text does not pass: long names are set smaller, never cut. */
export const sizeFor = (text: string, steps: readonly (readonly [longest: number, size: number])[]): number =>
  steps.find(([longest]) => text.length <= longest)?.[1] ?? steps.at(-1)?.[1] ?? 10;
