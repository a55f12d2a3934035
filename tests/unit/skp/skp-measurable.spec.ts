import { describe, expect, test } from "vitest";
import { checkIki, checkRhk } from "@/lib/skp/rules/problems";
import type { IkiPlan } from "@/lib/skp/rules/skp";

const iki = (more: Partial<IkiPlan> = {}): IkiPlan => ({
  id: "i",
  aspect: "KUANTITAS",
  title: "KTP-el dan KK yang terbit",
  unitOfMeasure: "dokumen",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: "1200",
  targetLow: null,
  targetHigh: null,
  weight: "1",
  maximal: false,
  pace: null,
  feed: null,
  termTargets: {},
  ...more,
});
const ofIki = (more: Partial<IkiPlan>) => checkIki(iki(more)).map(({ code, found }) => `${code}:${found}`);
const ofRhk = (title: string, parentRhkId: string | null = null) =>
  checkRhk({ title, parentRhkId }).map(({ code, found }) => `${code}:${found}`);

describe("a planned result", () => {
  test.each<[string, string[]]>([
    ["Layanan KTP-el dan KK selesai sesuai standar waktu dan mutu", ["RESULT:selesai sesuai standar"]],
    ["Tersedianya data kependudukan", ["RESULT:Tersedianya"]],
    ["Melaksanakan rapat koordinasi", ["ACTIVITY:Melaksanakan"]],
    ["  Rapat bulanan", ["ACTIVITY:Rapat"]],
    // A verb of doing at the beginning weighs more than a state further on.
    ["Menyusun laporan sampai selesai", ["ACTIVITY:Menyusun"]],
    // "bersihkan" and "penyelesaian" are not the states "bersih" and "selesai".
    ["Membersihkan data, penyelesaiannya", []],
    ["", []],
  ])("%j tells %j", (title, expected) => {
    expect(ofRhk(title)).toEqual(expected);
  });

  test("the link upwards is told beside it", () => {
    expect(ofRhk("Data bersih", "atasan")).toEqual(["RESULT:bersih", "LINKED:"]);
  });
});

describe("an indicator", () => {
  test.each<[string, Partial<IkiPlan>, string[]]>([
    ["is measured by its number", {}, ["MEASURED:1200"]],
    ["without a number is not measured", { target: null }, ["NO_NUMBER:"]],
    [
      "with a range is measured by its upper bound",
      { targetKind: "RANGE", targetHigh: "95" },
      ["MEASURED:95"],
    ],
    ["with yes or no needs no number", { targetKind: "YES_NO", target: null }, []],
    [
      "that tells an activity is hinted at",
      { title: "Mengikuti rapat" },
      ["MEASURED:1200", "ACTIVITY:Mengikuti"],
    ],
    [
      "that says “optimal” is hinted at",
      { title: "Layanan yang optimal" },
      ["MEASURED:1200", "VAGUE:optimal"],
    ],
    [
      "of time needs to say until when",
      { aspect: "WAKTU", title: "Rata-rata penyelesaian 24 jam" },
      ["MEASURED:1200", "NO_TIME_LIMIT:"],
    ],
    [
      "of time that says “setiap bulan” is whole",
      { aspect: "WAKTU", title: "Rata-rata penyelesaian 24 jam setiap bulan" },
      ["MEASURED:1200"],
    ],
    ["not yet written gets no hints", { title: " ", target: null }, []],
  ])("%s", (_title, more, expected) => {
    expect(ofIki(more)).toEqual(expected);
  });
});
