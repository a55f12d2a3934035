"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { controlClass, controlProps, type FieldProps } from "@/components/ui/field-parts";
import { cn } from "@/components/ui/cn";

interface PasswordFieldProps extends FieldProps {
  readonly autoComplete?: "current-password" | "new-password";
}

/** A password that can be shown; pasting and password managers work. */
export function PasswordField({ autoComplete = "current-password", ...field }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const props = controlProps(field);
  return (
    <Field {...field}>
      <span className="relative block">
        <input
          {...props}
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          className={cn(controlClass(field.error), "pr-28")}
        />
        <button
          type="button"
          aria-controls={props.id}
          aria-pressed={shown}
          onClick={() => {
            setShown(!shown);
          }}
          className="absolute right-1 bottom-1 min-h-10 rounded-md px-3 text-sm font-semibold text-link"
        >
          {shown ? "Sembunyikan" : "Tampilkan"}
        </button>
      </span>
    </Field>
  );
}
