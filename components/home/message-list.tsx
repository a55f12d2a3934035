import { ActionForm } from "@/components/forms/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { cn } from "@/components/ui/cn";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { describeNotification } from "@/lib/home/labels/notifications";
import type { Message } from "@/lib/home/queries/notifications";

interface MessageListProps {
  readonly rows: readonly Message[];
  readonly total: number;
  readonly unread: number;
  readonly page: number;
  readonly pageCount: number;
  readonly zone: Zone;
  readonly action: FormAction;
}

/** What one was told, the unread marked; opening a message marks it as read. */
export function MessageList({ rows, total, unread, page, pageCount, zone, action }: MessageListProps) {
  const lead = unread === 0 ? "Semua sudah dibaca." : `${unread} belum dibaca.`;
  const summary = `${rows.length} dari ${total} pemberitahuan`;
  return (
    <PageBody width="form">
      <PageHeader
        title="Pemberitahuan"
        lead={lead}
        aside={unread > 0 && <ActionForm action={action} label="Tandai semua sudah dibaca" {...BUTTON} />}
      />
      <Panel
        flush={rows.length > 0}
        footer={
          total > 0 && (
            <Pagination
              page={page}
              pageCount={pageCount}
              hrefFor={(to) => `/pemberitahuan?halaman=${to}`}
              summary={summary}
            />
          )
        }
      >
        {rows.length === 0 && (
          <EmptyState title="Belum ada pemberitahuan">
            Anda diberi tahu di sini bila SKP ditetapkan, realisasi dinilai, atau ada umpan balik.
          </EmptyState>
        )}
        {rows.length > 0 && (
          <ul className="divide-y divide-line">
            {rows.map((row) => (
              <Row key={row.id} row={row} zone={zone} action={action} />
            ))}
          </ul>
        )}
      </Panel>
    </PageBody>
  );
}

const BUTTON = { variant: "secondary", size: "small", pendingLabel: "Membuka…" } as const;

function Row({
  row,
  zone,
  action,
}: {
  readonly row: Message;
  readonly zone: Zone;
  readonly action: FormAction;
}) {
  const { id, kind, facts, href, createdAt, isRead } = row;
  return (
    <li
      className={cn(
        "flex flex-wrap items-center justify-between gap-x-4 gap-y-2.5 px-4 py-3.5 md:px-6",
        !isRead && "border-l-[5px] border-l-brass",
      )}
    >
      <div className="min-w-0 flex-1 basis-64">
        <p className={isRead ? "text-ink-2" : "font-semibold"}>{describeNotification(kind, facts)}</p>
        <p className="text-sm text-ink-2">
          {formatMoment(new Date(createdAt), zone)}
          {!isRead && " · belum dibaca"}
        </p>
      </div>
      {isRead ? (
        <ButtonLink href={href} size="small">
          Buka
        </ButtonLink>
      ) : (
        <ActionForm action={action} hidden={{ notificationId: id }} label="Buka" {...BUTTON} />
      )}
    </li>
  );
}
