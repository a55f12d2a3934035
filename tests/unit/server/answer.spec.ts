import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerForm, type After } from "@/lib/server/actions/answer";
import { echoOf } from "@/lib/server/actions/echo";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

const schema = z.object({
  lines: z.array(z.object({ title: z.string().min(1, "Isi judulnya.") })),
});

function formWith(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const good = { "lines.0.title": "Laporan", "lines.1.title": "Rencana" };

/** An action that was called: what it answered, what the command was given, whether pages are read anew. */
async function call(
  fields: Record<string, string>,
  parts: { outcome?: Outcome<number>; after?: () => After | Promise<After>; fails?: Error } = {},
) {
  const given: unknown[] = [];
  const reported: { code: string; error: unknown }[] = [];
  let refreshed = 0;
  const answer = answerForm(formWith(fields), schema, {
    command: (input) => {
      given.push(input);
      if (parts.fails !== undefined) return Promise.reject(parts.fails);
      return Promise.resolve(parts.outcome ?? done(1));
    },
    after: parts.after ?? (() => ({})),
    refresh: () => {
      refreshed += 1;
    },
    refused: (code) => {
      reported.push({ code, error: null });
    },
    report: (code, error) => {
      reported.push({ code, error });
    },
  });
  const state = await answer.catch((error: unknown) => error);
  return { state, given, refreshed, reported };
}

describe("an action", () => {
  it("gives the command what the form says, nested as its names are", async () => {
    const { given } = await call(good);
    expect(given).toEqual([{ lines: [{ title: "Laporan" }, { title: "Rencana" }] }]);
  });

  it("names each field that is wrong, gives back what was typed, and calls no command", async () => {
    const { state, given, refreshed } = await call({ ...good, "lines.1.title": "" });
    expect(state).toEqual({
      kind: "invalid",
      fields: { "lines.1.title": "Isi judulnya." },
      values: { ...good, "lines.1.title": "" },
    });
    expect([given, refreshed]).toEqual([[], 0]);
  });

  it("says a refusal in words and gives back what was typed, but no password", async () => {
    const { state, refreshed, reported } = await call(
      { ...good, password: "rahasia-sekali" },
      { outcome: refuse({ code: "STALE" }) },
    );
    expect(reported).toEqual([{ code: "STALE", error: null }]);
    expect(state).toMatchObject({ kind: "refused", code: "STALE", values: good });
    expect(JSON.stringify(state)).not.toContain("rahasia");
    expect(refreshed).toBe(0);
  });

  it("says at each field what the rules refuse of it", async () => {
    const faults = [
      { field: "lines.0.title", refusal: { code: "NETWORK_LISTED" } },
      { field: "lines.1.title", refusal: { code: "KEY_UNKNOWN" } },
    ] as const;
    const { state } = await call(good, { outcome: refuse({ code: "FIELDS_REFUSED", faults }) });
    expect(state).toEqual({
      kind: "invalid",
      fields: {
        "lines.0.title": "Jaringan ini sudah terdaftar untuk unit itu.",
        "lines.1.title": "Kunci tidak dikenal atau sudah dicabut.",
      },
      // Neither of the two has a page of its own to lead to.
      places: {},
      values: good,
    });
  });

  it("gives back the fields of its form alone: ten times what a text may hold, a thousand letters of the rest", () => {
    const text = z
      .string()
      .transform((value) => value.trim())
      .pipe(z.string().max(500));
    const fields = z.object({
      plain: z.string().max(500),
      piped: text,
      optional: z.union([z.literal("").transform(() => null), text]).optional(),
      lines: z.array(z.object({ title: text.default("") })),
      long: z.string().max(4000),
      small: z.string().max(5),
      extra: z.record(z.string(), z.coerce.number()),
      unsaid: z.string().nullable().catch(null).readonly(),
    });
    const sent = (letters: number): Record<string, string> =>
      Object.fromEntries(
        ["plain", "piped", "optional", "lines.12.title", "long", "small", "extra.abc", "unsaid"].map(
          (name) => [name, "x".repeat(letters)],
        ),
      );
    const lengths = (form: FormData) => Object.values(echoOf(form, fields)).map(({ length }) => length);
    const foreign = { foreign: "y".repeat(60_000), "lines.x.title": "no line", "plain.deeper": "none" };
    expect(echoOf(formWith({ ...sent(1000), ...foreign }), fields)).toEqual(sent(1000));
    // 10 × 500, 10 × 4.000 but no more than 20.000, and at least 1.000.
    expect(lengths(formWith(sent(30_000)))).toEqual([5000, 5000, 5000, 5000, 20_000, 1000, 1000, 1000]);
  });

  it("gives back a part of its form that counts as empty where it is not sent", () => {
    const part = z.object({ weight: z.string().default("") }).prefault({});
    const typed = { "components.KOMPETENSI.weight": "0" };
    expect(
      echoOf(
        formWith(typed),
        z.object({ components: z.object({ KOMPETENSI: part }).prefault({ KOMPETENSI: {} }) }),
      ),
    ).toEqual(typed);
  });

  it("has the pages read anew once something was done", async () => {
    const { state, refreshed } = await call(good, { after: () => ({ message: "Tersimpan." }) });
    expect(state).toMatchObject({ kind: "done", message: "Tersimpan.", values: {} });
    expect(refreshed).toBe(1);
  });

  it("leaves the pages alone where a form saves itself", async () => {
    const { state, refreshed } = await call(good, {
      after: () => ({ values: { version: "4" }, refresh: false }),
    });
    expect(state).toMatchObject({ kind: "done", values: { version: "4" } });
    expect(refreshed).toBe(0);
  });

  it("leads on, with the pages read anew first", async () => {
    const { state, refreshed } = await call(good, { after: () => ({ redirect: "/beranda" }) });
    expect(state).toMatchObject({ digest: expect.stringContaining(";/beranda;") as string });
    expect(refreshed).toBe(1);
  });

  it("answers a fault with a code and without its message, and keeps what was typed", async () => {
    const fails = new Error("connection to 10.0.0.5 refused");
    const { state, reported } = await call(good, { fails });
    expect(state).toMatchObject({ kind: "refused", code: "FAULT", values: good });
    expect(reported).toEqual([{ code: expect.stringMatching(/^[0-9A-F]{8}$/) as string, error: fails }]);
    expect(JSON.stringify(state)).toContain(`kode ${reported[0]?.code}`);
    expect(JSON.stringify(state)).not.toContain("10.0.0.5");
  });
});
