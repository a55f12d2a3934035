import { Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { MM, Mark, PdfDocument, colours, renderPdf, styles } from "@/lib/server/documents/pdf-parts";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/surveys/rules/answers";
import { questionnaireWords as words } from "@/lib/surveys/labels/paper";
import { educationLabel, occupationLabel, sexLabel } from "@/lib/surveys/labels/survey";
import { unsur } from "@/lib/labels/unsur";
import { UNSUR } from "@/lib/kernel/codes";

interface QuestionnaireFacts {
  readonly instansi: string;
  readonly unit: string;
  readonly service: string;
}

const look = StyleSheet.create({
  box: { width: 11, height: 11, borderWidth: 0.9, borderColor: colours.ink, marginRight: 4, marginTop: 2 },
  choice: { flexDirection: "row", marginRight: 10 },
  question: { paddingVertical: 5.5, borderBottomWidth: 0.5, borderBottomColor: colours.line2 },
  fact: { flexDirection: "row", marginBottom: 2 },
  term: { width: 82, color: colours.ink2 },
});

/** The ministry's questionnaire on one sheet of A4, for offices without a connection. */
export const questionnairePdf = (facts: QuestionnaireFacts): Promise<Uint8Array> =>
  renderPdf(
    PdfDocument({
      title: `${words.title} ${facts.service}`,
      children: (
        <Page size="A4" style={{ ...styles.page, paddingVertical: 12 * MM, fontSize: 10.5 }}>
          <View style={{ ...styles.row, marginBottom: 5 }}>
            <Mark size={18} />
            <Text style={{ marginLeft: 7, color: colours.ink2 }}>{facts.instansi}</Text>
          </View>
          <Text style={{ ...styles.title, fontSize: 16, marginBottom: 6 }}>{words.title}</Text>
          <Fact term={words.office}>
            <Text style={styles.bold}>{facts.unit}</Text>
          </Fact>
          <Fact term={words.service}>
            <Text style={styles.bold}>{facts.service}</Text>
          </Fact>
          <Fact term={words.day}>
            <Text>{words.dots}</Text>
            <Text style={{ marginLeft: 16, marginRight: 8, color: colours.ink2 }}>{words.time}</Text>
            <Choice label={words.morning} />
            <Choice label={words.afternoon} />
          </Fact>
          <Text style={{ ...styles.heading, marginTop: 8, marginBottom: 3 }}>{words.person}</Text>
          <Fact term={words.sex}>
            {SEXES.map((code) => (
              <Choice key={code} label={sexLabel[code]} />
            ))}
          </Fact>
          <Fact term={words.education}>
            {EDUCATIONS.map((code) => (
              <Choice key={code} label={educationLabel[code]} />
            ))}
          </Fact>
          <Fact term={words.occupation}>
            {OCCUPATIONS.map((code) => (
              <Choice key={code} label={occupationLabel[code]} />
            ))}
          </Fact>
          <Text style={{ ...styles.heading, marginTop: 8, marginBottom: 2 }}>{words.opinion}</Text>
          <Text style={{ color: colours.ink2, marginBottom: 3 }}>{words.how}</Text>
          {UNSUR.map((name) => (
            <Question
              key={name}
              code={unsur[name].code}
              question={unsur[name].question}
              answers={unsur[name].answers}
            />
          ))}
          <Text style={{ marginTop: 8 }}>{words.privacy}</Text>
          <Text style={{ ...styles.bold, marginTop: 3 }}>{words.thanks}</Text>
          <Text style={{ ...styles.small, marginTop: 4 }}>{words.basis}</Text>
        </Page>
      ),
    }),
  );

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <View style={look.fact}>
    <Text style={look.term}>{term}</Text>
    <View style={{ flex: 1, flexDirection: "row", flexWrap: "wrap" }}>{children}</View>
  </View>
);

const Choice = ({ label }: { readonly label: string }) => (
  <View style={look.choice}>
    <View style={look.box} />
    <Text>{label}</Text>
  </View>
);

interface QuestionProps {
  readonly code: string;
  readonly question: string;
  readonly answers: readonly string[];
}

/** A question with its four answers; the figure is what is typed later. */
const Question = ({ code, question, answers }: QuestionProps) => (
  <View style={look.question} wrap={false}>
    <Text style={{ ...styles.bold, marginBottom: 2 }}>{`${code}. ${question}`}</Text>
    <View style={{ flexDirection: "row" }}>
      {answers.map((answer, at) => (
        <View key={answer} style={{ flexDirection: "row", width: "25%", paddingRight: 6 }}>
          <View style={look.box} />
          <Text style={{ flex: 1, fontSize: 10 }}>{`${at + 1}. ${answer}`}</Text>
        </View>
      ))}
    </View>
  </View>
);
