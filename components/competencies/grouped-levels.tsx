import { SelectField } from "@/components/ui/select-field";
import { competencyGroupLabel } from "@/lib/labels/aspects";
import { COMPETENCY_GROUPS } from "@/lib/kernel/codes";
import type { CompetencyGroup } from "@/lib/kernel/codes";

/** One competency with the field of its level. */
export interface LevelLine {
  readonly competencyId: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly field: string;
  readonly hint?: string;
  readonly stored?: string;
}

interface GroupedLevelsProps {
  readonly lines: readonly LevelLine[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder: string;
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
}

/** A level per competency, by group. */
export function GroupedLevels({ lines, options, placeholder, valueFor, errorFor }: GroupedLevelsProps) {
  const groups = COMPETENCY_GROUPS.map((group) => ({
    group,
    members: lines.filter((line) => line.group === group),
  })).filter(({ members }) => members.length > 0);
  return groups.map(({ group, members }) => (
    <fieldset key={group}>
      <legend className="mb-3 font-bold">{competencyGroupLabel[group]}</legend>
      <div className="grid grid-cols-[minmax(0,1fr)] items-end gap-x-5 gap-y-4 md:grid-cols-2">
        {members.map(({ competencyId, name, field, hint, stored = "" }) => (
          <div key={competencyId}>
            <input type="hidden" name={`${field}.competencyId`} value={competencyId} />
            <SelectField
              name={`${field}.level`}
              label={name}
              {...(hint === undefined ? {} : { hint })}
              placeholder={placeholder}
              options={options}
              error={errorFor(`${field}.level`)}
              defaultValue={valueFor(`${field}.level`, stored)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  ));
}
