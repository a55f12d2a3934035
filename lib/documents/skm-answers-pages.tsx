import { Page, Text, View } from "@react-pdf/renderer";
import { PaperFoot } from "@/lib/documents/skm-pdf-foot";
import { MM, colours, styles } from "@/lib/documents/pdf-parts";
import { reportWords } from "@/lib/labels/skm-report";

const LINES = 60;
const BLOCKS = 3;

/**
 * The most questionnaires that are printed one by one. A report without them takes 0.3 s of one core; with 2,000 or
 * 3,000 it takes 0.8 s, with 5,000 1.2 s, with 10,000 2.8 s, and all that while the server answers nobody else.
 */
export const MOST_PRINTED_ROWS = 3000;

type AnswerRow = readonly (number | null)[];

const HARD = "\u00A0";
const HEADING = [`${HARD.repeat(3)}No`, ...Array.from({ length: 9 }, (_, unsur) => `U${unsur + 1}`)].join(
  " ",
);

/** One line of figures under the heading; a line of text is drawn ten times faster than ten cells. */
const lineOf = (row: AnswerRow, number: number): string =>
  [String(number).padStart(5, HARD), ...row.map((answer) => ` ${answer ?? "-"}`)].join(" ");

const slices = <T,>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** The questionnaires one by one, three columns to a page. */
export const AnswersPages = ({ rows }: { readonly rows: readonly AnswerRow[] }) =>
  slices(rows, LINES * BLOCKS).map((page, index) => (
    <Page key={index} size="A4" style={styles.page}>
      <Text style={styles.heading}>{reportWords.answers}</Text>
      <Text style={{ ...styles.small, marginBottom: 6 }}>{reportWords.order}</Text>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        {slices(page, LINES).map((block, at) => (
          <View key={at} style={{ fontFamily: "Courier", fontSize: 7.4, lineHeight: 1.45 }}>
            <Text
              style={{
                fontFamily: "Courier-Bold",
                borderBottomWidth: 0.75,
                borderBottomColor: colours.ink,
                marginBottom: 2,
              }}
            >
              {HEADING}
            </Text>
            <Text>
              {block
                .map((row, line) => lineOf(row, index * LINES * BLOCKS + at * LINES + line + 1))
                .join("\n")}
            </Text>
          </View>
        ))}
        {page.length <= LINES * (BLOCKS - 1) && <View style={{ width: 50 * MM }} />}
      </View>
      <PaperFoot />
    </Page>
  ));
