import { defineConfig } from "@playwright/test";
import { findChromium } from "@/scripts/local/chromium.mjs";
import { DESKTOP, LAN_HOST, PHONE } from "@/tests/support/screens";
import type { Serving } from "@/tests/support/application";

const found = findChromium();
const launch = {
  ...(found === undefined ? {} : { executablePath: found }),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
};

/** Stories that belong to one of the other projects; everything else is told once, on a desktop. */
const ELSEWHERE = /@(phone|no-script|lan)\b/;

/**
 * End-to-end stories against the built application (architecture.md §8). A story says by a tag where it is told:
 * `@phone`, `@no-script`, `@lan`, or `@each-width` for desktop and phone; without a tag it is told on a desktop.
 */
export default defineConfig<object, Serving>({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/support/application.setup.ts",
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: ".data/reports/e2e.json" }]],
  use: {
    browserName: "chromium",
    launchOptions: launch,
    viewport: DESKTOP,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    // The film strip of a trace costs more than the story on two cores; a picture of the end is kept as well.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", grepInvert: ELSEWHERE },
    { name: "phone", grep: /@(phone|each-width)\b/, use: { viewport: PHONE } },
    { name: "no-script", grep: /@no-script\b/, use: { viewport: PHONE, javaScriptEnabled: false } },
    {
      // A name of its own, over plain HTTP: no secure context, as in an office's network.
      name: "lan",
      grep: /@lan\b/,
      use: {
        host: LAN_HOST,
        launchOptions: {
          ...launch,
          args: [...launch.args, `--host-resolver-rules=MAP ${LAN_HOST} 127.0.0.1`],
        },
      },
    },
  ],
});
