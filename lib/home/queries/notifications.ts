import "server-only";
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
  pageCount: number;
}

/** One page of the viewer's messages, the newest first, with how many there are and how many are unread. */
export async function listNotifications(viewer: Viewer, page: number): Promise<Messages> {
  const { employeeId } = viewer;
  const [rows, total, unread] = await Promise.all([
    db.notification.findMany({
      where: { employeeId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * MESSAGES_PER_PAGE,
      take: MESSAGES_PER_PAGE,
      select: { id: true, kind: true, facts: true, href: true, createdAt: true, readAt: true },
    }),
    db.notification.count({ where: { employeeId } }),
    db.notification.count({ where: { employeeId, readAt: null } }),
  ]);
  return {
    total,
    unread,
    pageCount: Math.max(1, Math.ceil(total / MESSAGES_PER_PAGE)),
    rows: rows.map(({ facts, createdAt, readAt, ...row }) => ({
      ...row,
      facts: facts as Record<string, unknown>,
      createdAt: createdAt.toISOString(),
      isRead: readAt !== null,
    })),
  };
}
