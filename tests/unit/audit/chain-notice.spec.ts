import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ChainNotice } from "@/components/audit/chain-notice";
import { shown } from "@/tests/support/shown";

const notice = (check: Parameters<typeof ChainNotice>[0]["check"]) =>
  shown(
    createElement(ChainNotice, {
      check,
      chains: { dukcapil: "Dukcapil" },
      href: "/admin/jejak-audit?periksa=1",
    }),
  );

describe("whether the trail is whole", () => {
  it("is asked for, and answered for all chains together", () => {
    expect(notice(null)).toBe("Periksa keutuhan rantai");
    expect(notice({ events: 1224, broken: [] })).toBe(
      "Rantai utuh: 1.224 kejadian Semua sidik jari dihitung ulang dan cocok.",
    );
  });

  it("names the first event of each chain that does not fit", () => {
    const broken = [{ chain: "dukcapil", number: 7 }];
    expect(notice({ events: 9, broken })).toContain(
      "Satu rantai tidak utuh Dukcapil: mulai kejadian nomor 7.",
    );
    expect(notice({ events: 9, broken: [...broken, { chain: "lama", number: 1 }] })).toContain(
      "2 rantai tidak utuh Dukcapil: mulai kejadian nomor 7. Yang sebelumnya masih dapat dipercaya. Unit yang sudah " +
        "tidak ada",
    );
  });
});
