import "server-only";
import { Line, Page, StyleSheet, Svg, Text, View, type DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { MM, Mark, PdfDocument, Qr, colours, fontFamily, sizeFor } from "@/lib/server/documents/pdf-parts";
import type { PosterFacts } from "@/lib/services/documents/point-poster";
import { drawQr, type QrDrawing } from "@/lib/server/documents/qr";
import { posterWords } from "@/lib/services/labels";

/** A4 across holds two cards beside each other; each is folded in the middle and stands as A6. */
const SHEET = { width: 297 * MM, height: 210 * MM } as const;
const FACE = { width: SHEET.width / 2, height: SHEET.height / 2 } as const;
const QR = 45 * MM;

const s = StyleSheet.create({
  page: { fontFamily, color: colours.ink, backgroundColor: colours.surface, flexDirection: "row" },
  card: { width: FACE.width, height: SHEET.height },
  face: {
    width: FACE.width,
    height: FACE.height,
    paddingTop: 10 * MM,
    paddingBottom: 7 * MM,
    paddingHorizontal: 9 * MM,
    justifyContent: "space-between",
  },
  over: { transform: "rotate(180deg)" },
  middle: { flexDirection: "row", gap: 6 * MM },
  left: { width: 56 * MM, alignItems: "center" },
  plate: {
    width: 56 * MM,
    height: 56 * MM,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1.8,
    borderColor: colours.brand,
    borderRadius: 6,
  },
  how: { fontSize: 10.5, lineHeight: 1.3, fontWeight: 700, marginTop: 3 * MM, textAlign: "center" },
  typed: { lineHeight: 1.35, color: colours.ink2, marginTop: 1.5 * MM },
  address: { fontWeight: 700, color: colours.ink },
  right: { flex: 1 },
  ask: { fontSize: 20.5, lineHeight: 1.08, fontWeight: 800, letterSpacing: -0.6 },
  service: { lineHeight: 1.25, fontWeight: 700, color: colours.brand, marginTop: 2.5 * MM },
  promise: { fontSize: 10, lineHeight: 1.35, marginTop: 2.5 * MM },
  also: { fontSize: 8, lineHeight: 1.4, color: colours.ink2, marginTop: 1 * MM },
  english: { fontSize: 7.5, lineHeight: 1.4, color: colours.ink2, marginTop: 2 * MM },
  foot: {
    flexDirection: "row",
    alignItems: "center",
    gap: 2.5 * MM,
    borderTopWidth: 1.2,
    borderTopColor: colours.brand,
    paddingTop: 2.5 * MM,
  },
  owner: { flex: 1 },
  unit: { fontSize: 8, lineHeight: 1.3, fontWeight: 700 },
  instansi: { fontSize: 7, lineHeight: 1.35, color: colours.ink2 },
  marks: { position: "absolute", top: 0, left: 0 },
  label: { position: "absolute", width: 30 * MM, fontSize: 6.5, color: colours.ink3 },
});

interface FaceProps {
  readonly facts: PosterFacts;
  readonly qr: QrDrawing;
}

const Words = ({ facts }: { readonly facts: PosterFacts }) => (
  <View style={s.right}>
    <Text style={s.ask}>{posterWords.ask}</Text>
    <Text
      style={[
        s.service,
        {
          fontSize: sizeFor(facts.service, [
            [40, 12],
            [70, 10.5],
            [Infinity, 8.5],
          ]),
        },
      ]}
    >
      {facts.service}
    </Text>
    <Text style={s.promise}>{posterWords.promise}.</Text>
    <Text style={s.also}>{posterWords.also}</Text>
    <Text style={s.english}>{posterWords.english}</Text>
  </View>
);

const Owner = ({ facts }: { readonly facts: PosterFacts }) => (
  <View>
    <View style={s.foot}>
      <Mark size={18} />
      <View style={s.owner}>
        <Text style={s.unit}>
          {facts.point} · {facts.unit}
        </Text>
        <Text style={s.instansi}>{facts.instansi}</Text>
      </View>
    </View>
    <Text
      style={[
        s.typed,
        {
          fontSize: sizeFor(facts.shortAddress, [
            [56, 7.5],
            [76, 6.5],
            [Infinity, 5.4],
          ]),
        },
      ]}
    >
      {posterWords.typed}: <Text style={s.address}>{facts.shortAddress}</Text>
    </Text>
  </View>
);

const Face = ({ facts, qr }: FaceProps) => (
  <View style={s.face}>
    <View style={s.middle}>
      <View style={s.left}>
        <View style={s.plate}>
          <Qr qr={qr} size={QR} />
        </View>
        <Text style={s.how}>{posterWords.how}</Text>
      </View>
      <Words facts={facts} />
    </View>
    <Owner facts={facts} />
  </View>
);

/** Both sides of one card: the upper one stands on its head until the card is folded. */
const Card = ({ facts, qr }: FaceProps) => (
  <View style={s.card}>
    <View style={s.over}>
      <Face facts={facts} qr={qr} />
    </View>
    <Face facts={facts} qr={qr} />
  </View>
);

/** Where to cut (whole line) and where to fold (dashes). */
const Marks = () => (
  <>
    <Svg
      style={s.marks}
      width={SHEET.width}
      height={SHEET.height}
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
    >
      <Line
        x1={FACE.width}
        y1={0}
        x2={FACE.width}
        y2={SHEET.height}
        stroke={colours.ink3}
        strokeWidth={0.6}
      />
      <Line
        x1={0}
        y1={FACE.height}
        x2={SHEET.width}
        y2={FACE.height}
        stroke={colours.ink3}
        strokeWidth={0.6}
        strokeDasharray="5 4"
      />
    </Svg>
    <Text style={[s.label, { left: FACE.width + 4, top: 4 * MM }]}>{posterWords.cut}</Text>
    <Text style={[s.label, { left: 4 * MM, top: FACE.height + 3 }]}>{posterWords.fold}</Text>
    <Text style={[s.label, { left: FACE.width + 4 * MM, top: FACE.height + 3 }]}>{posterWords.fold}</Text>
  </>
);

/** One A4 sheet with two table cards that are folded to A6 and read from both sides. */
export function tableCard(facts: PosterFacts): ReactElement<DocumentProps> {
  const qr = drawQr(facts.url);
  return PdfDocument({
    title: `Kartu meja ${facts.service}, ${facts.point}`,
    children: (
      <Page size="A4" orientation="landscape" style={s.page}>
        <Card facts={facts} qr={qr} />
        <Card facts={facts} qr={qr} />
        <Marks />
      </Page>
    ),
  });
}
