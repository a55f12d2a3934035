import { MOST_BYTES } from "@/lib/realisation/rules/evidence";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { BodyError, limitedPieces, readForm } from "@/lib/server/http/limited-body";
import { fileStore, type Received, type Source } from "@/lib/server/storage/files";

/** What a multipart body may weigh beside the file itself. */
const ENVELOPE_BYTES = 64 * 1024;
/** Ten megabytes over a line of 35 KB a second. */
const SECONDS = 5 * 60;

/** A file that has arrived, with the name it was sent under. */
export interface Upload {
  readonly name: string;
  readonly stored: Received;
}

const FORM = "multipart/form-data";

export const isMultipart = (request: Request): boolean =>
  request.headers.get("content-type")?.startsWith(FORM) ?? false;

/** Takes the file out of the request: raw bodies go to the store as they arrive, forms are read first. */
export const receiveUpload = (request: Request): Promise<Outcome<Upload>> =>
  isMultipart(request) ? receiveForm(request) : receiveRaw(request);

async function receiveRaw(request: Request): Promise<Outcome<Upload>> {
  const name = new URL(request.url).searchParams.get("nama") ?? "";
  try {
    return await store(name, limitedPieces(request, { bytes: MOST_BYTES, seconds: SECONDS }));
  } catch (error) {
    if (error instanceof BodyError) return refuse({ code: REFUSALS[error.problem] });
    throw error;
  }
}

async function receiveForm(request: Request): Promise<Outcome<Upload>> {
  const form = await readForm(request, { bytes: MOST_BYTES + ENVELOPE_BYTES, seconds: SECONDS });
  if (!form.ok) return refuse({ code: REFUSALS[form.problem] });
  const file = form.value.get("berkas");
  return file instanceof File ? store(file.name, file.stream()) : refuse({ code: "FILE_EMPTY" });
}

async function store(name: string, source: Source): Promise<Outcome<Upload>> {
  const received = await fileStore().receive(source, MOST_BYTES);
  return received.ok ? done({ name, stored: received.value }) : received;
}

const REFUSALS = {
  TOO_LARGE: "FILE_TOO_LARGE",
  TOO_SLOW: "FILE_TOO_SLOW",
  UNREADABLE: "FILE_EMPTY",
} as const;
