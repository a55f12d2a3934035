import { MOST_BYTES } from "@/lib/realisation/rules/evidence";
import { refuse, type Outcome } from "@/lib/kernel/outcome";
import { fileStore, type Received } from "@/lib/server/storage/files";

/** What a multipart body may weigh beside the file itself. */
const ENVELOPE_BYTES = 64 * 1024;

/** A file that has arrived, with the name it was sent under. */
export interface Upload {
  readonly name: string;
  readonly file: Outcome<Received>;
}

export const isMultipart = (request: Request): boolean =>
  request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;

/** Whether the request says by itself that it is too large to be read. */
export function isAnnouncedTooLarge(request: Request): boolean {
  const announced = Number(request.headers.get("content-length") ?? "0");
  return announced > MOST_BYTES + (isMultipart(request) ? ENVELOPE_BYTES : 0);
}

/**
 * Takes the file out of the request: raw bodies go to the store as they arrive, forms are read up to
 * the limit first.
 */
export async function receiveUpload(request: Request): Promise<Upload> {
  const name = new URL(request.url).searchParams.get("nama") ?? "";
  if (request.body === null) return { name, file: refuse({ code: "FILE_EMPTY" }) };
  if (isMultipart(request)) return receiveForm(request, request.body);
  return { name, file: await fileStore().receive(request.body, MOST_BYTES) };
}

async function receiveForm(request: Request, body: ReadableStream<Uint8Array>): Promise<Upload> {
  const limited = new LimitedStream(MOST_BYTES + ENVELOPE_BYTES);
  try {
    const form = await new Response(body.pipeThrough(limited.stream), {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
    const file = form.get("berkas");
    if (!(file instanceof File)) return { name: "", file: refuse({ code: "FILE_EMPTY" }) };
    return { name: file.name, file: await fileStore().receive(file.stream(), MOST_BYTES) };
  } catch (error) {
    if (limited.isOver) return { name: "", file: refuse({ code: "FILE_TOO_LARGE" }) };
    throw error;
  }
}

/** Passes bytes on until there are too many. */
class LimitedStream {
  isOver = false;
  readonly stream: TransformStream<Uint8Array, Uint8Array>;

  constructor(mostBytes: number) {
    let size = 0;
    this.stream = new TransformStream({
      transform: (piece, controller) => {
        size += piece.byteLength;
        this.isOver = size > mostBytes;
        if (this.isOver) controller.error(new RangeError("body too large"));
        else controller.enqueue(piece);
      },
    });
  }
}
