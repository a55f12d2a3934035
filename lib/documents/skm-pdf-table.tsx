import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { colours, styles } from "@/lib/documents/pdf-parts";

const look = StyleSheet.create({
  head: {
    flexDirection: "row",
    borderBottomWidth: 1,
    borderBottomColor: colours.ink,
    paddingVertical: 3,
    fontSize: 8,
    fontWeight: 700,
  },
  row: {
    flexDirection: "row",
    borderBottomWidth: 0.5,
    borderBottomColor: colours.line,
    paddingVertical: 2.5,
  },
  last: {
    flexDirection: "row",
    borderTopWidth: 1,
    borderTopColor: colours.ink,
    paddingVertical: 3,
    fontWeight: 700,
  },
  fact: { flexDirection: "row", paddingVertical: 1.5 },
});

/** A column of a printed table; `flex` is its share of the width. */
export interface PaperColumn {
  readonly header: string;
  readonly flex: number;
  readonly numeric?: boolean;
}

interface PaperTableProps {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A closing row of totals. */
  readonly total?: readonly string[];
}

const cell = ({ flex, numeric = false }: PaperColumn) => ({
  flexGrow: flex,
  flexShrink: 1,
  flexBasis: 0,
  paddingRight: 6,
  textAlign: numeric ? ("right" as const) : ("left" as const),
});

/** A small table; its rows do not break across pages. */
export const PaperTable = ({ columns, rows, total }: PaperTableProps) => (
  <View>
    <View style={look.head} wrap={false}>
      {columns.map((column) => (
        <Text key={column.header} style={cell(column)}>
          {column.header}
        </Text>
      ))}
    </View>
    {rows.map((row, index) => (
      <View key={index} style={look.row} wrap={false}>
        {columns.map((column, place) => (
          <Text key={column.header} style={cell(column)}>
            {row[place]}
          </Text>
        ))}
      </View>
    ))}
    {total !== undefined && (
      <View style={look.last} wrap={false}>
        {columns.map((column, place) => (
          <Text key={column.header} style={cell(column)}>
            {total[place]}
          </Text>
        ))}
      </View>
    )}
  </View>
);

/** Terms with their values. */
export const PaperFacts = ({ items }: { readonly items: readonly (readonly [string, string])[] }) => (
  <View>
    {items.map(([term, value]) => (
      <View key={term} style={look.fact} wrap={false}>
        <Text style={{ width: 118, color: colours.ink2 }}>{term}</Text>
        <Text style={{ flex: 1, ...styles.bold }}>{value}</Text>
      </View>
    ))}
  </View>
);
