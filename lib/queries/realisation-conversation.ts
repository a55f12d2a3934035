import "server-only";
import { db } from "@/lib/db/client";
import { visibleFeedback } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/viewer";

/** One contribution to the continuous feedback on an SKP. */
export interface Said {
  id: string;
  author: string;
  isOwn: boolean;
  text: string;
  at: string;
  /** The line it is about: an RHK or the indicator under it. */
  about: string | null;
}

const MOST = 30;

/** The newest contributions, in the order in which they were written. */
export async function listConversation(viewer: Viewer, skpId: string): Promise<Said[]> {
  const rows = await db.feedback.findMany({
    where: { AND: [visibleFeedback(viewer), { skpId }] },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      authorId: true,
      text: true,
      writtenAt: true,
      author: { select: { name: true } },
      rhk: { select: { title: true } },
      iki: { select: { title: true } },
    },
  });
  return rows.reverse().map((row) => ({
    id: row.id,
    author: row.author.name,
    isOwn: row.authorId === viewer.employeeId,
    text: row.text,
    at: row.writtenAt.toISOString(),
    about: row.iki?.title ?? row.rhk?.title ?? null,
  }));
}
