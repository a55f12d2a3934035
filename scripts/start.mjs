// npm start: `next start`, open to this machine alone unless HOST says otherwise.
import { existsSync } from "node:fs";
import { inRoot } from "./local/paths.mjs";
import { hostFrom } from "./local/serve.mjs";

if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
process.argv.splice(2, 0, "start", "--hostname", hostFrom(process.env));
await import("next/dist/bin/next");
