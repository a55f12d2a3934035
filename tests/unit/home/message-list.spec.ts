import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { MessageList } from "@/components/home/message-list";
import { IDLE } from "@/lib/kernel/form-state";
import { shown } from "@/tests/support/shown";

const message = (isRead: boolean) => ({
  id: String(isRead),
  kind: "APPRAISAL_FINAL",
  facts: { name: "Hendra" },
  href: "/nilai/a",
  createdAt: "2026-09-15T03:00:00.000Z",
  isRead,
});
const list = (rows: ReturnType<typeof message>[], unread: number) =>
  shown(
    createElement(MessageList, {
      rows,
      total: rows.length,
      unread,
      page: 1,
      pageCount: 1,
      zone: "Asia/Jakarta",
      action: () => Promise.resolve(IDLE),
    }),
  );

describe("the messages of a person", () => {
  it("say how many are unread, and offer to settle all", () => {
    const text = list([message(false), message(true)], 1);
    expect(text).toContain("1 belum dibaca.");
    expect(text).toContain("Tandai semua sudah dibaca");
    expect(text).toContain("15 September 2026, 10.00 WIB · belum dibaca");
    expect(text).toContain("2 dari 2 pemberitahuan");
  });

  it("have nothing to settle once all are read, and say what will come where there is none", () => {
    expect(list([message(true)], 0)).toMatch(/Semua sudah dibaca\.(?!.*Tandai semua)/);
    expect(list([], 0)).toContain("Belum ada pemberitahuan");
  });
});
