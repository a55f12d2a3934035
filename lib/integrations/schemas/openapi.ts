import { z } from "zod";
import { LISTS, type ListName } from "@/lib/integrations/schemas/lists";

type Json = Readonly<Record<string, unknown>>;

const problemShape = z.strictObject({
  title: z.string(),
  status: z.int(),
  galat: z.string().describe("Kode galat, untuk program."),
  pesan: z.string().describe("Kalimat untuk petugas."),
});

/** JSON Schema without the words that only stand at its root. */
function shapeOf(schema: z.ZodType, io: "input" | "output"): Json {
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { io, target: "draft-2020-12" })).filter(
      ([name]) => name !== "$schema",
    ),
  );
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: "Parameter tidak dikenali.",
  401: "Kunci tidak ada, tidak dikenal, atau sudah dicabut.",
  403: "Kunci bukan untuk data ini.",
  429: "Terlalu sering dalam satu menit; tunggu Retry-After detik.",
  500: "Gangguan; coba lagi.",
};

const problems = Object.fromEntries(
  Object.entries(PROBLEMS).map(([status, description]) => [
    status,
    {
      description,
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Galat" } } },
    },
  ]),
);

const parameter = ([name, schema]: readonly [string, z.ZodType]): Json => {
  const { description, ...shape } = shapeOf(schema, "input");
  return { name, in: "query", required: false, description, schema: shape };
};

/** Names of the shapes of rows in the document. */
const ROWS: Readonly<Record<ListName, string>> = {
  unit: "Unit",
  pegawai: "Pegawai",
  penempatan: "Penempatan",
  hasil: "Hasil",
};

function operation(name: ListName): Json {
  const { scope, title, query } = LISTS[name];
  return {
    operationId: `baca${ROWS[name]}`,
    summary: title,
    description: `Kunci harus berhak ${scope}. Yang tampil hanya yang di bawah unit kunci itu.`,
    parameters: [
      ...Object.entries(query.shape).map(parameter),
      { name: "If-None-Match", in: "header", required: false, schema: { type: "string" } },
    ],
    responses: {
      200: {
        description: "Satu bagian daftar. `berikutnya` diisikan sebagai `kursor` untuk bagian sesudahnya.",
        headers: { ETag: { schema: { type: "string" } } },
        content: {
          "application/json": {
            schema: {
              type: "object",
              required: ["data", "berikutnya"],
              additionalProperties: false,
              properties: {
                data: { type: "array", items: { $ref: `#/components/schemas/${ROWS[name]}` } },
                berikutnya: { type: ["string", "null"] },
              },
            },
          },
        },
      },
      304: { description: "Tidak berubah sejak ETag yang dikirim." },
      ...problems,
    },
  };
}

const names = Object.keys(LISTS) as ListName[];

/** The description of the lists as OpenAPI 3.1, made from the shapes by which they are read and written. */
export const openApi = (origin: string): Json => ({
  openapi: "3.1.0",
  info: {
    title: "Teraju",
    version: "1",
    description: "Unit, pegawai, penempatan, dan hasil penilaian untuk sistem lain milik instansi.",
    license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
  },
  servers: [{ url: `${origin}/api/v1` }],
  security: [{ kunci: [] }],
  paths: Object.fromEntries(names.map((name) => [`/${name}`, { get: operation(name) }])),
  components: {
    securitySchemes: {
      kunci: { type: "http", scheme: "bearer", description: "Kunci berawalan tk_, dari Kunci data." },
    },
    schemas: {
      ...Object.fromEntries(names.map((name) => [ROWS[name], shapeOf(LISTS[name].row, "output")])),
      Galat: shapeOf(problemShape, "output"),
    },
  },
});
