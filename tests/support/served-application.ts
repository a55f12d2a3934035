import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "@/scripts/local/paths.mjs";
import { launchApplication, stopApplication, untilAnswering } from "@/scripts/local/serve.mjs";

/** The built application as a process that tests may kill. */
export class ServedApplication {
  private child: ChildProcess | undefined;

  constructor(
    private readonly port: number,
    private readonly settings: Record<string, string>,
  ) {}

  private get log(): string {
    return join(dataFolder("log"), `e2e-server-${this.port}.log`);
  }

  /** Everything that was written to this port's log, also by an earlier server. */
  said(): string {
    return readFileSync(this.log, "utf8");
  }

  async start(): Promise<void> {
    const output = openSync(this.log, "a");
    this.child = launchApplication("start", this.port, this.settings, output);
    await untilAnswering(`http://127.0.0.1:${this.port}`, this.child);
  }

  /** Megabytes of memory in use, as Linux tells; 0 where no such thing is told. */
  memory(): number {
    const status = `/proc/${this.child?.pid ?? 0}/status`;
    if (!existsSync(status)) return 0;
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1024;
  }

  /** As a power cut would: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    if (!this.child) return;
    const gone = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await gone;
  }

  async stop(): Promise<void> {
    if (this.child) await stopApplication(this.child);
  }
}
