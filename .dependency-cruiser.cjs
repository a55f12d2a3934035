// What stands on what. A room is a feature; inside a room every file has a role, and the role decides what it may
// import. The order of the rooms stands here once: a room uses the same role, or a lower one, of a room before it.
// The drawing in the README is made from this file (scripts/local/drawing.mjs).
const ROOMS = [
  "organisation",
  "people",
  "account",
  "holidays",
  "periods",
  "schemes",
  "attendance",
  "competencies",
  "skp",
  "realisation",
  "services",
  "complaints",
  "surveys",
  "follow-ups",
  "appraisals",
  "moves",
  "integrations",
  "exchange",
  "simulations",
  "dashboards",
  "transparency",
  "instansi",
  "home",
  "audit",
  "calculators",
];

/** Role → the roles of its own and of earlier rooms that it may import. `db` is the room's SQL that queries and commands share. */
const ROLES = {
  rules: ["rules"],
  schemas: ["schemas", "rules"],
  labels: ["labels", "rules"],
  db: ["db", "rules"],
  documents: ["documents", "labels", "rules"],
  queries: ["queries", "db", "rules"],
  commands: ["commands", "db", "rules", "schemas"],
  jobs: ["jobs", "commands", "queries", "documents", "labels", "schemas", "rules"],
  actions: ["actions", "commands", "jobs", "documents", "labels", "schemas", "rules"],
};

const ground = (...names) => names.map((name) => `^lib/${name}/`);
const server = (...parts) => parts.map((part) => `^lib/server/${part}(/|\\.ts$)`);
const pkg = (...names) => names.map((name) => `^node_modules/(@types/)?${name}(/|$)`);
const GENERATED = "^prisma/generated/";
const tools = server("env", "clock", "logger");

/** What a role may import besides the rooms: the ground, and packages. */
const GROUND = {
  rules: ground("kernel", "scoring"),
  schemas: [...ground("kernel", "scoring"), ...pkg("zod")],
  labels: ground("kernel", "scoring", "labels"),
  db: [
    ...ground("kernel", "scoring"),
    ...server("db", "storage"),
    ...tools,
    GENERATED,
    "^(crypto|net)$",
    ...pkg("server-only", "zod"),
  ],
  documents: [
    ...ground("kernel", "scoring", "labels"),
    ...server("documents"),
    ...tools,
    "^(path|zlib)$",
    ...pkg("@react-pdf/renderer", "write-excel-file", "react", "server-only"),
  ],
  queries: [...ground("kernel", "scoring"), ...server("db"), ...tools, GENERATED, ...pkg("server-only")],
  commands: [
    ...ground("kernel", "scoring"),
    ...server("db", "storage", "auth/session-token", "http/form-stamp"),
    ...tools,
    GENERATED,
    "^crypto$",
    ...pkg("server-only", "@node-rs/argon2"),
  ],
  jobs: [
    ...ground("kernel", "scoring", "labels"),
    ...server("jobs", "db"),
    ...tools,
    "^crypto$",
    ...pkg("server-only"),
  ],
  actions: [
    ...ground("kernel", "scoring", "labels"),
    ...server("actions", "auth", "http", "documents"),
    ...tools,
    "^crypto$",
    ...pkg("next", "zod", "server-only"),
  ],
};

const any = (names) => `(${names.join("|")})`;
const inRole = (rooms, roles) => `^lib/${any(rooms)}/${any(roles)}(\\.tsx?$|/)`;

/** One rule for each role: the ground it may stand on, and its own and earlier roles of any room. */
const roles = Object.keys(ROLES).map((role) => ({
  name: `role-${role}`,
  severity: "error",
  from: { path: inRole(ROOMS, [role]) },
  to: {
    pathNot: [inRole(ROOMS, ROLES[role]), ...GROUND[role]],
    // A command takes its words from a schema as a type only; what is known at run time is what the list says.
    ...(["rules", "schemas", "labels"].includes(role) ? {} : { dependencyTypesNot: ["type-only"] }),
  },
}));

/** One rule for each room: nothing of a room that stands after it. */
const rooms = ROOMS.slice(0, -1).map((room, at) => ({
  name: `room-${room}`,
  severity: "error",
  from: { path: `^lib/${room}/` },
  to: { path: `^lib/${any(ROOMS.slice(at + 1))}/` },
}));

const KIT = "(ui|charts|layout|forms)";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: GENERATED },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "ground-kernel",
      severity: "error",
      from: { path: "^lib/kernel/" },
      to: { pathNot: ["^lib/kernel/", ...pkg("zod")] },
    },
    {
      name: "ground-scoring",
      severity: "error",
      from: { path: "^lib/scoring/" },
      to: { pathNot: ["^lib/(scoring|kernel)/", "^crypto$", ...pkg("zod", "fraction.js")] },
    },
    {
      name: "ground-labels",
      severity: "error",
      from: { path: "^lib/labels/" },
      to: { pathNot: ground("labels", "kernel", "scoring") },
    },
    {
      name: "ground-server",
      severity: "error",
      from: { path: "^lib/server/" },
      to: { path: [`^lib/${any(ROOMS)}/`, "^components/"] },
    },
    ...roles,
    ...rooms,
    {
      name: "every-file-has-a-role",
      severity: "error",
      from: {
        path: `^lib/${any(ROOMS)}/`,
        pathNot: inRole(ROOMS, Object.keys(ROLES)),
      },
      to: { path: "." },
    },
    {
      name: "seed",
      severity: "error",
      from: { path: "^prisma/seed/" },
      to: { path: ["^app/", "^components/", inRole(ROOMS, ["actions", "queries", "labels", "documents"])] },
    },
    {
      name: "kit",
      severity: "error",
      from: { path: `^components/${KIT}/` },
      to: { path: [`^lib/${any(ROOMS)}/`, "^lib/server/", `^components/(?!${KIT}/)`] },
    },
    {
      name: "components",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: [inRole(ROOMS, ["queries", "actions", "commands", "db", "jobs", "documents"]), "^lib/server/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "components-stay-in-their-room",
      severity: "error",
      from: { path: `^components/(?!${KIT}/)([^/]+)/` },
      to: { path: `^components/(?!${KIT}/)[^/]+/`, pathNot: "^components/$1/" },
    },
    {
      name: "charts-bring-their-table",
      severity: "error",
      comment:
        "A drawing is shown by Chart, in a frame with the table of the same rows; it is not imported elsewhere.",
      from: { path: "^(app|components|lib)/", pathNot: "^components/charts/" },
      to: { path: "^components/charts/drawings/" },
    },
    {
      name: "drawing-package",
      severity: "error",
      from: { pathNot: "^components/charts/" },
      to: { path: "(^|/)node_modules/recharts/" },
    },
    {
      name: "places",
      severity: "error",
      comment:
        "A page reads through queries and acts through actions; only a route, and what routes for programs share, may call commands and documents.",
      from: { path: "^app/", pathNot: ["/route\\.tsx?$", "^app/api/"] },
      to: {
        path: [inRole(ROOMS, ["commands", "db"]), "^lib/server/db/", "^node_modules/@prisma", "^prisma/"],
      },
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

// Not enumerable, because the tool refuses what it does not know: for the drawing and the tests.
Object.defineProperties(module.exports, { ROOMS: { value: ROOMS }, ROLES: { value: ROLES } });
