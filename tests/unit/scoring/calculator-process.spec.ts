import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EXAMPLES } from "@/tests/unit/scoring/calculator-cases";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const SECONDS = 60_000;

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the calculator as the command line does. */
async function calc(args: readonly string[], text: string): Promise<Run> {
  const child = spawn(process.execPath, ["scripts/calc.mjs", ...args], {
    cwd: root,
  });
  const gathered = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    gathered.stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    gathered.stderr += chunk.toString();
  });
  child.stdin.on("error", () => {
    /* A run that refuses its operation does not read its input. */
  });
  child.stdin.end(text);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => {
      resolve({ exitCode, ...gathered });
    });
  });
}

describe("the calculator as a process", () => {
  it.each(EXAMPLES)(
    "answers %s on stdout and ends well",
    async (name, input, part) => {
      const { exitCode, stdout, stderr } = await calc([name], JSON.stringify(input));
      expect([exitCode, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toMatchObject(part);
    },
    SECONDS,
  );

  it.each([
    ["skm", '{"responses":[[1,5]]}', "responses[0][1]: 5 is outside 1..4\n"],
    ["jpm", "", "input: is empty\n"],
    ["nip", "{", "input: is not valid JSON\n"],
  ])(
    "refuses a bad input of %s with exit 2, nothing on stdout and one line on stderr",
    async (name, text, line) => {
      expect(await calc([name], text)).toEqual({ exitCode: 2, stdout: "", stderr: line });
    },
    SECONDS,
  );

  it(
    "refuses an unknown operation, and none at all",
    async () => {
      expect(await calc(["ramal"], "{}")).toMatchObject({
        exitCode: 2,
        stdout: "",
        stderr: expect.stringMatching(/^operation: ramal is not one of skm, [^\n]+\n$/) as string,
      });
      expect(await calc([], "")).toMatchObject({ exitCode: 2, stdout: "" });
    },
    SECONDS,
  );

  it(
    "ends with 1 where a file cannot be reproduced",
    async () => {
      const file = JSON.stringify(EXAMPLES.find(([name]) => name === "verify")?.[1]).replace(
        '"value":"95.70"',
        '"value":"95.71"',
      );
      const { exitCode, stdout, stderr } = await calc(["verify"], file);
      expect([exitCode, JSON.parse(stdout)]).toMatchObject([
        1,
        { reproduced: false, step: "steps[0].children[0].children[0].value" },
      ]);
      expect(stderr).toBe("steps[0].children[0].children[0].value: recorded 95.71, recomputed 95.70\n");
    },
    SECONDS,
  );

  it(
    "documents itself",
    async () => {
      const { exitCode, stdout } = await calc(["--help"], "");
      expect([exitCode, stdout.startsWith("Usage: npm run -s calc -- <operation> < input.json")]).toEqual([
        0,
        true,
      ]);
    },
    SECONDS,
  );
});
