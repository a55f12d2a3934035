import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { chainLabel } from "@/lib/audit/labels";
import { formatNumber } from "@/lib/labels/number";
import type { TrailCheck } from "@/lib/audit/queries/check";

interface ChainNoticeProps {
  readonly check: TrailCheck | null;
  readonly chains: Readonly<Record<string, string>>;
  /** Where the check is asked for. */
  readonly href: string;
}

/** Whether every chain is whole; otherwise the first event that does not fit, per chain. */
export function ChainNotice({ check, chains, href }: ChainNoticeProps) {
  return (
    <div className="mb-5">
      {check === null ? (
        <ButtonLink href={href} icon="shield">
          Periksa keutuhan rantai
        </ButtonLink>
      ) : (
        <Answer check={check} chains={chains} />
      )}
    </div>
  );
}

function Answer({
  check,
  chains,
}: {
  readonly check: TrailCheck;
  readonly chains: ChainNoticeProps["chains"];
}) {
  if (check.broken.length === 0)
    return (
      <Notice tone="ok" title={`Rantai utuh: ${formatNumber(check.events)} kejadian`}>
        Semua sidik jari dihitung ulang dan cocok.
      </Notice>
    );
  return (
    <Notice
      tone="danger"
      title={
        check.broken.length === 1 ? "Satu rantai tidak utuh" : `${check.broken.length} rantai tidak utuh`
      }
    >
      <ul>
        {check.broken.map(({ chain, number }) => (
          <li key={chain}>
            {chainLabel(chain, chains)}: mulai kejadian nomor {formatNumber(number)}. Yang sebelumnya masih
            dapat dipercaya.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
