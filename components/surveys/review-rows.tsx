import { AnswerStrip } from "@/components/surveys/answer-strip";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { channelLabel, partOfDay, reviewState, listReasons } from "@/lib/surveys/labels/trust";
import type { WaitingAnswer } from "@/lib/surveys/queries/review";

interface ReviewRowsProps {
  readonly answers: readonly WaitingAnswer[];
  /** Whether an answer stood marked when the form came back. */
  readonly isMarked: (name: string, id: string) => boolean;
}

/** Answers that wait, each with a box to mark where it may be decided. */
export function ReviewRows({ answers, isMarked }: ReviewRowsProps) {
  return (
    <ul className="divide-y divide-line">
      {answers.map((answer, index) => (
        <li key={answer.id} className="px-4 py-3.5 md:px-6">
          <ReviewRow answer={answer} name={`ids.${index}`} marked={isMarked(`ids.${index}`, answer.id)} />
        </li>
      ))}
    </ul>
  );
}

function ReviewRow({
  answer,
  name,
  marked,
}: {
  readonly answer: WaitingAnswer;
  readonly name: string;
  readonly marked: boolean;
}) {
  const { id, receivedOn, hour, channel, point, reasons, pattern, sameDevice, state } = answer;
  const where = [
    channelLabel[channel],
    ...(point === null ? [] : [point]),
    ...(sameDevice > 1 ? [`${formatNumber(sameDevice)} jawaban dari gawai yang sama hari itu`] : []),
  ];
  const words = (
    <span className="grid min-w-0 gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <span>
        <span className="block font-medium">
          {formatDay(receivedOn)}, {partOfDay(hour)}
        </span>
        <span className="block text-sm">{listReasons(reasons)}</span>
        <span className="block text-sm text-ink-2">{where.join(" · ")}</span>
        {state !== "OPEN" && <span className="block text-sm text-ink-2">{reviewState[state]}</span>}
      </span>
      <AnswerStrip pattern={pattern} />
    </span>
  );
  if (state !== "OPEN") return <div className="pl-8">{words}</div>;
  return (
    <label className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-3">
      <input
        type="checkbox"
        name={name}
        value={id}
        defaultChecked={marked}
        className="mt-0.75 size-5 accent-brand"
      />
      {words}
    </label>
  );
}
