import { createHash, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/karcis/route";
import {
  addOfficeNetwork,
  admitApiKey,
  makeApiKey,
  removeOfficeNetwork,
  revokeApiKey,
} from "@/lib/services/commands/keys";
import { issueTickets } from "@/lib/services/commands/tickets";
import { db } from "@/lib/server/db/client";
import { toDayOrNull } from "@/lib/server/db/columns";
import { CALLS_A_MINUTE } from "@/lib/services/rules/keys";
import { getKeyRoom } from "@/lib/services/queries/keys";
import type { MakeApiKeyInput } from "@/lib/services/schemas";
import type { PersonKey } from "@/tests/support/office";
import { citizen, questionnaire, taken } from "@/tests/support/survey";
import { OUTSIDERS, refusal, useTicketOffice } from "@/tests/support/ticket-office";

const { office, serviceId, pointId } = useTicketOffice();

async function newKey(unit = "dukcapil", viewer: PersonKey = "unitAdmin") {
  const key = randomUUID();
  const outcome = await makeApiKey(office().viewer(viewer), {
    key,
    unit,
    name: "Mesin antrean",
    scopes: ["TICKETS"],
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { id: key, token: outcome.value.token };
}

describe("a key of a queue system", () => {
  it("is told once: only its hash and its beginning are kept", async () => {
    const { id, token } = await newKey();
    expect(token).toMatch(/^tk_[\w\-]{43}$/v);
    const row = await db.apiKey.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      name: "Mesin antrean",
      prefix: token.slice(0, 9),
      keyHash: createHash("sha256").update(token).digest("hex"),
      unitId: office().units.dukcapil,
    });
    expect(
      JSON.stringify([row, await db.auditEvent.findFirstOrThrow({ where: { subjectId: id } })]),
    ).not.toContain(token);
  });

  it("is made once, however often its form is sent, and only by those who run the unit's services", async () => {
    const input: MakeApiKeyInput = {
      key: randomUUID(),
      unit: "dukcapil",
      name: "Mesin antrean",
      scopes: ["TICKETS"],
    };
    expect((await makeApiKey(office().viewer("unitAdmin"), input)).ok).toBe(true);
    expect(await makeApiKey(office().viewer("unitAdmin"), input)).toEqual(refusal("KEY_MADE"));
    for (const viewer of OUTSIDERS)
      expect(await makeApiKey(office().viewer(viewer), { ...input, key: randomUUID() })).toEqual(
        refusal("NOT_FOUND"),
      );
    expect(
      await makeApiKey(office().viewer("unitAdmin"), { ...input, key: randomUUID(), unit: "dinkes" }),
    ).toEqual(refusal("NOT_FOUND"));
  });

  it("gives tickets for services under its unit, at a point of theirs, whatever the capitals of its code", async () => {
    const { id, token } = await newKey();
    const key = await admitApiKey(token, "TICKETS");
    if (!key.ok) throw new Error(key.refusal.code);
    const issued = await issueTickets(key.value, { layanan: "ktp-el", titik: "lkt1", jumlah: 3 });
    expect(issued).toMatchObject({ ok: true, value: { slug: "ktp-el", expiresOn: "2026-09-29" } });
    expect(await db.ticket.count({ where: { apiKeyId: id, issuedById: null, pointId: pointId() } })).toBe(3);
    expect(toDayOrNull((await db.apiKey.findUniqueOrThrow({ where: { id } })).lastUsedOn)).toBe("2026-09-15");
    expect(await issueTickets(key.value, { layanan: "puskesmas", jumlah: 1 })).toEqual(
      refusal("KEY_OF_OTHER_UNIT"),
    );
    expect(await issueTickets(key.value, { layanan: "tidak-ada", jumlah: 1 })).toEqual(refusal("NOT_FOUND"));
    expect(await issueTickets(key.value, { layanan: "ktp-el", titik: "PSK1", jumlah: 1 })).toEqual(
      refusal("POINT_NOT_IN_USE"),
    );
    expect(await db.ticket.count()).toBe(3);
  });

  it("stops at once when it is revoked, once, by those who run the unit's services", async () => {
    const { id, token } = await newKey();
    for (const viewer of OUTSIDERS)
      expect(await revokeApiKey(office().viewer(viewer), { keyId: id })).toEqual(refusal("NOT_FOUND"));
    expect(await revokeApiKey(office().viewer("unitAdmin"), { keyId: id })).toEqual({
      ok: true,
      value: "Mesin antrean",
    });
    expect(await admitApiKey(token, "TICKETS")).toEqual(refusal("KEY_UNKNOWN"));
    expect(await revokeApiKey(office().viewer("unitAdmin"), { keyId: id })).toEqual(
      refusal("WRONG_STATUS", { status: "REVOKED" }),
    );
  });

  it("is listed to those who run services, only those of their own units", async () => {
    await db.apiKey.deleteMany();
    await newKey();
    await newKey("dinkes", "admin");
    const room = (viewer: PersonKey) => getKeyRoom(office().viewer(viewer), { keyPage: 1, networkPage: 1 });
    expect((await room("unitAdmin"))?.keys.rows.map(({ unit }) => unit)).toEqual([
      "Dinas Kependudukan dan Pencatatan Sipil",
    ]);
    expect(await room("unitAdmin")).toMatchObject({ unit: "dukcapil", units: [{ code: "dukcapil" }] });
    expect((await room("admin"))?.keys.total).toBe(2);
    for (const viewer of OUTSIDERS) expect(await room(viewer)).toBeNull();
  });
});

describe("a call of a queue system", () => {
  const call = (body: string, token?: string) =>
    POST(
      new Request("http://127.0.0.1/api/v1/karcis", {
        method: "POST",
        body,
        headers: {
          host: "teraju.example",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
      }),
    );
  const answer = async (body: string, token?: string) => {
    const response = await call(body, token);
    return {
      status: response.status,
      body: (await response.json()) as {
        galat?: string;
        pesan?: string;
        karcis?: { kode: string; url: string; berlakuSampai: string }[];
      },
    };
  };

  it("is answered with codes, addresses and the last day, without a cookie", async () => {
    const { token } = await newKey();
    const { status, body } = await answer('{"layanan":"ktp-el","titik":"LKT1","jumlah":2}', token);
    expect(status).toBe(201);
    expect(body.karcis).toHaveLength(2);
    const [ticket] = body.karcis ?? [];
    expect(ticket).toEqual({
      kode: ticket?.kode,
      url: `http://teraju.example/survei/ktp-el?karcis=${ticket?.kode ?? ""}`,
      berlakuSampai: "2026-09-29",
    });
    expect((await answer('{"layanan":"ktp-el"}', token)).body.karcis).toHaveLength(1);
  });

  it("is refused in words where the key is missing, invented or of another unit", async () => {
    const { token } = await newKey("dinkes", "admin");
    expect(await answer('{"layanan":"ktp-el"}')).toMatchObject({ status: 401, body: { galat: "NO_KEY" } });
    expect(await answer('{"layanan":"ktp-el"}', `tk_${"A".repeat(43)}`)).toMatchObject({
      status: 401,
      body: { galat: "KEY_UNKNOWN" },
    });
    expect(await answer('{"layanan":"ktp-el"}', token)).toMatchObject({
      status: 403,
      body: { galat: "KEY_OF_OTHER_UNIT", pesan: "Kunci ini bukan untuk layanan tersebut." },
    });
    expect((await call("{}")).headers.get("www-authenticate")).toBe("Bearer");
    expect(await db.ticket.count()).toBe(0);
  });

  it("is refused in words where it cannot be understood, is too large, or names what is not there", async () => {
    const { token } = await newKey();
    const bodies: [string, number, string][] = [
      ["bukan json", 400, "NOT_JSON"],
      ["[]", 400, "WRONG_FIELDS"],
      ['{"layanan":"ktp-el","jumlah":0}', 400, "WRONG_FIELDS"],
      ['{"layanan":"ktp-el","jumlah":101}', 400, "WRONG_FIELDS"],
      ['{"layanan":"ktp-el","jumlah":"5"}', 400, "WRONG_FIELDS"],
      [`{"layanan":"${"x".repeat(5000)}"}`, 413, "TOO_LARGE"],
      ['{"layanan":"tidak-ada"}', 404, "NOT_FOUND"],
      ['{"layanan":"ktp-el","titik":"LKT0"}', 404, "POINT_NOT_IN_USE"],
    ];
    for (const [body, status, galat] of bodies)
      expect(await answer(body, token)).toMatchObject({ status, body: { galat } });
    await db.service.update({ where: { id: serviceId() }, data: { active: false } });
    expect(await answer('{"layanan":"ktp-el"}', token)).toMatchObject({
      status: 409,
      body: { galat: "SERVICE_CLOSED" },
    });
    await db.service.update({ where: { id: serviceId() }, data: { active: true } });
    expect(await db.ticket.count()).toBe(0);
  });

  it("is one too many after sixty in a minute, for that key alone", async () => {
    const [busy, calm] = [await newKey(), await newKey()];
    const statuses: number[] = [];
    for (let calls = 0; calls < 2 * CALLS_A_MINUTE + 2; calls += 1)
      statuses.push((await call("{}", busy.token)).status);
    // The minute may turn once while they are made.
    expect(statuses.filter((status) => status === 400).length).toBeLessThanOrEqual(2 * CALLS_A_MINUTE);
    expect(statuses).toContain(429);
    const refused = await call("{}", busy.token);
    if (refused.status === 429) expect(refused.headers.get("retry-after")).toBe("60");
    expect((await call('{"layanan":"ktp-el"}', calm.token)).status).toBe(201);
  });
});

describe("a network of an office", () => {
  const add = (range: string, viewer: PersonKey = "unitAdmin", unit = "dukcapil") =>
    addOfficeNetwork(office().viewer(viewer), { unit, range, note: "Lantai 2" });

  it("is listed once for a unit, in the trail, and taken off again", async () => {
    expect(await add("10.44.0.0/16")).toEqual({ ok: true, value: "10.44.0.0/16" });
    expect(await add("10.44.0.0/16")).toEqual(refusal("NETWORK_LISTED"));
    expect((await add("10.44.0.0/16", "admin", "dinkes")).ok).toBe(true);
    const rows = (await getKeyRoom(office().viewer("unitAdmin"), { keyPage: 1, networkPage: 1 }))?.networks
      .rows;
    expect(rows).toMatchObject([{ range: "10.44.0.0/16", note: "Lantai 2" }]);
    const networkId = rows?.[0]?.id ?? "";
    for (const viewer of OUTSIDERS)
      expect(await removeOfficeNetwork(office().viewer(viewer), { networkId })).toEqual(refusal("NOT_FOUND"));
    expect((await removeOfficeNetwork(office().viewer("unitAdmin"), { networkId })).ok).toBe(true);
    expect(await removeOfficeNetwork(office().viewer("unitAdmin"), { networkId })).toEqual(
      refusal("NOT_FOUND"),
    );
    expect(
      await db.auditEvent.count({
        where: { action: { in: ["add-office-network", "remove-office-network"] } },
      }),
    ).toBe(3);
  });

  it("is kept by those who run the unit's services", async () => {
    for (const viewer of OUTSIDERS) expect(await add("10.45.0.0/16", viewer)).toEqual(refusal("NOT_FOUND"));
    expect(await add("10.45.0.0/16", "unitAdmin", "dinkes")).toEqual(refusal("NOT_FOUND"));
  });

  it("holds back an answer from its computers that has no ticket", async () => {
    await add("10.46.0.0/16");
    await taken(questionnaire("ktp-el", { PERILAKU: 4 }), citizen({ address: "10.46.7.9" }));
    await taken(questionnaire("ktp-el", { PERILAKU: 4 }), citizen({ address: "10.47.7.9" }));
    expect(
      (await db.surveyResponse.findMany({ orderBy: { receivedAt: "asc" }, select: { reasons: true } }))
        .map(({ reasons }) => reasons)
        .sort(),
    ).toEqual([[], ["OWN_NETWORK"]]);
  });
});
