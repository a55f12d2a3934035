import { Actions } from "@/components/ui/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";

interface PaperPanelProps {
  readonly path: string;
  /** Whether the viewer also types questionnaires in. */
  readonly runs: boolean;
}

/** The questionnaire to print and the workbook to type it into. */
export function PaperPanel({ path, runs }: PaperPanelProps) {
  return (
    <Panel title="Kuesioner kertas" small>
      <div className="grid gap-4">
        <p>
          Untuk tempat tanpa internet: cetak satu lembar untuk tiap warga
          {runs ? ", ketik jawabannya ke templat, lalu unggah di halaman ini." : "."}
        </p>
        <Actions>
          <ButtonLink href={`${path}/kuesioner`} icon="print" download>
            Unduh kuesioner
          </ButtonLink>
          {runs && (
            <ButtonLink href={`${path}/templat`} icon="download" download>
              Unduh templat XLSX
            </ButtonLink>
          )}
        </Actions>
      </div>
    </Panel>
  );
}
