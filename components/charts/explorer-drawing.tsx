import { useRouter } from "next/navigation";
import type { KeyboardEvent, MouseEvent } from "react";
import type { MouseHandlerDataParam } from "recharts";
import type { ExplorerPartProps } from "@/components/charts/explorer-choices";
import { moved, visibleRows } from "@/components/charts/explore-state";
import { BarDrawing } from "@/components/charts/explorer-bars";
import { LineDrawing } from "@/components/charts/explorer-lines";
import { drawingWords } from "@/lib/labels/explore";

interface ExplorerDrawingProps extends ExplorerPartProps {
  readonly title: string;
  /** The sentence that reads out the row. */
  readonly said: string;
}

/** A finger reads first and opens by the link; a mouse has read while it came. */
const isTouch = (event: MouseEvent): boolean =>
  event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === "touch";

/** The drawing as a slider over its rows: pointer and arrow keys read out, a click and Enter open. */
export function ExplorerDrawing({ title, data, state, change, said }: ExplorerDrawingProps) {
  const router = useRouter();
  const rows = visibleRows(data, state);
  const openRow = (at: number) => {
    const href = rows[at - state.from]?.href;
    if (href !== undefined) router.push(href);
  };
  const rowUnder = ({ activeTooltipIndex }: MouseHandlerDataParam): number | null =>
    activeTooltipIndex == null ? null : state.from + Number(activeTooltipIndex);
  const readUnder = (pointed: MouseHandlerDataParam) => {
    const at = rowUnder(pointed);
    if (at !== null && at !== state.at) change({ type: "read", at });
  };
  const openUnder = (pointed: MouseHandlerDataParam, event: MouseEvent) => {
    const at = rowUnder(pointed);
    readUnder(pointed);
    if (at !== null && !isTouch(event)) openRow(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      openRow(state.at);
      return;
    }
    const at = moved(data, state, event.key);
    if (at === null) return;
    event.preventDefault();
    change({ type: "read", at });
  };
  const Drawing = data.kind === "line" ? LineDrawing : BarDrawing;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={drawingWords(title)}
      aria-orientation={data.kind === "line" ? "horizontal" : "vertical"}
      aria-valuemin={state.from + 1}
      aria-valuemax={state.to + 1}
      aria-valuenow={state.at + 1}
      aria-valuetext={said}
      onKeyDown={onKeyDown}
      className="angka rounded-md"
    >
      <Drawing data={data} state={state} rows={rows} onPoint={readUnder} onPress={openUnder} />
    </div>
  );
}
