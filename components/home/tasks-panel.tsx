import type { IconName } from "@/components/ui/icon-paths";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { TaskItem, TaskList } from "@/components/ui/task-list";
import { EmptyState } from "@/components/ui/empty-state";
import type { OwnTask, TeamFacts } from "@/lib/home/rules";
import { taskLabel, taskState, type TodoContext } from "@/lib/home/labels/home";

interface TasksPanelProps {
  readonly tasks: readonly OwnTask[];
  readonly team: TeamFacts;
  readonly context: TodoContext;
  /** Where the plan and the result stand, once they are there. */
  readonly hrefs: { readonly plan: string; readonly month: string; readonly result: string | null };
}

const OPEN_ICONS: Record<OwnTask["task"], IconName> = {
  PLAN: "document",
  MONTH: "upload",
  SEND: "arrow-right",
  RESULT: "scales",
};

function iconOf({ task, state }: OwnTask): IconName {
  if (state === "DONE") return "check";
  return state === "LOCKED" ? "lock" : OPEN_ICONS[task];
}

function hrefOf({ task, state, month }: OwnTask, hrefs: TasksPanelProps["hrefs"]): string | undefined {
  if (task === "RESULT") return hrefs.result ?? undefined;
  if (state === "LOCKED" || state === "WAITING") return undefined;
  if (task === "PLAN") return hrefs.plan;
  return state === "DONE" && task === "SEND"
    ? undefined
    : `${hrefs.month}${month === null ? "" : `/${month}`}`;
}

/** Everything to do in the term with its state; what waits from the team stands below one's own. */
export function TasksPanel({ tasks, team, context, hrefs }: TasksPanelProps) {
  const done = tasks.filter(({ state }) => state === "DONE").length;
  const none = tasks.length === 0 && team.plans === 0 && team.ratings === 0;
  return (
    <Panel
      title="Tugas Anda"
      aside={tasks.length > 0 && `${done} dari ${tasks.length} selesai`}
      flush={!none}
    >
      {none && <EmptyState title="Belum ada tugas">Tugas muncul sesudah masa penilaian dibuka.</EmptyState>}
      <TaskList>
        {tasks.map((task) => (
          <OneTask
            key={`${task.task} ${task.month}`}
            task={task}
            context={context}
            href={hrefOf(task, hrefs)}
          />
        ))}
        {team.plans > 0 && (
          <TaskItem
            icon="people"
            label="Tetapkan SKP tim"
            href="/tim"
            status={<StatusTag tone="brass">{team.plans} menunggu</StatusTag>}
          />
        )}
        {team.ratings > 0 && (
          <TaskItem
            icon="list"
            label="Nilai tim Anda"
            href="/penilaian"
            status={<StatusTag tone="brass">{team.ratings} menunggu</StatusTag>}
          />
        )}
      </TaskList>
    </Panel>
  );
}

function OneTask({
  task,
  context,
  href,
}: {
  readonly task: OwnTask;
  readonly context: TodoContext;
  readonly href: string | undefined;
}) {
  const { label, tone } = taskState(task);
  return (
    <TaskItem
      icon={iconOf(task)}
      label={taskLabel(task, context)}
      {...(href === undefined ? {} : { href })}
      muted={task.state === "LOCKED"}
      status={<StatusTag tone={tone}>{label}</StatusTag>}
    />
  );
}
