import { FieldError, controlProps, fieldIds } from "@/components/ui/field-parts";
import { PhoneFold } from "@/components/ui/phone-fold";
import { cn } from "@/components/ui/cn";
import { attendanceSays, deductionCode } from "@/lib/attendance/labels";
import type { AttendanceRow } from "@/lib/attendance/queries";

interface PersonReadingProps {
  readonly person: AttendanceRow;
  readonly codes: readonly string[];
}

interface PersonFieldsProps extends PersonReadingProps {
  readonly name: string;
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
}

const line =
  "grid grid-cols-[minmax(0,1fr)] items-start gap-x-5 gap-y-2.5 lg:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]";

function Name({ person }: { readonly person: AttendanceRow }) {
  return (
    <div>
      <p className="font-semibold">{person.name}</p>
      <p className="text-sm text-ink-2">{person.position}</p>
      {person.closed === null && person.deductions === null && (
        <p className="text-sm text-ink-2">Belum dicatat</p>
      )}
    </div>
  );
}

const storedDays = ({ deductions }: AttendanceRow, code: string): string =>
  deductions === null ? "" : String(deductions[code] ?? 0);

/** The fields of one person, a field per code. */
export function PersonFields({ person, codes, name, valueFor, errorFor }: PersonFieldsProps) {
  const fields = codes.map((code, place) => ({
    code,
    name: `${name}.days.${place}`,
    error: errorFor(`${name}.days.${place}`),
  }));
  return (
    <fieldset>
      <legend className="sr-only">{person.name}</legend>
      <input type="hidden" name={`${name}.employeeId`} value={person.employeeId} />
      <input type="hidden" name={`${name}.opened`} value={person.version ?? ""} />
      <PhoneFold
        title={person.name}
        note={person.deductions === null ? "Belum dicatat" : attendanceSays(person.deductions, codes)}
        open={fields.some(({ error }) => error !== undefined)}
      >
        <div className={line}>
          <Name person={person} />
          <div>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(4.25rem,1fr))] gap-2">
              {fields.map(({ code, ...field }) => (
                <label key={code} className="block">
                  <span className="block truncate text-xs text-ink-2" title={deductionCode(code)}>
                    {code}
                    <span className="sr-only">
                      : hari {deductionCode(code)}, {person.name}
                    </span>
                  </span>
                  <input
                    {...controlProps(field)}
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={6}
                    defaultValue={valueFor(field.name, storedDays(person, code))}
                    className={cn(
                      "angka mt-0.5 block min-h-11 w-full rounded-md bg-surface px-2.5 py-2",
                      "text-base leading-6 text-ink",
                      field.error === undefined ? "border border-line-strong" : "border-2 border-danger",
                    )}
                  />
                </label>
              ))}
            </div>
            {fields.map(
              ({ code, ...field }) =>
                field.error !== undefined && (
                  <FieldError key={code} id={fieldIds(field).errorId}>
                    {code}: {field.error}
                  </FieldError>
                ),
            )}
          </div>
        </div>
      </PhoneFold>
    </fieldset>
  );
}

const REASONS = {
  OWN: "Kehadiran Anda sendiri dicatat oleh admin lain.",
  FINAL: "Penilaiannya untuk masa ini sudah ditetapkan.",
} as const;

/** What stands for a person whose month cannot be put in here. */
export function PersonReading({ person, codes }: PersonReadingProps) {
  return (
    <div className={line}>
      <Name person={person} />
      <p className="angka">
        {attendanceSays(person.deductions, codes)}
        {person.closed !== null && <span className="block text-sm text-ink-2">{REASONS[person.closed]}</span>}
      </p>
    </div>
  );
}
