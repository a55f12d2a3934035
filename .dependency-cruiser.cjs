// The floors of the building, ground first. A file may import its own floor and those listed; anything else is an error.
const lib = (names) => `^lib/(${names})/`;
const tools = "^lib/(env|clock|logger)\\.ts$"; // small server tools, importable from db upward
const pkg = (...names) => names.map((n) => `^node_modules/(@types/)?${n}(/|$)`);
const floor = (name, from, may, { types = "allowed" } = {}) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...may], ...(types === "allowed" ? { dependencyTypesNot: ["type-only"] } : {}) },
});
const GENERATED = "^prisma/generated/";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: GENERATED },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    floor("1-domain", lib("domain"), [], { types: "forbidden" }),
    floor("1-scoring", lib("scoring"), [lib("domain"), ...pkg("fraction.js")], { types: "forbidden" }),
    floor("2-schemas", lib("schemas"), [lib("domain|scoring"), ...pkg("zod")], { types: "forbidden" }),
    floor("2-labels", lib("labels"), [lib("domain|scoring")], { types: "forbidden" }),
    floor("3-db", lib("db"), [
      lib("domain"),
      tools,
      GENERATED,
      "^(crypto|net)$",
      ...pkg("@prisma/adapter-pg", "server-only"),
    ]),
    floor("3-storage", lib("storage"), [
      lib("domain"),
      tools,
      "^(crypto|fs|fs/promises|path|stream|stream/promises)$",
      ...pkg("server-only"),
    ]),
    floor("3-documents", lib("documents"), [
      lib("domain|scoring|labels"),
      tools,
      "^(path|zlib)$",
      ...pkg("@react-pdf/renderer", "qrcode", "read-excel-file", "react", "server-only", "write-excel-file"),
    ]),
    floor("4-queries", lib("queries"), [lib("db|domain|scoring"), tools, ...pkg("server-only")]),
    floor("4-commands", lib("commands"), [
      lib("db|storage|domain|scoring|schemas"),
      tools,
      "^crypto$",
      ...pkg("server-only", "@node-rs/argon2"),
    ]),
    floor("5-auth", lib("auth"), [
      lib("db|domain"),
      tools,
      "^crypto$",
      ...pkg("next", "react", "server-only"),
    ]),
    floor("6-actions", lib("actions"), [
      lib("auth|commands|jobs|documents|schemas|labels|domain"),
      tools,
      "^crypto$",
      ...pkg("next", "zod", "server-only"),
    ]),
    floor("6-jobs", lib("jobs"), [
      lib("commands|queries|schemas|labels|domain"),
      tools,
      "^crypto$",
      ...pkg("server-only"),
    ]),
    floor("seed", "^prisma/seed/", [
      lib("commands|domain|scoring|schemas|db|storage"),
      tools,
      "^(crypto|fs|fs/promises|path|url)$",
    ]),
    floor("ui-kit", "^components/(ui|charts|layout)/", [
      "^components/(ui|charts|layout)/",
      lib("labels"),
      "^lib/(cn|schemas/form-state)\\.ts$",
      "^node_modules/",
    ]),
    floor("components", "^components/(?!ui/|charts/|layout/)", [
      "^components/",
      lib("domain|scoring|schemas|labels"),
      "^lib/cn\\.ts$",
      ...pkg("react", "next"),
    ]),
    {
      name: "components-know-only-types-of-queries",
      severity: "error",
      from: { path: "^components/" },
      to: { path: lib("queries|actions|commands|db|auth"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "features-do-not-know-features",
      severity: "error",
      from: { path: "^components/(?!ui|charts|layout)([^/]+)/" },
      to: { path: "^components/(?!ui/|charts/|layout/)[^/]+/", pathNot: "^components/$1/" },
    },
    {
      name: "7-pages",
      severity: "error",
      comment: "A page reads through queries and acts through actions.",
      from: { path: "^app/", pathNot: "/route\\.ts$" },
      to: { path: [lib("db|commands"), "^node_modules/@prisma", "^prisma/"] },
    },
    {
      name: "nothing-imports-upward",
      severity: "error",
      from: { pathNot: "^(app|tests)/" },
      to: { path: "^(app|tests)/", pathNot: "^app/globals\\.css$" },
    },
    { name: "no-unresolved", severity: "error", from: { pathNot: GENERATED }, to: { couldNotResolve: true } },
    {
      name: "no-dev-deps-in-product",
      severity: "error",
      from: { path: "^(app|components|lib)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", GENERATED] },
    exclude: { path: "^\\.next" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
