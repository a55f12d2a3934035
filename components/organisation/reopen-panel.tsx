import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import { formatDay } from "@/lib/labels/date";

interface ReopenPanelProps {
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly name: string;
  readonly lastOn: string;
  readonly action: FormAction;
}

/** Takes back the closing of a unit or a position. */
export function ReopenPanel({ hidden, name, lastOn, action }: ReopenPanelProps) {
  return (
    <Panel
      title="Sudah ditutup"
      reading={`Hari terakhir ${name}: ${formatDay(lastOn)}. Selama ditutup tidak ada yang dapat diubah.`}
    >
      <ActionForm
        action={action}
        hidden={hidden}
        variant="secondary"
        pendingLabel="Menyimpan…"
        label="Batalkan penutupan"
      />
    </Panel>
  );
}
