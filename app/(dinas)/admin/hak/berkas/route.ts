import { rightsTable } from "@/lib/account/labels";
import { exportRights } from "@/lib/account/queries/roles";
import { rightsFilterOf } from "@/lib/account/rules/roles";
import { tableFile } from "@/lib/people/documents";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

/** Who has which right today, as the filter in the address leaves it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const filter = rightsFilterOf((name) => searchParams.get(name) ?? "");
  const rights = await exportRights(viewer, filter, today());
  if (rights === null) return noAttachment();
  const shape = searchParams.get("bentuk");
  const { body, name } = await tableFile(rightsTable(rights), { shape, sheet: "Hak akses", day: today() });
  return attachment(body, { name });
}
