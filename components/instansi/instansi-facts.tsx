import { OfficeLogo } from "@/components/layout/office-mark";
import { DefinitionList } from "@/components/ui/definition-list";
import { clockOptions, instansiKindLabel, weekOptions } from "@/lib/instansi/labels";
import type { InstansiKind, ObjectionClock } from "@/lib/kernel/codes";
import type { Zone } from "@/lib/kernel/zone";
import { zoneName } from "@/lib/labels/date";

interface InstansiFactsProps {
  readonly kind: InstansiKind;
  readonly areaCode: string;
  readonly zone: Zone;
  readonly workingDays: 5 | 6;
  readonly objectionClock: ObjectionClock;
  readonly logo: string | null;
}

/** What the instansi is, for whoever only reads. */
export function InstansiFacts({
  kind,
  areaCode,
  zone,
  workingDays,
  objectionClock,
  logo,
}: InstansiFactsProps) {
  const week = weekOptions.find(({ value }) => value === String(workingDays));
  const clock = clockOptions.find(({ value }) => value === objectionClock);
  return (
    <DefinitionList
      items={[
        { term: "Jenis", value: instansiKindLabel[kind] },
        { term: "Kode wilayah", value: areaCode === "" ? "Belum dicatat" : areaCode },
        { term: "Logo", value: logo === null ? "Belum ada" : <OfficeLogo logo={logo} /> },
        { term: "Zona waktu", value: zoneName(zone) },
        { term: "Hari kerja", value: week?.label ?? "" },
        { term: "Batas keberatan", value: clock?.label ?? "" },
      ]}
    />
  );
}
