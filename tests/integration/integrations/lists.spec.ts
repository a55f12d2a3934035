import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as readPeople } from "@/app/api/v1/pegawai/route";
import { GET as readPlacements } from "@/app/api/v1/penempatan/route";
import { GET as readResults } from "@/app/api/v1/hasil/route";
import { GET as readUnits } from "@/app/api/v1/unit/route";
import { LISTS, type ListName } from "@/lib/integrations/schemas/lists";
import { openApi } from "@/lib/integrations/schemas/openapi";
import { fromDay } from "@/lib/server/db/columns";
import { db } from "@/lib/server/db/client";
import { makeApiKey, revokeApiKey } from "@/lib/services/commands/keys";
import { CALLS_A_MINUTE, DATA_SCOPES, type ApiScope } from "@/lib/services/rules/keys";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { OUTSIDERS, refusal } from "@/tests/support/ticket-office";

useDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});
beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

const ROUTES: Record<ListName, (request: Request) => Promise<Response>> = {
  unit: readUnits,
  pegawai: readPeople,
  penempatan: readPlacements,
  hasil: readResults,
};
const NAMES = Object.keys(LISTS) as ListName[];

async function newKey(scopes: ApiScope[], unit = "tk") {
  const id = randomUUID();
  const made = await makeApiKey(office.viewer("admin"), { key: id, unit, name: "SIMPEG", scopes });
  if (!made.ok) throw new Error(made.refusal.code);
  return { id, token: made.value.token };
}

const call = (name: ListName, { token = "", query = "", ...headers }: Record<string, string> = {}) =>
  ROUTES[name](
    new Request(`http://127.0.0.1/api/v1/${name}?${query}`, {
      headers: { ...(token === "" ? {} : { authorization: `Bearer ${token}` }), ...headers },
    }),
  );

interface Page {
  data: Record<string, unknown>[];
  berikutnya: string | null;
}
const rowsOf = async (name: ListName, options: Record<string, string>) =>
  ((await (await call(name, options)).json()) as Page).data;

const codeOf = async (response: Response) => ((await response.json()) as { galat: string }).galat;

