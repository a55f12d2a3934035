import Link from "next/link";
import { useReducer, useRef, useState, type RefObject } from "react";
import type { ChartData } from "@/components/charts/chart-data";
import {
  chartFile,
  colourOf,
  explore,
  fileName,
  firstState,
  readOut,
  shownColumns,
  visibleRows,
  type ExploreChange,
  type ExploreState,
} from "@/components/charts/explore-state";
import { ExplorerChoices } from "@/components/charts/explorer-choices";
import { ExplorerCompare } from "@/components/charts/explorer-compare";
import { ExplorerDrawing } from "@/components/charts/explorer-drawing";
import { download, pictureOf } from "@/components/charts/picture";
import { Button } from "@/components/ui/button";
import { exploreWords, openWords } from "@/lib/labels/explore";

interface ExplorerProps {
  readonly title: string;
  readonly data: ChartData;
}

/** The exploring view; it comes with the drawing package, so it is loaded only when somebody asks for it. */
export function Explorer({ title, data }: ExplorerProps) {
  const [state, change] = useReducer(
    (before: ExploreState, next: ExploreChange) => explore(data, before, next),
    data,
    firstState,
  );
  const drawing = useRef<HTMLDivElement>(null);
  const row = visibleRows(data, state)[state.at - state.from];
  const said = readOut(shownColumns(data, state), row);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 text-sm">
      <ExplorerChoices data={data} state={state} change={change} />
      {data.comparable && <ExplorerCompare data={data} state={state} change={change} />}
      <div ref={drawing}>
        <ExplorerDrawing title={title} data={data} state={state} change={change} />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line pt-3">
        <output aria-live="polite" className="angka min-w-0 text-base font-semibold">
          {said}
        </output>
        {row?.href !== undefined && (
          <Link href={row.href} prefetch={false} className="inline-flex min-h-11 items-center">
            {openWords(row.label)}
          </Link>
        )}
      </div>
      <Downloads title={title} data={data} state={state} drawing={drawing} />
    </div>
  );
}

interface DownloadsProps extends ExplorerProps {
  readonly state: ExploreState;
  readonly drawing: RefObject<HTMLDivElement | null>;
}

function Downloads({ title, data, state, drawing }: DownloadsProps) {
  const [failed, setFailed] = useState(false);
  const name = fileName(title);
  const savePicture = async () => {
    const svg = drawing.current?.querySelector("svg") ?? null;
    const series = shownColumns(data, state).map((column) => ({
      label: column.label,
      colour: colourOf(data, column),
    }));
    const picture = svg && (await pictureOf(svg, title, series));
    if (picture) download(picture, `${name}.png`);
    setFailed(picture === null);
  };
  const saveFile = () => {
    download(new Blob([chartFile(data, state)], { type: "text/csv" }), `${name}.csv`);
  };
  return (
    <div className="flex flex-wrap gap-2.5">
      <Button size="small" icon="download" onClick={() => void savePicture()}>
        {exploreWords.picture}
      </Button>
      <Button size="small" icon="download" onClick={saveFile}>
        {exploreWords.file}
      </Button>
      {failed && <p role="alert">{exploreWords.pictureFailed}</p>}
    </div>
  );
}
