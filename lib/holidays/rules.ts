import { isDay, type Day } from "@/lib/kernel/calendar";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { HolidayLineFault } from "@/lib/kernel/refusal";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

/** A day on which the offices are closed besides Saturday and Sunday. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  /** It comes on the same day every year. */
  readonly everyYear: boolean;
}

/** The HR agency keeps the holidays of the whole instansi. */
export const keepsHolidays = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["BKD_ADMIN"]);

/** Who keeps them sees them, and so does the auditor: deadlines follow from them. */
export const seesHolidays = (viewer: Viewer): boolean =>
  keepsHolidays(viewer) || holdsAnywhere(viewer, ["AUDITOR"]);

/** A day becomes a holiday once; `known` is what stands on that day already. */
export function addHoliday(viewer: Viewer, known: Holiday | null): Outcome<null> {
  if (!keepsHolidays(viewer)) return refuse({ code: "NOT_ALLOWED" });
  return known === null ? done(null) : refuseField("day", { code: "HOLIDAY_EXISTS", name: known.name });
}

/** The same days of the next year, as far as they come every year and are not there yet. */
export function holidaysOfNextYear(holidays: readonly Holiday[], taken: ReadonlySet<Day>): Holiday[] {
  return holidays
    .filter(({ everyYear }) => everyYear)
    .map((holiday) => ({ ...holiday, day: `${Number(holiday.day.slice(0, 4)) + 1}${holiday.day.slice(4)}` }))
    .filter(({ day }) => isDay(day) && !taken.has(day));
}

const MOST_LETTERS = 120;
const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as 2027-01-31, 31/1/2027, 31-01-2027 or 31.1.2027; null when it is none of the calendar. */
function readDay(text: string): Day | null {
  const [, day = "", month = "", year = ""] = WRITTEN.exec(text) ?? [];
  const read = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(read) ? read : null;
}

interface Line {
  readonly line: number;
  readonly day: Day | null;
  readonly name: string;
}

/** One line of the list, or what is wrong with it. */
type ReadLine = { readonly day: Day; readonly name: string } | HolidayLineFault["what"];

function cut(text: string): (Line | { readonly line: number })[] {
  return text.split("\n").flatMap((content, index) => {
    const [day = "", ...rest] = content.split(/[;\t]/).map((cell) => cell.trim());
    const line = index + 1;
    if (content.trim() === "") return [];
    return [rest.length === 0 ? { line } : { line, day: readDay(day), name: rest.join(" ").trim() }];
  });
}

function read(each: ReturnType<typeof cut>[number], taken: ReadonlySet<Day>): ReadLine {
  if (!("name" in each)) return "SHAPE";
  const { day, name } = each;
  if (day === null) return "DAY";
  if (name === "" || name.length > MOST_LETTERS) return "NAME";
  return taken.has(day) ? "TWICE" : { day, name };
}

/** Pasted lines "tanggal;nama", from a spreadsheet too: all of them, or every line that is wrong. */
export function readHolidays(text: string): Outcome<{ day: Day; name: string }[]> {
  const taken = new Set<Day>();
  const holidays: { day: Day; name: string }[] = [];
  const faults: HolidayLineFault[] = [];
  for (const each of cut(text)) {
    const holiday = read(each, taken);
    if (typeof holiday === "string") {
      faults.push({ line: each.line, what: holiday });
      continue;
    }
    taken.add(holiday.day);
    holidays.push(holiday);
  }
  return faults.length > 0 ? refuseField("text", { code: "HOLIDAY_LINES", faults }) : done(holidays);
}
