import {
  addRefusal,
  faultsOf,
  newId,
  type Asked,
  type Person,
  type Planned,
} from "@/lib/exchange/rules/office";
import { recordEmployee } from "@/lib/people/rules/person";

/** A row of the sheet of people; without a column of addresses those stay. */
export type PersonRow = Pick<Person, "nip" | "name" | "kind" | "golongan"> & {
  readonly row: number;
  readonly email?: string | null | undefined;
};

export type PeopleAfter = ReadonlyMap<string, Person>;

const SAID = ["name", "kind", "golongan", "email"] as const;

/** What the sheet of people makes of the people, who are known by their NIP. */
export function planPeople({ viewer, office, rows }: Asked<PersonRow>): Planned<Person> & {
  readonly after: PeopleAfter;
} {
  const faults = faultsOf("people");
  const known = new Map(office.people.map((person) => [person.nip, person]));
  const after = new Map(known);
  const said = new Map<string, number>();
  for (const { row, ...rest } of rows) {
    const { nip } = rest;
    const twin = said.get(nip);
    if (twin !== undefined) {
      faults.add(row, "nip", { code: "IMPORT_TWICE", row: twin });
      continue;
    }
    said.set(nip, row);
    const before = known.get(nip) ?? null;
    const base = before ?? { id: newId("people", row), version: 1, leftOn: null, email: null };
    const person = { ...base, ...rest, email: rest.email === undefined ? base.email : rest.email };
    const isChanged = before === null || SAID.some((part) => before[part] !== person[part]);
    if (!isChanged) continue;
    const decided = recordEmployee(viewer, person, { before, takenBy: null });
    if (!decided.ok) addRefusal(faults.add, { row, column: "nip" }, decided.refusal);
    after.set(nip, person);
  }
  const steps = [...said].flatMap(([nip, row]) => {
    const [before, person] = [known.get(nip) ?? null, after.get(nip)];
    return person === undefined || person === before ? [] : [{ row, before, after: person }];
  });
  return {
    after,
    steps,
    same: said.size - steps.length,
    faults: faults.list,
    missing:
      said.size === 0
        ? []
        : office.people
            .filter(({ nip, leftOn }) => !said.has(nip) && (leftOn === null || leftOn > office.today))
            .map(({ id, name }) => ({ table: "people" as const, id, code: "", name })),
  };
}
