import "server-only";
import { Page, StyleSheet, Text, View, type DocumentProps } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { FIRST_STEPS, letterWords } from "@/lib/account/labels";
import { formatNip } from "@/lib/labels/nip";
import { MM, Mark, PdfDocument, colours, styles } from "@/lib/server/documents/pdf-parts";

/** What stands in the letter of one person. */
interface Letter {
  readonly name: string;
  readonly nip: string;
  readonly position: string;
  readonly unit: string;
  readonly password: string;
}

interface LetterSheet {
  readonly instansi: string;
  readonly unit: string;
  /** Where somebody signs in. */
  readonly address: string;
  readonly letters: readonly Letter[];
}

const s = StyleSheet.create({
  head: { flexDirection: "row", alignItems: "center", gap: 4 * MM, marginBottom: 10 * MM },
  box: {
    marginTop: 6 * MM,
    marginBottom: 6 * MM,
    padding: 5 * MM,
    borderWidth: 0.75,
    borderColor: colours.brandLine,
    backgroundColor: colours.brandSoft,
  },
  line: { flexDirection: "row", marginBottom: 2 * MM },
  term: { width: 32 * MM, color: colours.ink2 },
  value: { flex: 1, fontWeight: 700 },
  password: { flex: 1, fontSize: 15, fontWeight: 800 },
  step: { marginBottom: 1.6 * MM },
});

const Line = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <View style={s.line}>
    <Text style={s.term}>{term}</Text>
    <Text style={s.value}>{value}</Text>
  </View>
);

const LetterPage = ({ sheet, letter }: { readonly sheet: LetterSheet; readonly letter: Letter }) => (
  <Page size="A4" style={styles.page}>
    <View style={s.head}>
      <Mark size={11 * MM} />
      <View>
        <Text style={styles.bold}>{sheet.instansi}</Text>
        <Text style={styles.small}>{sheet.unit}</Text>
      </View>
    </View>
    <Text style={styles.title}>{letterWords.title}</Text>
    <Text style={{ marginTop: 4 * MM }}>{letterWords.lead}</Text>
    <View style={s.box}>
      <Line term={letterWords.name} value={letter.name} />
      <Line term={letterWords.position} value={`${letter.position}, ${letter.unit}`} />
      <Line term={letterWords.nip} value={formatNip(letter.nip)} />
      <Line term={letterWords.address} value={sheet.address} />
      <View style={s.line}>
        <Text style={s.term}>{letterWords.password}</Text>
        <Text style={s.password}>{letter.password}</Text>
      </View>
    </View>
    <Text style={styles.heading}>{letterWords.steps}</Text>
    {FIRST_STEPS.map((step, at) => (
      <Text key={step} style={s.step}>
        {at + 1}. {step}
      </Text>
    ))}
    <Text style={[styles.small, { marginTop: 6 * MM }]}>{letterWords.secret}</Text>
  </Page>
);

/** One letter a page, for everybody of a unit who signs in for the first time. */
export const firstLetters = (sheet: LetterSheet): ReactElement<DocumentProps> =>
  PdfDocument({
    title: `${letterWords.title} ${sheet.unit}`,
    children: sheet.letters.map((letter) => <LetterPage key={letter.nip} sheet={sheet} letter={letter} />),
  });
