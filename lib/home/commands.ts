import "server-only";
import { now } from "@/lib/server/clock";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import type { ReadNotificationsInput } from "@/lib/periods/schemas";

/**
 * Marks one message of the viewer as read, or all of them; answers where the one leads. It leaves no
 * trace: nobody else is concerned.
 */
export function readNotifications(
  viewer: Viewer,
  { notificationId }: ReadNotificationsInput,
): Promise<Outcome<{ href: string | null }>> {
  return transaction<{ href: string | null }>(async (tx) => {
    const own = { employeeId: viewer.employeeId };
    if (notificationId === undefined) {
      await tx.notification.updateMany({ where: { ...own, readAt: null }, data: { readAt: now() } });
      return done({ href: null });
    }
    const message = await tx.notification.findFirst({
      where: { ...own, id: notificationId },
      select: { href: true },
    });
    if (message === null) return refuse({ code: "NOT_FOUND" });
    await tx.notification.updateMany({
      where: { ...own, id: notificationId, readAt: null },
      data: { readAt: now() },
    });
    return done({ href: message.href });
  });
}
