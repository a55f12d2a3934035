import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = [
  { find: /^@\//, replacement: root },
  { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
];

/** Three projects: rules talk to nothing, integration to a real PostgreSQL, e2e to the built application. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.spec.ts"],
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
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.spec.ts"],
          globalSetup: "tests/support/application.setup.ts",
          testTimeout: 180_000,
          hookTimeout: 180_000,
          pool: "forks",
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["lib/scoring/**", "lib/kernel/**", "lib/*/rules.ts", "lib/*/rules/**"],
      exclude: ["**/*.md"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
