import { createHash } from "node:crypto";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as getFile, OPTIONS as askFile } from "@/app/(publik)/(umum)/data-terbuka/[berkas]/route";
import { OPEN_FILES, listOpenFiles, readOpenFile } from "@/app/(publik)/(umum)/data-terbuka/files";
import { GET as getFramed } from "@/app/(publik)/(umum)/transparansi/[opd]/lencana/route";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { listPublicQuarters } from "@/lib/transparency/queries/terms";
import { config, proxy } from "@/proxy";
import { useDatabase } from "@/tests/support/database";
import { makeOffice } from "@/tests/support/office";
import { closeWith, makeServices, rateWith, unanimous } from "@/tests/support/public-figures";

useDatabase();

const KINDS: Record<string, string> = { integer: "number", number: "number", boolean: "boolean" };

beforeAll(async () => {
  const office = await makeOffice();
  const { dukcapil, dinkes } = office.units;
  const services = await makeServices({
    "kartu-keluarga": ["=Kartu keluarga", dukcapil],
    akta: ["Akta, kelahiran", dukcapil],
    puskesmas: ["Puskesmas", dinkes],
    pustu: ["Pustu", dinkes],
  });
  const termId = office.terms[0];
  await closeWith(termId, [
    unanimous(services["kartu-keluarga"]!, 12),
    unanimous(services["akta"]!, 9),
    unanimous(services["puskesmas"]!, 20),
    unanimous(services["pustu"]!, 2),
  ]);
  await rateWith(dukcapil, termId, { counts: { SANGAT_BAIK: 7, BAIK: 30, KURANG: 6 } });
  await rateWith(dinkes, termId, { counts: { SANGAT_BAIK: 20, BAIK: 30, KURANG: 3, SANGAT_KURANG: 2 } });
  const plan = {
    serviceId: services["kartu-keluarga"]!.serviceId,
    termId,
    dueOn: fromDay("2026-03-31"),
    responsibleId: office.people.head.id,
    createdById: office.people.head.id,
  };
  await db.followUp.createMany({
    data: [
      { ...plan, unsur: "SARANA", action: "-Kursi ditambah", status: "DONE", doneOn: fromDay("2025-12-01") },
      { ...plan, unsur: "WAKTU", action: "Loket dibuka sampai sore" },
      { ...plan, unsur: "BIAYA", action: 'Papan "gratis"' },
    ],
  });
});

describe("the files of open data", () => {
  const ask = (name: string, headers: Record<string, string> = {}) =>
    getFile(new Request(`http://x/data-terbuka/${name}`, { headers }), {
      params: Promise.resolve({ berkas: name }),
    });

  it("carry their hash as ETag, are not sent again to whoever has them, and may be read by other sites", async () => {
    for (const name of OPEN_FILES) {
      const answer = await ask(name);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const hash = createHash("sha256").update(bytes).digest("hex");
      expect([
        answer.status,
        answer.headers.get("etag"),
        answer.headers.get("access-control-allow-origin"),
      ]).toEqual([200, `"${hash}"`, "*"]);
      expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+$/);
      const again = await ask(name, { "if-none-match": `"x", W/"${hash}"` });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", `"${hash}"`]);
      expect((await listOpenFiles(await listPublicQuarters(), [name]))[0]).toMatchObject({
        sha256: hash,
        size: bytes.length,
      });
    }
    expect((await ask("ikm.csv", { "if-none-match": "*" })).status).toBe(304);
    expect((await ask("rahasia.csv")).status).toBe(404);
    expect(askFile().headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });

  it("have the columns that the schema explains, and rows that fit them", async () => {
    const schema = JSON.parse((await readOpenFile("skema.json"))!.body) as {
      resources: {
        path: string;
        schema: {
          fields: {
            name: string;
            type: string;
            description: string;
            constraints?: { required?: boolean; enum?: string[] };
          }[];
        };
      }[];
    };
    expect(schema.resources.map(({ path }) => path)).toEqual([
      "ikm.csv",
      "predikat.csv",
      "tindak-lanjut.csv",
    ]);
    for (const {
      path,
      schema: { fields },
    } of schema.resources) {
      expect((await readOpenFile(path))!.body.split("\r\n")[0]).toBe(
        fields.map(({ name }) => name).join(","),
      );
      const { data } = JSON.parse((await readOpenFile(path.replace("csv", "json")))!.body) as {
        data: Record<string, string | number | boolean | null>[];
      };
      expect(data.length).toBeGreaterThan(2);
      for (const row of data) {
        for (const { name, type, constraints = {} } of fields) {
          const value = row[name] ?? null;
          const what = `${path} ${name} ${JSON.stringify(value)}`;
          if (value === null) expect(constraints.required, what).not.toBe(true);
          else
            expect([typeof value, constraints.enum?.includes(String(value)) ?? true], what).toEqual([
              KINDS[type] ?? "string",
              true,
            ]);
        }
      }
    }
  });

  it("quote commas and disarm texts that a spreadsheet would compute", async () => {
    const [ikm, plans] = await Promise.all([readOpenFile("ikm.csv"), readOpenFile("tindak-lanjut.csv")]);
    expect(ikm!.body).toContain(',akta,"Akta, kelahiran",');
    expect(ikm!.body).toContain(",kartu-keluarga,'=Kartu keluarga,");
    expect(plans!.body).toContain(",U8,Sarana dan prasarana,'-Kursi ditambah,2026-03-31,2025-12-01,SELESAI");
  });
});

describe("the badge in other sites", () => {
  const policyOf = async (path: string): Promise<string> =>
    (await proxy(new NextRequest(`http://localhost${path}`))).headers.get("content-security-policy") ?? "";

  it("stands alone in its frame and leads to the figures", async () => {
    const answer = await getFramed(new Request("http://x/"), { params: Promise.resolve({ opd: "dinkes" }) });
    const page = await answer.text();
    expect(page).toContain(
      '<a href="/transparansi/dinkes" target="_top"><img src="/lencana/dinkes.svg" ' +
        'alt="Indeks kepuasan masyarakat Dinas Kesehatan 75,00',
    );
    expect(page).not.toMatch(/<script|<form|<style/);
  });

  it("is the only page that may be framed", async () => {
    expect(await policyOf("/transparansi/dinkes/lencana")).toContain("frame-ancestors *");
    for (const path of [
      "/",
      "/masuk",
      "/transparansi",
      "/transparansi/dinkes",
      "/transparansi/dinkes/lencana/x",
      "/x/transparansi/dinkes/lencana",
      "/transparansi/a/b/lencana",
    ]) {
      expect(await policyOf(path)).toContain("frame-ancestors 'none'");
    }
  });

  it("sets its own policy as a picture, and nothing else escapes the common one", () => {
    const source = new RegExp(`^${config.matcher[0]!.source}$`);
    expect(source.test("/lencana/dinkes.svg")).toBe(false);
    for (const path of ["/transparansi/dinkes/lencana", "/data-terbuka/ikm.csv", "/lencana"])
      expect(source.test(path)).toBe(true);
  });
});
