import { describe, expect, it } from "vitest";
import { questionnairePdf } from "@/lib/surveys/documents/questionnaire-pdf";
import { unsur } from "@/lib/labels/unsur";
import { UNSUR } from "@/lib/kernel/codes";
import { pdfText } from "@/tests/support/pdf-text";

describe("the questionnaire to print", () => {
  it("asks the nine questions with their four answers on one sheet, and for no name", async () => {
    const bytes = await questionnairePdf({
      instansi: "Kabupaten Tirta Kencana",
      unit: "Bidang Penyelenggaraan Pelayanan Perizinan dan Nonperizinan",
      service: "Informasi dan konsultasi perizinan berusaha berbasis risiko",
    });
    const text = pdfText(bytes).replaceAll(/\s+/g, " ");
    for (const name of UNSUR) {
      expect(text).toContain(`${unsur[name].code}. ${unsur[name].question}`);
      for (const [at, answer] of unsur[name].answers.entries())
        expect(text).toContain(`${at + 1}. ${answer}`);
    }
    expect(
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Type \/Page\b(?!s)/g),
    ).toHaveLength(1);
    expect(text).toContain("Jangan menulis nama, NIK");
  });
});
