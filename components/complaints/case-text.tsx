import { Words } from "@/components/complaints/case-view";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { ComplaintCase } from "@/lib/complaints/queries/case";

interface CaseTextProps {
  readonly found: ComplaintCase;
  /** The words as they were sent, once somebody asked for them and that was recorded. */
  readonly original: string | null;
}

/** What the citizen wrote; where words were hidden, the way to them leaves a trace. */
export function CaseText({ found, original }: CaseTextProps) {
  const { code, text, status, answer } = found;
  const hides = original === null && found.isHidden;
  return (
    <>
      <Panel title={original === null ? "Yang ditulis warga" : "Teks asli"}>
        {original !== null && (
          <div className="mb-4">
            <Notice tone="brass">Ini teks asli. Pembacaan ini tercatat di jejak audit.</Notice>
          </div>
        )}
        {hides && (
          <div className="mb-4">
            <Notice tone="info">Sebagian kata disembunyikan. Warga dan pembaca lain melihat teks ini.</Notice>
          </div>
        )}
        <Words>{original ?? text}</Words>
        {hides && found.runs && (
          <form method="get" action={`/aduan-warga/${code}`} className="mt-4">
            <input type="hidden" name="teks" value="asli" />
            <Button type="submit" size="small" icon="eye">
              Baca teks asli (dicatat)
            </Button>
          </form>
        )}
      </Panel>
      {answer !== "" && (
        <Panel title={status === "REFUSED" ? "Penjelasan untuk warga" : "Jawaban untuk warga"}>
          <Words>{answer}</Words>
        </Panel>
      )}
    </>
  );
}