describe.each(NAMES)("the list %s, as the description of it promises,", (name) => {
  const { components, paths } = openApi("http://127.0.0.1") as {
    components: { schemas: Record<string, Parameters<typeof z.fromJSONSchema>[0]> };
    paths: Record<string, { get: { operationId: string; responses: Record<string, unknown> } }>;
  };
  const { operationId, responses } = paths[`/${name}`]!.get;
  const shapeOf = (row: string) => z.fromJSONSchema(components.schemas[row]!);
  const wrong = async (response: Response, status: number, galat: string) => {
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(Object.keys(responses)).toContain(String(status));
    const body: unknown = await response.json();
    expect(shapeOf("Galat").safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({ galat, status });
  };

  it("answers rows of the promised shape, and nothing again to whoever has them", async () => {
    const { token } = await newKey([LISTS[name].scope]);
    const answer = await call(name, { token });
    expect(answer.status).toBe(200);
    const page = (await answer.json()) as Page;
    expect(z.array(shapeOf(operationId.replace("baca", ""))).safeParse(page.data).error).toBeUndefined();
    const again = await call(name, { token, "if-none-match": `"other", W/${answer.headers.get("etag")!}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await call(name, { token, "if-none-match": '"other"' })).status).toBe(200);
  });

  it("refuses a call without a key, with an unknown one, and with a revoked one", async () => {
    await wrong(await call(name), 401, "NO_KEY");
    await wrong(await call(name, { token: `tk_${"A".repeat(43)}` }), 401, "KEY_UNKNOWN");
    const { id, token } = await newKey([LISTS[name].scope]);
    await revokeApiKey(office.viewer("admin"), { keyId: id });
    await wrong(await call(name, { token }), 401, "KEY_UNKNOWN");
  });

  it("refuses a key that opens everything else", async () => {
    const { token } = await newKey(DATA_SCOPES.filter((scope) => scope !== LISTS[name].scope));
    await wrong(await call(name, { token }), 403, "KEY_OF_OTHER_SCOPE");
  });

  it("names the parameters that it does not know", async () => {
    const { token } = await newKey([LISTS[name].scope]);
    const answer = await call(name, { token, query: "batas=0&lain=1" });
    expect(((await answer.clone().json()) as { pesan: string }).pesan).toMatch(/batas, lain/);
    await wrong(answer, 400, "WRONG_PARAMETERS");
  });

  it("refuses the call after the sixtieth of a minute", async () => {
    const { token } = await newKey([LISTS[name].scope]);
    const statuses = new Set<number>();
    // The minute may turn once in between.
    for (let calls = 0; calls < 2 * CALLS_A_MINUTE + 2 && !statuses.has(429); calls += 1)
      statuses.add((await call(name, { token, query: "batas=0" })).status);
    expect(statuses).toEqual(new Set([400, 429]));
  });
});

describe("a key to records", () => {
  it("is made and revoked by the HR agency alone", async () => {
    const input = { unit: "dukcapil", name: "SIMPEG", scopes: ["PEOPLE_READ"] satisfies ApiScope[] };
    for (const viewer of [...OUTSIDERS, "unitAdmin"] as const)
      expect(await makeApiKey(office.viewer(viewer), { ...input, key: randomUUID() })).toEqual(
        refusal("NOT_FOUND"),
      );
    const { id } = await newKey(["PEOPLE_READ"], "dukcapil");
    expect(await revokeApiKey(office.viewer("unitAdmin"), { keyId: id })).toEqual(refusal("NOT_FOUND"));
    expect((await revokeApiKey(office.viewer("admin"), { keyId: id })).ok).toBe(true);
  });

  it("reads what lies under its unit and nothing else", async () => {
    const { token } = await newKey([...DATA_SCOPES], "dukcapil");
    expect((await rowsOf("unit", { token })).map(({ kode }) => kode).sort()).toEqual([
      "dukcapil",
      "pendaftaran",
    ]);
    // Ratna, Bayu and Hendra in the bidang, Sri and Nurul in the dinas.
    expect((await rowsOf("pegawai", { token })).map(({ nama }) => nama).sort()).toEqual([
      "Bayu Prasetya",
      "Hendra Saputra",
      "Nurul Aini",
      "Ratna Wulandari",
      "Sri Lestari",
    ]);
    expect(await rowsOf("pegawai", { token, query: "unit=pendaftaran" })).toHaveLength(3);
    expect(await rowsOf("pegawai", { token, query: "unit=dinkes" })).toEqual([]);
    expect(new Set((await rowsOf("penempatan", { token })).map(({ unit }) => unit))).toEqual(
      new Set(["dukcapil", "pendaftaran"]),
    );
  });

  it("reads a long list in parts, each row once, also when the row read last is gone", async () => {
    const { token } = await newKey([...DATA_SCOPES]);
    const seen: unknown[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const answer: Response = await call("pegawai", {
        token,
        query: cursor === "" ? "batas=4" : `batas=4&kursor=${cursor}`,
      });
      const { data, berikutnya } = (await answer.json()) as Page;
      expect(data.length).toBeLessThanOrEqual(4);
      seen.push(...data.map(({ nip }) => nip));
      cursor = berikutnya;
    }
    const all = await db.employee.findMany({ select: { nip: true } });
    expect(seen.toSorted()).toEqual(all.map(({ nip }) => nip).toSorted());
    const last = await db.placement.findFirstOrThrow({ orderBy: { id: "asc" } });
    await db.placement.delete({ where: { id: last.id } });
    expect(await rowsOf("penempatan", { token, query: `kursor=${last.id}` })).toHaveLength(
      await db.placement.count(),
    );
    await db.placement.create({ data: last });
  });

  it("reads who was placed on a day: on the first and the last one, not before and not after", async () => {
    const { token } = await newKey(["PLACEMENTS_READ"]);
    const { id } = await db.placement.create({
      data: {
        employeeId: office.people.asn.id,
        positionId: office.people.otherAsn.positionId,
        kind: "PLH",
        startsOn: fromDay("2026-05-04"),
        endsOn: fromDay("2026-05-08"),
      },
    });
    const acting = async (day: string) =>
      (await rowsOf("penempatan", { token, query: `pada=${day}` })).filter(({ sifat }) => sifat === "PLH")
        .length;
    expect(await acting("2026-05-03")).toBe(0);
    expect(await acting("2026-05-04")).toBe(1);
    expect(await acting("2026-05-08")).toBe(1);
    expect(await acting("2026-05-09")).toBe(0);
    await db.placement.delete({ where: { id } });
  });

  it("leaves who read how many rows in the trail", async () => {
    const { id, token } = await newKey(["UNITS_READ"]);
    await call("unit", { token });
    expect(
      await db.auditEvent.findFirstOrThrow({ where: { subjectId: id, action: "read-list-by-key" } }),
    ).toMatchObject({
      actorId: null,
      detail: { list: "unit", rows: 5 },
    });
    expect((await db.apiKey.findUniqueOrThrow({ where: { id } })).lastUsedOn).not.toBeNull();
  });

  it("gives no tickets, and a key for tickets reads no records", async () => {
    const { token } = await newKey(["TICKETS"], "dukcapil");
    expect(await codeOf(await call("pegawai", { token }))).toBe("KEY_OF_OTHER_SCOPE");
  });
});
