import { FieldError, FieldHint, fieldIds, type FieldProps } from "@/components/ui/field-parts";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

interface FileFieldProps extends FieldProps {
  readonly accept?: string;
  readonly multiple?: boolean;
}

const native =
  "w-full min-w-0 text-sm md:w-auto text-ink-2 file:mr-3 file:min-h-10 " +
  "file:cursor-pointer file:rounded-md file:border file:border-solid " +
  "file:border-line-strong file:bg-surface file:px-3.25 file:py-1.5 file:font-semibold " +
  "file:text-ink";

/** The native file input in a dashed box; files may also be dropped on it. */
export function FileField({ label, optional = false, accept, multiple, ...field }: FileFieldProps) {
  const { id, hintId, errorId, describedBy } = fieldIds(field);
  return (
    <div>
      <div
        className={cn(
          "flex flex-wrap items-center gap-3.5 rounded-lg border-[1.5px] border-dashed px-4 py-3.5",
          field.error === undefined ? "border-line-strong" : "border-danger",
        )}
      >
        <Icon name="clip" size={24} />
        <div className="min-w-45 flex-1">
          <label htmlFor={id} className="font-semibold">
            {label}
            {optional && <span className="font-normal text-ink-2"> (boleh dikosongkan)</span>}
          </label>
          {field.hint != null && <FieldHint id={hintId}>{field.hint}</FieldHint>}
        </div>
        <input
          type="file"
          id={id}
          name={field.name}
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className={native}
        />
      </div>
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </div>
  );
}
