import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import type { Viewer } from "@/lib/kernel/viewer";

/** Something the viewer was told. */
export interface Message {
  id: string;
  kind: string;
  facts: Record<string, unknown>;
  href: string;
  createdAt: string;
  isRead: boolean;
}

const MESSAGES_PER_PAGE = 25;

/** One page of messages. */
export interface Messages {
  rows: Message[];
  total: number;
  unread: number;
  page: number;
  pageCount: number;
}

/** One page of the viewer's messages, the newest first, with how many there are and how many are unread. */
export async function listNotifications(viewer: Viewer, asked: number): Promise<Messages> {
  const { employeeId } = viewer;
  const total = await db.notification.count({ where: { employeeId } });
  const { page, pageCount, skip, take } = pageOf(total, asked, MESSAGES_PER_PAGE);
  const [rows, unread] = await Promise.all([
    db.notification.findMany({
      where: { employeeId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip,
      take,
      select: { id: true, kind: true, facts: true, href: true, createdAt: true, readAt: true },
    }),
    db.notification.count({ where: { employeeId, readAt: null } }),
  ]);
  return {
    total,
    unread,
    page,
    pageCount,
    rows: rows.map(({ facts, createdAt, readAt, ...row }) => ({
      ...row,
      facts: facts as Record<string, unknown>,
      createdAt: createdAt.toISOString(),
      isRead: readAt !== null,
    })),
  };
}
