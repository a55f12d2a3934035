import { tableFile } from "@/lib/people/documents";
import { cellText, columnLabel } from "@/lib/people/labels";
import { exportEmployees } from "@/lib/people/queries/employees";
import { peopleFilterOf } from "@/lib/people/rules/list";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { attachment } from "@/lib/server/http/attachment";

/** Exactly the list that the address asks for, with its columns, as CSV or as a workbook. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const filter = peopleFilterOf((name) => searchParams.getAll(name));
  const people = await exportEmployees(viewer, filter, today());
  const table = [
    ["Nama", ...filter.columns.map((column) => columnLabel[column])],
    ...people.map((person) => [person.name, ...filter.columns.map((column) => cellText(column, person))]),
  ];
  const { body, name } = await tableFile(table, {
    shape: searchParams.get("bentuk"),
    sheet: "Pegawai",
    day: today(),
  });
  return attachment(body, { name });
}
