/** How many rows a trial shows. */
export const FEW_ROWS = 5;

/** One call to a list. */
export interface Call {
  readonly address: string;
  readonly token: string;
}

const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** The trial that a form asks for; signs that no header carries are left out of a pasted key. */
export const callOf = (form: FormData): Call => ({
  address: `/api/v1/${encodeURIComponent(typed(form, "list"))}?batas=${FEW_ROWS}`,
  token: typed(form, "token").replace(/[^!-~]/g, ""),
});
