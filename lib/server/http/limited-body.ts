import "server-only";
import { bodyWords, type BodyProblem } from "@/lib/labels/body";
import { refusalResponse } from "@/lib/server/http/refusal-page";

/** How much of a body is taken, and how long its sender may need for all of it. */
export interface BodyLimit {
  readonly bytes: number;
  readonly seconds: number;
}

export type ReadBody<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: BodyProblem };

/** Thrown out of the pieces of a body that is not read to its end. */
export class BodyError extends Error {
  constructor(readonly problem: Exclude<BodyProblem, "UNREADABLE">) {
    super(problem);
  }
}

const STATUS: Readonly<Record<BodyProblem, number>> = { TOO_LARGE: 413, TOO_SLOW: 408, UNREADABLE: 400 };

/** What a request says of its own size; it may lie or, sent in chunks, say nothing. */
const announced = (request: Request): number => Number(request.headers.get("content-length") ?? "0");

/**
 * The pieces of a body as they arrive. It throws before the first one where the request announces too
 * many bytes, at the first byte too many where it announced none, and when the time is over.
 */
export async function* limitedPieces(request: Request, limit: BodyLimit): AsyncGenerator<Uint8Array> {
  if (announced(request) > limit.bytes) throw new BodyError("TOO_LARGE");
  if (request.body === null) return;
  const reader = request.body.getReader();
  const clock = alarmAfter(limit.seconds);
  try {
    for (let size = 0; ; ) {
      const { value } = await Promise.race([reader.read(), clock.alarm]);
      if (value === undefined) return;
      size += value.byteLength;
      if (size > limit.bytes) throw new BodyError("TOO_LARGE");
      yield value;
    }
  } finally {
    clock.stop();
    reader.releaseLock();
  }
}

function alarmAfter(seconds: number): { alarm: Promise<never>; stop: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  const timer = setTimeout(() => {
    reject(new BodyError("TOO_SLOW"));
  }, seconds * 1000);
  return {
    alarm: promise,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

async function readBytes(request: Request, limit: BodyLimit): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of limitedPieces(request, limit)) pieces.push(piece);
  return Uint8Array.from(Buffer.concat(pieces));
}

/**
 * What is wrong with a body, for whoever lets somebody else read it; null where it is as it should be. One that says
 * it is a form is looked at as one, because the framework calls a broken one a fault of its own.
 */
export async function bodyProblem(request: Request, limit: BodyLimit): Promise<BodyProblem | null> {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
  const read = await (isForm ? readForm(request, limit) : answered(() => readBytes(request, limit)));
  return read.ok ? null : read.problem;
}

/** A body as text. */
export const readText = (request: Request, limit: BodyLimit): Promise<ReadBody<string>> =>
  answered(async () => new TextDecoder().decode(await readBytes(request, limit)));

/** A body as the fields of a form, whichever way a browser sends one. */
export const readForm = (request: Request, limit: BodyLimit): Promise<ReadBody<FormData>> =>
  answered(async () => {
    const type = request.headers.get("content-type") ?? "";
    return new Response(await readBytes(request, limit), { headers: { "content-type": type } }).formData();
  });

/** A sender that goes away in the middle, and a form that is none, are unreadable. */
async function answered<Value>(read: () => Promise<Value>): Promise<ReadBody<Value>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    return { ok: false, problem: error instanceof BodyError ? error.problem : "UNREADABLE" };
  }
}

/** One sentence on a plain page for whoever sent a body that was not taken. */
export const bodyRefused = (problem: BodyProblem): Response =>
  refusalResponse(bodyWords[problem], STATUS[problem]);
