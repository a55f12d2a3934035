import { Text, View } from "@react-pdf/renderer";
import { MM, colours } from "@/lib/documents/pdf-parts";
import { reportWords } from "@/lib/labels/skm-report";

/** The basis and the page number at the foot of every page. */
export const PaperFoot = () => (
  <View
    fixed
    style={{
      position: "absolute",
      bottom: 8 * MM,
      left: 18 * MM,
      right: 18 * MM,
      flexDirection: "row",
      justifyContent: "space-between",
      fontSize: 7.5,
      color: colours.ink3,
    }}
  >
    <Text>{`${reportWords.title} · ${reportWords.basis}`}</Text>
    <Text render={({ pageNumber, totalPages }) => `${reportWords.page} ${pageNumber} / ${totalPages}`} />
  </View>
);
