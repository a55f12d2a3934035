import { notFound } from "next/navigation";
import { cache } from "react";
import { id } from "@/lib/kernel/fields";
import { getPosition, getUnitDetail } from "@/lib/organisation/queries/unit-page";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

/** The unit in the address, read once per request for title and page; not found where it is not the viewer's. */
export const loadUnit = cache(async (code: string) => {
  const unit = await getUnitDetail(await requireViewer(), code, today());
  return unit ?? notFound();
});

/** The same for whoever keeps the structure. */
export async function loadKeptUnit(code: string) {
  const unit = await loadUnit(code);
  return unit.mayKeep ? unit : notFound();
}

/** A position of the unit for whoever may correct it. */
export const loadPosition = cache(async (code: string, positionId: string) => {
  const unit = await loadUnit(code);
  const known = unit.mayCorrectPositions && id.safeParse(positionId).success;
  const position = known ? await getPosition(unit, positionId, today()) : null;
  return position === null ? notFound() : { unit, position };
});

/** The way to a unit and to something of it. */
export const wayTo = (
  unit: { code: string; name: string; above: readonly { code: string; name: string }[] },
  label: string,
): { href?: string; label: string }[] => [
  { href: "/admin/unit", label: "Unit" },
  { href: `/admin/unit/${unit.code}`, label: unit.name },
  { label },
];
