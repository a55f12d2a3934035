import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { EmployeeList } from "@/components/people/employee-list";
import { shown } from "@/tests/support/shown";

type Page = Parameters<typeof EmployeeList>[0]["page"];

const empty = (findsByNip: boolean): Page => ({
  people: [],
  total: 0,
  page: 1,
  pageCount: 1,
  reach: "EVERYBODY",
  findsByNip,
  office: "",
  offices: [],
});
const read = (name: string, findsByNip = true) =>
  shown(
    createElement(EmployeeList, { page: empty(findsByNip), name, columns: [], hrefFor: () => "/pegawai" }),
  );

describe("a list in which nobody was found", () => {
  it("says where a NIP is looked for, to whoever may, when a number was looked for among names", () => {
    expect(read("198107")).toContain("isi NIP lengkapnya pada “Buka dengan NIP”");
    expect(read("198107", false)).toContain("Periksa ejaannya");
    expect(read("Marya")).toContain("Periksa ejaannya");
  });
});
