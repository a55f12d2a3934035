import { useState } from "react";
import type { ExplorerPartProps } from "@/components/charts/explorer-choices";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field-parts";
import { compareWords, exploreWords } from "@/lib/labels/explore";

const MANY = 12;

/** Which of the rows to hold against one another; a long list can be searched. */
export function ExplorerCompare({ data, state, change }: ExplorerPartProps) {
  const [sought, setSought] = useState("");
  const found = data.rows.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  return (
    <details className="rounded-md border border-line">
      <summary className="flex min-h-11 items-center px-3 font-semibold text-link">
        {compareWords(data.category, state.chosen.length)}
      </summary>
      <div className="grid gap-3 border-t border-line p-3">
        {data.rows.length > MANY && (
          <label className="max-w-80 text-xs text-ink-2">
            {exploreWords.search}
            <input
              type="search"
              value={sought}
              onChange={(event) => {
                setSought(event.target.value);
              }}
              className={controlClass(undefined, true)}
            />
          </label>
        )}
        <div className="grid max-h-72 overflow-y-auto sm:grid-cols-2 sm:gap-x-5">
          {found.map(({ key, label }) => (
            <label key={key} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                checked={state.chosen.includes(key)}
                onChange={() => {
                  change({ type: "choose", key });
                }}
                className="size-5 flex-none accent-brand"
              />
              <span className="min-w-0">{label}</span>
            </label>
          ))}
        </div>
        {state.chosen.length > 0 && (
          <div>
            <Button
              size="small"
              onClick={() => {
                change({ type: "all" });
              }}
            >
              {exploreWords.all}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
