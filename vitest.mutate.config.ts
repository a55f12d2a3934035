import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What a mutant has to survive: the tests of the rules, which talk to nothing. */
export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL(".", import.meta.url)) }] },
  test: {
    include: ["tests/unit/{scoring,kernel}/**/*.spec.ts"],
    exclude: ["tests/unit/scoring/calculator-process.spec.ts"],
  },
});
