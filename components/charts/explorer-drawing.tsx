import { useRouter } from "next/navigation";
import type { KeyboardEvent, MouseEvent } from "react";
import type { MouseHandlerDataParam } from "recharts";
import type { ExplorerPartProps } from "@/components/charts/explorer-choices";
import { moved, visibleRows } from "@/components/charts/explore-state";
import { BarDrawing } from "@/components/charts/explorer-bars";
import { LineDrawing } from "@/components/charts/explorer-lines";
import { cn } from "@/components/ui/cn";
import { drawingWords } from "@/lib/labels/explore";

interface ExplorerDrawingProps extends ExplorerPartProps {
  readonly title: string;
}

/** A finger reads first and opens by the link; a mouse has read while it came. */
const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";

/** The drawing as a slider over its rows: pointer and arrow keys read out, a click and Enter open. */
export function ExplorerDrawing({ title, data, state, change }: ExplorerDrawingProps) {
  const router = useRouter();
  const rows = visibleRows(data, state);
  const { label, href } = rows[state.at - state.from] ?? {};
  const open = () => {
    if (href !== undefined) router.push(href);
  };
  const onPoint = ({ activeTooltipIndex }: MouseHandlerDataParam) => {
    if (activeTooltipIndex != null) change({ type: "read", at: state.from + Number(activeTooltipIndex) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      open();
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
      aria-valuetext={label}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (!isTouch(event)) open();
      }}
      className={cn("angka rounded-md", href !== undefined && "cursor-pointer")}
    >
      <Drawing data={data} state={state} rows={rows} onPoint={onPoint} />
    </div>
  );
}
