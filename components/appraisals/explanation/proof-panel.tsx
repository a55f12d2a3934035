import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment, formatShortDay } from "@/lib/labels/date";
import { shortHash } from "@/lib/appraisals/labels/explanation";
import type { ExplainedScore } from "@/lib/appraisals/queries/explanation";

interface ProofPanelProps {
  readonly id: string;
  readonly score: ExplainedScore;
  readonly zone: Zone;
}

/** The score computed again from what was stored when it was made final, just now, and whether it is the same. */
export function ProofPanel({ id, score, zone }: ProofPanelProps) {
  const { scheme, hash } = score.file;
  const title = score.reproduced ? (
    <span className="flex items-center gap-2.5">
      <span className="text-ok">
        <Icon name="shield" />
      </span>
      Hitung ulang: sama persis
    </span>
  ) : (
    "Hitung ulang: berbeda"
  );
  return (
    <Panel title={title} small>
      {score.reproduced ? (
        <p className="text-sm text-ink-2">
          Dihitung ulang dari masukan yang disimpan saat ditetapkan, tiap kali halaman ini dibuka.
        </p>
      ) : (
        <Notice tone="danger">
          Hasil hitung ulang tidak sama dengan yang disimpan. Laporkan ke admin BKD dengan menyertakan berkas
          hitungan ini.
        </Notice>
      )}
      <div className="mt-2.5">
        <DefinitionList
          compact
          items={[
            {
              term: "Aturan",
              value: `${scheme.name} ${scheme.version}, berlaku ${formatShortDay(scheme.effectiveFrom)}`,
            },
            { term: "Disimpan", value: formatMoment(new Date(score.computedAt), zone) },
            {
              term: "Sidik jari hitungan",
              value: (
                <span className="font-mono text-xs" title={hash}>
                  {shortHash(hash)}
                </span>
              ),
            },
          ]}
        />
      </div>
      <div className="no-print mt-3.5">
        <ButtonLink size="small" icon="download" download href={`/nilai/${id}/berkas`}>
          Unduh berkas hitungan
        </ButtonLink>
      </div>
      <p className="mt-2 text-xs text-ink-2">
        Siapa pun yang menerima berkas hitungan dapat menghitungnya sendiri dengan kalkulator Teraju, di luar
        aplikasi ini. Bila satu angka diubah, sidik jarinya tidak cocok lagi.
      </p>
    </Panel>
  );
}
