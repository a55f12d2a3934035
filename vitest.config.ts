import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = [
  { find: /^@\//, replacement: root },
  { find: /^server-only$/, replacement: `${root}tests/support/server-only.ts` },
];

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
      include: ["lib/scoring/**", "lib/kernel/**", "lib/*/rules.ts", "lib/*/rules/**"],
      exclude: ["**/*.md"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
