import { useId } from "react";
import { columnsOn, type ChartData } from "@/components/charts/chart-data";
import {
  colourOf,
  comparedRows,
  scalesOf,
  type ExploreChange,
  type ExploreState,
} from "@/components/charts/explore-state";
import { controlClass, FieldLabel } from "@/components/ui/field-parts";
import { exploreWords } from "@/lib/labels/explore";

export interface ExplorerPartProps {
  readonly data: ChartData;
  readonly state: ExploreState;
  readonly change: (change: ExploreChange) => void;
}

const optionClass = "flex min-h-11 items-center gap-2";
const boxClass = "size-5 flex-none accent-brand";

/** Stages and predikat are few and belong together; terms, steps and ranks have a part worth looking at. */
const isLong = ({ data, state }: ExplorerPartProps): boolean =>
  data.kind !== "funnel" && data.kind !== "predikat" && comparedRows(data, state).length > 2;

/** Which axis, which columns on it, and which part of the rows. */
export function ExplorerChoices(props: ExplorerPartProps) {
  const { data, state } = props;
  return (
    <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
      {scalesOf(data).length > 1 && <ScaleChoice {...props} />}
      {columnsOn(data, state.scale).length > 1 && <ColumnChoice {...props} />}
      {isLong(props) && <WindowChoice {...props} />}
    </div>
  );
}

function ScaleChoice({ data, state, change }: ExplorerPartProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className="text-xs text-ink-2">{exploreWords.scale}</legend>
      <div className="flex flex-wrap gap-x-5">
        {scalesOf(data).map((scale) => (
          <label key={scale} className={optionClass}>
            <input
              type="radio"
              name={name}
              checked={scale === state.scale}
              onChange={() => {
                change({ type: "scale", scale });
              }}
              className={boxClass}
            />
            {data.scales[scale]?.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ColumnChoice({ data, state, change }: ExplorerPartProps) {
  return (
    <fieldset>
      <legend className="text-xs text-ink-2">{exploreWords.columns}</legend>
      <div className="flex flex-wrap gap-x-5">
        {columnsOn(data, state.scale).map((column) => (
          <label key={column.key} className={optionClass}>
            <input
              type="checkbox"
              checked={state.columns.includes(column.key)}
              onChange={() => {
                change({ type: "column", key: column.key });
              }}
              className={boxClass}
            />
            <svg aria-hidden="true" width="14" height="14" className="flex-none">
              <rect width="14" height="14" rx="2" fill={colourOf(data, column)} />
            </svg>
            {column.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The ends of the window; neither can pass the other. */
function WindowChoice({ data, state, change }: ExplorerPartProps) {
  const rows = comparedRows(data, state).map(({ key, label }, at) => ({ key, label, at }));
  const moveTo = (to: Partial<Pick<ExploreState, "from" | "to">>) => {
    change({ type: "window", from: state.from, to: state.to, ...to });
  };
  return (
    <div className="grid w-full max-w-120 gap-3 sm:grid-cols-2">
      <EndChoice
        label={exploreWords.from}
        rows={rows.slice(0, state.to + 1)}
        value={state.from}
        onChoose={(from) => {
          moveTo({ from });
        }}
      />
      <EndChoice
        label={exploreWords.to}
        rows={rows.slice(state.from)}
        value={state.to}
        onChoose={(to) => {
          moveTo({ to });
        }}
      />
    </div>
  );
}

interface EndChoiceProps {
  readonly label: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly at: number }[];
  readonly value: number;
  readonly onChoose: (at: number) => void;
}

function EndChoice({ label, rows, value, onChoose }: EndChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <FieldLabel htmlFor={id} compact>
        {label}
      </FieldLabel>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(Number(event.target.value));
        }}
        className={`${controlClass(undefined, true)} truncate`}
      >
        {rows.map((row) => (
          <option key={row.key} value={row.at}>
            {row.label}
          </option>
        ))}
      </select>
    </div>
  );
}
