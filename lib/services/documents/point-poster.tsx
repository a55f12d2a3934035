import "server-only";
import { Line, Page, Path, StyleSheet, Svg, Text, View, type DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { MM, Mark, PdfDocument, Qr, colours, fontFamily, sizeFor } from "@/lib/server/documents/pdf-parts";
import { drawQr, type QrDrawing } from "@/lib/server/documents/qr";
import { posterWords } from "@/lib/services/labels";

/** What a poster or a card of a service point says. */
export interface PosterFacts {
  readonly instansi: string;
  readonly unit: string;
  readonly service: string;
  readonly point: string;
  /** The signed address in the QR. */
  readonly url: string;
  /** The public address as people type it, without the scheme. */
  readonly shortAddress: string;
}

/** The paper around the QR, at least four modules of it. */
const QUIET = 11 * MM;
const WIDE = 210 * MM - 2 * 18 * MM;
const BEAM = 24 * MM;

const s = StyleSheet.create({
  page: {
    fontFamily,
    color: colours.ink,
    backgroundColor: colours.surface,
    paddingTop: 15 * MM,
    paddingHorizontal: 18 * MM,
  },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-start", gap: 12 * MM },
  instansi: { fontSize: 11, lineHeight: 1.35, color: colours.ink2 },
  unit: { fontSize: 13, lineHeight: 1.3, fontWeight: 700 },
  ask: { fontSize: 47, lineHeight: 1.04, fontWeight: 800, letterSpacing: -1.6, marginTop: 11 * MM },
  service: { fontWeight: 700, lineHeight: 1.2, color: colours.brand, marginTop: 4.5 * MM },
  hung: { alignItems: "center", marginTop: 7 * MM },
  plate: {
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 2.6,
    borderColor: colours.brand,
    borderRadius: 9,
    backgroundColor: colours.surface,
  },
  how: {
    fontSize: 25,
    lineHeight: 1.2,
    fontWeight: 800,
    letterSpacing: -0.5,
    textAlign: "center",
    marginTop: 6 * MM,
  },
  promise: { fontSize: 16, lineHeight: 1.3, textAlign: "center", marginTop: 1 * MM },
  typed: { lineHeight: 1.35, textAlign: "center", color: colours.ink2, marginTop: 3.5 * MM },
  address: { fontWeight: 700, color: colours.ink },
  foot: {
    position: "absolute",
    left: 0,
    right: 0,
    bottom: 0,
    backgroundColor: colours.brand,
    color: colours.surface,
    paddingHorizontal: 18 * MM,
    paddingVertical: 6.5 * MM,
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "space-between",
    gap: 10 * MM,
  },
  footWords: { flex: 1 },
  also: { fontSize: 11.5, lineHeight: 1.35, fontWeight: 700 },
  english: { fontSize: 9.5, lineHeight: 1.4, marginTop: 1 * MM },
  point: { fontSize: 12, lineHeight: 1.3, fontWeight: 700, textAlign: "right", maxWidth: 60 * MM },
});

/** The beam of the scales, from which the QR hangs like a pan. */
const Beam = ({ plate }: { readonly plate: number }) => {
  const middle = WIDE / 2;
  const [left, right] = [middle - plate / 2 + 12, middle + plate / 2 - 12];
  return (
    <Svg width={WIDE} height={BEAM} viewBox={`0 0 ${WIDE} ${BEAM}`}>
      <Line
        x1={2}
        y1={24}
        x2={WIDE - 2}
        y2={24}
        stroke={colours.brand}
        strokeWidth={3.6}
        strokeLinecap="round"
      />
      <Path
        d={`M${middle} 25 ${left} ${BEAM}M${middle} 25 ${right} ${BEAM}`}
        stroke={colours.brand}
        strokeWidth={2.2}
        fill="none"
      />
      <Path d={`M${middle} 2 ${middle + 12} 24h-24z`} fill={colours.brass} />
    </Svg>
  );
};

const Hung = ({ qr, size }: { readonly qr: QrDrawing; readonly size: number }) => {
  const plate = size + 2 * QUIET;
  return (
    <View style={s.hung}>
      <Beam plate={plate} />
      <View style={[s.plate, { width: plate, height: plate }]}>
        <Qr qr={qr} size={size} />
      </View>
    </View>
  );
};

const Foot = ({ point }: { readonly point: string }) => (
  <View style={s.foot}>
    <Mark size={26} ink={colours.surface} needle="#e3b45f" />
    <View style={s.footWords}>
      <Text style={s.also}>{posterWords.also}</Text>
      <Text style={s.english}>{posterWords.english}</Text>
    </View>
    <Text style={s.point}>{point}</Text>
  </View>
);

/** An A4 poster for the wall or the counter: one question, one QR, and what becomes of the answer. */
export const pointPoster = (facts: PosterFacts): ReactElement<DocumentProps> =>
  PdfDocument({
    title: `${posterWords.ask} ${facts.service}, ${facts.point}`,
    children: (
      <Page size="A4" style={s.page}>
        <View style={s.head}>
          <View style={s.footWords}>
            <Text style={s.instansi}>{facts.instansi}</Text>
            <Text style={s.unit}>{facts.unit}</Text>
          </View>
          <Mark size={34} />
        </View>
        <Text style={s.ask}>{posterWords.ask}</Text>
        <Text
          style={[
            s.service,
            {
              fontSize: sizeFor(facts.service, [
                [40, 23],
                [70, 18],
                [Infinity, 14],
              ]),
            },
          ]}
        >
          {facts.service}
        </Text>
        <Hung
          qr={drawQr(facts.url)}
          size={sizeFor(facts.service + facts.unit, [
            [95, 86 * MM],
            [160, 78 * MM],
            [Infinity, 70 * MM],
          ])}
        />
        <Text style={s.how}>{posterWords.how}</Text>
        <Text style={s.promise}>{posterWords.promise}</Text>
        <Text
          style={[
            s.typed,
            {
              fontSize: sizeFor(facts.shortAddress, [
                [60, 12],
                [76, 9.5],
                [Infinity, 7.6],
              ]),
            },
          ]}
        >
          {posterWords.typed}: <Text style={s.address}>{facts.shortAddress}</Text>
        </Text>
        <Foot point={facts.point} />
      </Page>
    ),
  });
