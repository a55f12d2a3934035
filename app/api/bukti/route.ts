import { NextResponse } from "next/server";
import { isSameOrigin } from "@/lib/server/http/same-origin";
import { isMultipart, receiveUpload } from "@/app/api/bukti/upload-body";
import { currentViewer, type SignedIn } from "@/lib/server/auth/viewer";
import { addEvidence, type AddedEvidence, admitEvidence } from "@/lib/realisation/commands/evidence";
import { signInPage } from "@/lib/kernel/address";
import { refuse, type Outcome } from "@/lib/kernel/outcome";
import type { RefusalCode } from "@/lib/kernel/refusal";
import { evidenceAdded, uploadWords } from "@/lib/realisation/labels";
import { describeRefusal } from "@/lib/labels/refusals";
import { logger } from "@/lib/server/logger";
import { uploadSchema, type UploadPlace } from "@/lib/realisation/schemas";

const STATUS: Partial<Record<RefusalCode, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  FILE_TOO_LARGE: 413,
  FILE_TOO_SLOW: 408,
  FILE_TYPE_UNKNOWN: 415,
  FILE_EMPTY: 400,
  SIGN_IN_FAILED: 401,
};

/**
 * Takes one file of evidence: the body itself from a script, or a plain form. Who and where is settled
 * before the body is read.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return NextResponse.json(
      { ok: false, code: "NOT_ALLOWED", message: describeRefusal({ code: "NOT_ALLOWED" }) },
      { status: 403 },
    );
  const place = uploadSchema.safeParse({
    ikiId: new URL(request.url).searchParams.get("iki"),
    month: new URL(request.url).searchParams.get("bulan"),
  });
  if (!place.success) return answer(request, null, refuse({ code: "NOT_FOUND" }));
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword)
    return answer(request, place.data, refuse({ code: "SIGN_IN_FAILED" }));
  try {
    return answer(request, place.data, await take(request, viewer, place.data));
  } catch (error) {
    logger().error({ err: error }, "upload failed");
    return answer(request, place.data, null);
  }
}

async function take(request: Request, viewer: SignedIn, place: UploadPlace): Promise<Outcome<AddedEvidence>> {
  const admitted = await admitEvidence(viewer, place);
  if (!admitted.ok) return admitted;
  const upload = await receiveUpload(request);
  if (!upload.ok) return upload;
  const { name, stored } = upload.value;
  return addEvidence(viewer, { ...place, name, stored });
}

/** JSON for a script; a plain form goes back to the page it came from. */
function answer(
  request: Request,
  place: UploadPlace | null,
  outcome: Outcome<AddedEvidence> | null,
): Response {
  if (isMultipart(request)) return sendBack(request, place, outcome);
  if (outcome === null)
    return NextResponse.json({ ok: false, code: "FAULT", message: uploadWords.fault }, { status: 500 });
  if (outcome.ok)
    return NextResponse.json(
      {
        ok: true,
        id: outcome.value.id,
        message: evidenceAdded(outcome.value.name, outcome.value.alsoIn?.month ?? null),
      },
      { status: 201 },
    );
  const message =
    outcome.refusal.code === "SIGN_IN_FAILED" ? uploadWords.signedOut : describeRefusal(outcome.refusal);
  return NextResponse.json(
    { ok: false, code: outcome.refusal.code, message },
    { status: STATUS[outcome.refusal.code] ?? 409 },
  );
}

function sendBack(
  request: Request,
  place: UploadPlace | null,
  outcome: Outcome<AddedEvidence> | null,
): Response {
  const skpId = new URL(request.url).searchParams.get("skp") ?? "";
  const isKnown = place !== null && /^[0-9a-f-]{36}$/.test(skpId);
  const problem = outcome === null ? "FAULT" : outcome.ok ? null : outcome.refusal.code;
  const page = isKnown ? `/realisasi/${skpId}/${place.month}` : "/realisasi";
  const location =
    problem === "SIGN_IN_FAILED"
      ? signInPage(page, true)
      : `${page}${problem === null ? "" : `?galat=${problem}`}#${isKnown ? place.ikiId : ""}`;
  return new Response(null, { status: 303, headers: { location } });
}
