// npm run -s calc -- <operation>: the auditor's calculator, under the project's own Node, because another one may
// not tell how a number was written.
import { register } from "tsx/esm/api";
import { underProjectNode } from "./local/runtime.mjs";

const elsewhere = await underProjectNode().catch((error) => {
  process.stderr.write(`platform: ${error.message.replace(/\s+/g, " ")}\n`);
  return 2;
});
if (elsewhere === undefined) {
  register();
  await import("./calc.ts");
} else process.exitCode = elsewhere;
