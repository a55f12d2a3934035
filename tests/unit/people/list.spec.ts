import { describe, expect, it } from "vitest";
import { STATUS_KINDS } from "@/lib/kernel/status";
import { cellText, columnLabel, statusLabel, statusMeaning, statusOptions } from "@/lib/people/labels";
import { isStatusKind, peopleFilterOf, peopleQuery, PEOPLE_COLUMNS } from "@/lib/people/rules/list";

const read = (query: string) => peopleFilterOf((name) => new URLSearchParams(query).getAll(name));
const written = (query: string) => new URLSearchParams(peopleQuery(read(query))).toString();

describe("what an address asks of the list of people", () => {
  it("is everybody in service by name, with the usual columns, when it says nothing", () => {
    expect(read("")).toEqual({
      name: "",
      office: "",
      kind: null,
      golongan: "",
      positionKind: null,
      status: null,
      withoutPosition: false,
      withoutAppraiser: false,
      columns: ["jabatan", "unit", "jenis", "golongan"],
      order: "nama",
    });
    expect(written("")).toBe("");
  });

  it("comes back the same, however it was asked", () => {
    const query =
      "nama=ratna&opd=dukcapil&jenis=PNS&golongan=III%2Fa&jabatan=FUNGSIONAL&status=CUTI_BESAR" +
      "&tempat=belum&penilai=belum&urut=-nama&kolom=unit&kolom=nip";
    expect(written(query)).toBe(query);
    expect(read(query).columns).toEqual(["unit", "nip"]);
  });

  it("is as if it were not asked where it cannot be meant", () => {
    expect(written("jenis=TNI&jabatan=RAJA&status=X&urut=y&kolom=zzz&tempat=a&penilai=b&nama=a&nama=b")).toBe(
      "",
    );
  });

  it("names no column twice, and those of the list in its own order", () => {
    expect(read("kolom=nip&kolom=jabatan&kolom=nip").columns).toEqual(["jabatan", "nip"]);
  });

  it("tells a status of a person from those that stand for several", () => {
    expect(["AKTIF", "SEMUA", "PENSIUN"].filter((status) => isStatusKind(status as "AKTIF"))).toEqual([
      "PENSIUN",
    ]);
  });
});

describe("the list in words", () => {
  const ratna = {
    nip: "199107142019032907",
    email: "ratna@contoh.go.id",
    kind: "PNS",
    golongan: "III/a",
    position: "Administrator Database",
    positionKind: "FUNGSIONAL",
    unit: "Bidang Pendaftaran",
    office: "Dukcapil",
    status: null,
  } as const;

  it("has a head for each column and a text in each cell", () => {
    expect(PEOPLE_COLUMNS.map((column) => cellText(column, ratna))).toEqual([
      "Administrator Database",
      "Fungsional",
      "Bidang Pendaftaran",
      "Dukcapil",
      "PNS",
      "III/a",
      "Aktif",
      "ratna@contoh.go.id",
      "19910714 201903 2 907",
    ]);
    expect(new Set(PEOPLE_COLUMNS.map((column) => columnLabel[column])).size).toBe(PEOPLE_COLUMNS.length);
  });

  it("leaves empty what is not known or not shown to this viewer", () => {
    const nobody = { ...ratna, nip: null, email: null, positionKind: null };
    expect(["nip", "surel", "jenisjabatan"].map((column) => cellText(column as "nip", nobody))).toEqual([
      "",
      "",
      "",
    ]);
  });

  it("says of each status what it is and what it means", () => {
    for (const kind of STATUS_KINDS) expect(statusMeaning[kind]).toMatch(/^[A-Z].*\.$/);
    expect(statusLabel("CLTN")).toBe("Cuti di luar tanggungan negara (CLTN)");
    expect(statusMeaning.PENSIUN).toContain("akun ditutup");
    expect(statusMeaning.CPNS).toContain("menyusun SKP");
    expect(statusMeaning.TUGAS_BELAJAR).toContain("Jabatan dilepas");
    expect(statusOptions.map(({ label }) => label)).toContain("Semua, juga yang sudah berhenti");
  });
});
