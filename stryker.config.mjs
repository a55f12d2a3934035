/** Mutation testing of the rules: a change of one operator or number has to fail a test. Run with `npm run mutate`. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutate.config.ts", related: true },
  mutate: [
    "lib/scoring/**/*.ts",
    "!lib/scoring/calculator/help.ts",
    "lib/kernel/nip.ts",
    "lib/kernel/calendar.ts",
  ],
  // Words of refusals are pinned by the calculator's tests; mutating every other text only measures spelling.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  tempDirName: ".stryker-tmp",
  ignorePatterns: [".data", ".next", "coverage", "reports", "docs", "app", "components", "prisma/generated"],
  thresholds: { high: 98, low: 95, break: 95 },
};
