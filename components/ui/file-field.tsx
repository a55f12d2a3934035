"use client";
import { useEffect, useRef, useState } from "react";
import { ButtonContent, buttonClass } from "@/components/ui/button-look";
import { FieldError, FieldHint, fieldIds, type FieldProps } from "@/components/ui/field-parts";
import { Icon } from "@/components/ui/icon";
import { useHasScripts } from "@/components/ui/use-has-scripts";
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

const focus =
  "has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-focus";

/** A dashed box that takes files by click and by drop; without scripts it is the browser's own field. */
export function FileField({ label, optional = false, accept, multiple, ...field }: FileFieldProps) {
  const { id, hintId, errorId, describedBy } = fieldIds(field);
  const hasScripts = useHasScripts();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    // A form that was accepted empties its fields.
    const form = input.current?.form;
    const empty = () => {
      setNames([]);
    };
    form?.addEventListener("reset", empty);
    return () => form?.removeEventListener("reset", empty);
  }, []);
  return (
    <div>
      <div
        className={cn(
          "relative flex flex-wrap items-center gap-3.5 rounded-lg border-[1.5px] border-dashed px-4 py-3.5",
          focus,
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
        {hasScripts && <Chosen names={names} />}
        <input
          ref={input}
          type="file"
          id={id}
          name={field.name}
          accept={accept}
          multiple={multiple}
          aria-describedby={describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className={hasScripts ? "absolute inset-0 size-full cursor-pointer opacity-0" : native}
          onChange={({ currentTarget: { files } }) => {
            setNames([...(files ?? [])].map(({ name }) => name));
          }}
        />
      </div>
      {field.error !== undefined && <FieldError id={errorId}>{field.error}</FieldError>}
    </div>
  );
}

/** What the browser's own button would say, in our language; screen readers hear it from the field itself. */
function Chosen({ names }: { readonly names: readonly string[] }) {
  return (
    <span aria-hidden="true" className="flex min-w-0 flex-wrap items-center gap-3 text-sm text-ink-2">
      <span className={buttonClass({ size: "small" })}>
        <ButtonContent size="small">Pilih berkas</ButtonContent>
      </span>
      <span className="min-w-0 break-words">
        {names.length === 0 ? "Belum ada berkas" : names.join(", ")}
      </span>
    </span>
  );
}
