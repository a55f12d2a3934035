import { Validator } from "@seriousme/openapi-schema-validator";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LISTS, queryOf } from "@/lib/integrations/schemas/lists";
import { openApi } from "@/lib/integrations/schemas/openapi";

const document = openApi("https://teraju.contoh.go.id");

const NAME = "program.ts";

/** What the compiler says of a program. */
function complaintsAbout(program: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const ordinary = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === NAME ? ts.createSourceFile(name, program, version) : ordinary(name, version);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([NAME], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the description of the lists", () => {
  it("is a valid OpenAPI 3.1 document that names every list", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(Object.keys(document["paths"] as object)).toEqual(Object.keys(LISTS).map((name) => `/${name}`));
  });

  it("makes a client that compiles, and that refuses a column that no row has", async () => {
    const types = astToString(await openapiTS(structuredClone(document) as never));
    const program = (column: string) => `${types}
      type People = paths["/pegawai"]["get"]["responses"][200]["content"]["application/json"];
      export const names = (people: People): string[] => people.data.map((person) => person.${column});`;
    expect(complaintsAbout(program("nama"))).toEqual([]);
    expect(complaintsAbout(program("gaji"))).toEqual([expect.stringContaining("'gaji'")]);
  }, 60_000);
});

describe("the parameters of a call", () => {
  const read = (query: string) => LISTS.hasil.query.safeParse(queryOf(new URLSearchParams(query)));

  it("ask for a hundred rows where nothing is said", () => {
    expect(read("").data).toEqual({ batas: 100 });
  });

  it.each([
    ["batas=1", 1],
    ["batas=200", 200],
  ])("take %s", (query, batas) => {
    expect(read(query).data).toEqual({ batas });
  });

  it.each([
    "batas=0",
    "batas=201",
    "batas=1.5",
    "batas=",
    "batas=1&batas=2",
    "kursor=1",
    "unit=A_B",
    "lain=1",
    "tahun=1999",
  ])("refuse %s", (query) => {
    expect(read(query).success).toBe(false);
  });
});
