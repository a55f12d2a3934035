import type { Scheme } from "@/lib/scoring/scheme";

/** What a part of the form needs to show a field: the stored or typed value, its tick, its error. */
export interface SchemeFields {
  readonly scheme: Scheme;
  readonly valueFor: (name: string, fallback?: string) => string;
  readonly errorFor: (name: string) => string | undefined;
  readonly checkedFor: (name: string, fallback: boolean) => boolean;
}

/** A field that is put together from its name, ready to be spread into a control. */
export const fieldOf = ({ valueFor, errorFor }: SchemeFields, name: string, stored: string) => ({
  name,
  defaultValue: valueFor(name, stored),
  error: errorFor(name),
});
