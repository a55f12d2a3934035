import "server-only";
import { logger } from "@/lib/server/logger";

// The actions and the start of the server are bundled apart; each timer is one per process.
const kept: typeof globalThis & { terajuTimers?: Map<string, ReturnType<typeof setInterval>> } = globalThis;

interface Repeated {
  /** What the log calls it when it fails. */
  readonly name: string;
  readonly milliseconds: number;
  readonly work: () => Promise<unknown>;
}

/**
 * Does the work at once and from time to time, for as long as the process lives; a failure is logged
 * and the next round comes.
 */
export function every({ name, milliseconds, work }: Repeated): void {
  const timers = (kept.terajuTimers ??= new Map());
  if (timers.has(name)) return;
  const round = (): void => {
    void work().catch((error: unknown) => {
      logger().error({ err: error }, `${name} failed`);
    });
  };
  const timer = setInterval(round, milliseconds);
  timer.unref();
  timers.set(name, timer);
  round();
}
