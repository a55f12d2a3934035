import "server-only";
import { Page, StyleSheet, Text, View, type DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { MM, PdfDocument, Qr, colours, fontFamily, sizeFor } from "@/lib/server/documents/pdf-parts";
import { drawQr } from "@/lib/server/documents/qr";
import { slipWords } from "@/lib/services/labels";

/** A sheet of tickets to cut. */
export interface TicketSheet {
  readonly service: string;
  readonly unit: string;
  readonly point: string | null;
  readonly expiresOn: string;
  readonly mark: string;
  readonly tickets: readonly { readonly code: string; readonly url: string }[];
}

/** Two by five on A4, the margins such that no printer cuts off a code. */
const COLUMNS = 2;
const ROWS = 5;
const SLIP = { width: 96 * MM, height: 56 * MM } as const;
const QR = 30 * MM;

const s = StyleSheet.create({
  page: {
    fontFamily,
    color: colours.ink,
    backgroundColor: colours.surface,
    paddingVertical: 8.5 * MM,
    paddingHorizontal: 9 * MM,
  },
  row: { flexDirection: "row" },
  slip: {
    width: SLIP.width,
    height: SLIP.height,
    flexDirection: "row",
    gap: 5 * MM,
    padding: 4.5 * MM,
    borderWidth: 0.6,
    borderColor: colours.ink3,
    borderStyle: "dashed",
  },
  left: { width: QR, justifyContent: "space-between" },
  right: { flex: 1, justifyContent: "space-between" },
  title: { fontSize: 8, fontWeight: 700, color: colours.brand },
  ask: { fontSize: 10.8, lineHeight: 1.15, fontWeight: 800, letterSpacing: -0.3 },
  service: { lineHeight: 1.25, fontWeight: 700, marginTop: 1 * MM },
  unit: { fontSize: 7, lineHeight: 1.3, color: colours.ink2 },
  code: { fontSize: 19, lineHeight: 1.1, fontWeight: 800, letterSpacing: 0.6 },
  small: { fontSize: 6.6, lineHeight: 1.3, color: colours.ink2 },
});

interface SlipProps {
  readonly sheet: TicketSheet;
  readonly ticket: TicketSheet["tickets"][number];
}

/** As many signs of an address as stand beside the QR. */
const LINE = 40;

/** The address without its scheme, as it is typed: the service on a line of its own, because words are not broken. */
function typed(url: string): string {
  const bare = url.replace(/^https?:\/\//, "");
  const at = bare.lastIndexOf("/") + 1;
  return [bare.slice(0, at), bare.slice(at)]
    .flatMap((part) => part.match(new RegExp(`.{1,${LINE}}`, "gv")) ?? [])
    .join("\n");
}

const Slip = ({ sheet, ticket }: SlipProps) => (
  <View style={s.slip} wrap={false}>
    <View style={s.left}>
      <Qr qr={drawQr(ticket.url)} size={QR} />
      <View>
        <Text style={s.small}>{slipWords.until(sheet.expiresOn)}</Text>
        <Text style={s.small}>{slipWords.once}</Text>
        <Text style={s.small}>{slipWords.mark(sheet.mark)}</Text>
      </View>
    </View>
    <View style={s.right}>
      <View>
        <Text style={s.title}>{slipWords.title}</Text>
        <Text style={s.ask}>{slipWords.ask}</Text>
        <Text
          style={[
            s.service,
            {
              fontSize: sizeFor(sheet.service, [
                [40, 9],
                [80, 8],
                [Infinity, 7],
              ]),
              maxLines: 3,
              textOverflow: "ellipsis",
            },
          ]}
        >
          {sheet.service}
        </Text>
        <Text style={[s.unit, { maxLines: sheet.service.length > LINE ? 1 : 2, textOverflow: "ellipsis" }]}>
          {sheet.point === null ? sheet.unit : `${sheet.point} · ${sheet.unit}`}
        </Text>
      </View>
      <View>
        <Text style={s.code}>{ticket.code}</Text>
        <Text style={s.small}>
          {slipWords.how}
          {"\n"}
          {typed(ticket.url)}
        </Text>
      </View>
    </View>
  </View>
);

const chunks = <T,>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** Tickets as slips to cut, ten on a page. */
export function ticketSlips(sheet: TicketSheet): ReactElement<DocumentProps> {
  const pages = chunks(sheet.tickets, COLUMNS * ROWS);
  return PdfDocument({
    title: `Karcis survei ${sheet.service}`,
    children: pages.map((tickets) => (
      <Page key={tickets[0]?.code} size="A4" style={s.page}>
        {chunks(tickets, COLUMNS).map((row) => (
          <View key={row[0]?.code} style={s.row}>
            {row.map((ticket) => (
              <Slip key={ticket.code} sheet={sheet} ticket={ticket} />
            ))}
          </View>
        ))}
      </Page>
    )),
  });
}
