import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  addOfficeNetworkSchema,
  assignOfficerSchema,
  giveOutTicketsSchema,
  issueTicketsSchema,
} from "@/lib/services/schemas";

const ID = "00000000-0000-7000-8000-000000000001";
const messages = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("what forms about services take", () => {
  it("is an assignment whose last day, if any, is not before its first", () => {
    const form = { slug: "ktp-el", employeeId: ID, pointId: ID, startsOn: "2026-09-15" };
    expect(messages(assignOfficerSchema, form)).toEqual([]);
    expect(assignOfficerSchema.parse({ ...form, endsOn: "" }).endsOn).toBeNull();
    expect(messages(assignOfficerSchema, { ...form, endsOn: "2026-09-15" })).toEqual([]);
    expect(messages(assignOfficerSchema, { ...form, endsOn: "2026-09-14" })).toEqual([
      "endsOn: Hari terakhir tidak boleh sebelum hari pertama.",
    ]);
    expect(messages(assignOfficerSchema, { ...form, startsOn: "15-09-2026" })).toEqual([
      "startsOn: Tulis tanggal, misalnya 15-09-2026.",
    ]);
  });

  it("are tickets in the numbers that are offered, for any point or for one", () => {
    const form = { slug: "ktp-el", count: "20", days: "7", key: ID };
    const parsed = giveOutTicketsSchema.safeParse({ ...form, point: "" });
    expect(parsed.data?.point).toBeUndefined();
    expect(messages(giveOutTicketsSchema, { ...form, count: "13" })).toContain("count: Pilih jumlah karcis.");
    expect(issueTicketsSchema.parse({ layanan: "ktp-el" }).jumlah).toBe(1);
  });

  it("is a network of the office that is neither nonsense nor half the world", () => {
    const network = (range: string) => messages(addOfficeNetworkSchema, { unit: "dukcapil", range });
    expect(network("10.20.0.0/16")).toEqual([]);
    expect(network("kantor")).toEqual([
      "range: Tulis alamat jaringan, misalnya 10.20.0.0/16 atau 2001:db8:1::/48.",
    ]);
    expect(network("0.0.0.0/0")).toEqual([
      "range: Jaringan ini terlalu luas. Paling luas /8 untuk IPv4 dan /32 untuk IPv6.",
    ]);
  });
});
