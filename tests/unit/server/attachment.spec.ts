import { describe, expect, it } from "vitest";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

const named = (name: string): string | null => attachment("isi", { name }).headers.get("content-disposition");

describe("a file to keep", () => {
  it("is never shown as a page, never guessed at, and in no cache", async () => {
    const answer = attachment(new Uint8Array([37, 80, 68, 70]), { name: "nilai.pdf", size: 4 });
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "application/pdf",
      "content-length": "4",
      "content-disposition": `attachment; filename="nilai.pdf"; filename*=UTF-8''nilai.pdf`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
    expect(await answer.text()).toBe("%PDF");
  });

  it.each([
    ["data.csv", "text/csv; charset=utf-8"],
    ["nilai.json", "application/json; charset=utf-8"],
    ["qr.svg", "image/svg+xml"],
    ["laporan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["tanpa-akhiran", "application/octet-stream"],
  ])("has the type of its ending: %s", (name, type) => {
    expect(attachment("", { name }).headers.get("content-type")).toBe(type);
    expect(attachment("", { name, type: "image/png" }).headers.get("content-type")).toBe("image/png");
  });

  it("keeps a name of any letters, and has one of plain letters beside it", () => {
    expect(named("Bukti é (1)'*.pdf")).toBe(
      `attachment; filename="Bukti-1-.pdf"; filename*=UTF-8''Bukti%20%C3%A9%20%281%29%27%2A.pdf`,
    );
  });

  it("lets no name write a header of its own", () => {
    expect(named('a"\r\nset-cookie: x=1;\ud800.pdf')).toBe(
      `attachment; filename="a-set-cookie-x-1-.pdf"; ` +
        `filename*=UTF-8''a%22%0D%0Aset-cookie%3A%20x%3D1%3B%EF%BF%BD.pdf`,
    );
  });

  it("that is not there says nothing, and no cache remembers it", async () => {
    const answer = noAttachment();
    expect([answer.status, await answer.text(), answer.headers.get("cache-control")]).toEqual([
      404,
      "",
      "private, no-store",
    ]);
  });
});
