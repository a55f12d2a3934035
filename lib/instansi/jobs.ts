import "server-only";
import { renewSetupCode } from "@/lib/instansi/commands/setup-code";
import { firstDayWords } from "@/lib/instansi/labels";
import { readInstansi } from "@/lib/server/db/instansi";

/** Sets the clock of this process; while nobody has set the instansi up, prints a new code for whoever started it. */
export async function beginProcess(): Promise<void> {
  if ((await readInstansi()) === null) process.stdout.write(firstDayWords(await renewSetupCode()));
}
