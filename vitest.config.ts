import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = [
  { find: /^@\//, replacement: root },
  { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
];

/** What rules are held to by the unit tests alone; all kinds of tests together: scripts/local/branches. */
const EVERYTHING = { branches: 100, functions: 100, lines: 100, statements: 100 };

/** Two projects: rules talk to nothing, integration to a real PostgreSQL. Stories are told by playwright.config.ts. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.spec.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.spec.ts"],
          globalSetup: "tests/support/database.setup.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          pool: "forks",
          maxWorkers: 2,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["{lib,components}/**/*.{ts,tsx}"],
      reporter: "json",
      thresholds: {
        "lib/{scoring,kernel}/**": EVERYTHING,
        "lib/*/rules.ts": EVERYTHING,
        "lib/*/rules/**": EVERYTHING,
      },
    },
  },
});
