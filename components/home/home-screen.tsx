import type { ReactNode } from "react";
import { LinesPanel } from "@/components/home/lines-panel";
import { NowPanel } from "@/components/home/now-panel";
import { ScorePanel } from "@/components/home/score-panel";
import { TasksPanel } from "@/components/home/tasks-panel";
import { WordsPanel } from "@/components/home/words-panel";
import { YearPanel } from "@/components/home/year-panel";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { lastBegun, ownTasks, thingToDo } from "@/lib/home/rules";
import { firstName } from "@/lib/appraisals/labels/appraisal";
import type { Zone } from "@/lib/kernel/zone";
import { monthName } from "@/lib/labels/date";
import { describeTodo, greeting, termDue, todoEyebrow, type TodoContext } from "@/lib/home/labels/home";
import type { Home } from "@/lib/home/queries/home";
import type { HomeYear } from "@/lib/home/queries/year";

interface HomeScreenProps {
  readonly name: string;
  readonly now: Date;
  readonly zone: Zone;
  readonly home: Home;
  readonly year: HomeYear;
  /** What stands before everything else. */
  readonly children?: ReactNode;
}

/** Everything the panels need that follows from the facts. */
function viewOf({ facts, term, judged, appraiser, names }: Home) {
  const { own, today } = facts;
  const todo = thingToDo(facts);
  const context: TodoContext = {
    term,
    judged,
    appraiser,
    named: "termId" in todo ? (names[todo.termId] ?? null) : null,
  };
  const last = lastBegun(own.months, today);
  return {
    todo,
    context,
    due: termDue(todo, { term: term && { ...term, dueOn: term.sendBy }, judged }),
    linesTitle:
      last === null ? "Hasil kerja" : `Hasil kerja sampai ${monthName(Number(last.month.slice(5)))}`,
    hrefs: hrefsOf(own),
  };
}

function hrefsOf({ skp, appraisal }: Home["facts"]["own"]) {
  const result = appraisal?.status === "FINAL" ? `/nilai/${appraisal.id}` : null;
  return skp === null
    ? { skp: null, plan: "/skp", month: "/realisasi", result }
    : { skp: `/skp/${skp.id}`, plan: `/skp/${skp.id}`, month: `/realisasi/${skp.id}`, result };
}

const PAIR =
  "mt-5 grid grid-cols-[minmax(0,1fr)] gap-5 md:mt-7 lg:grid-cols-[minmax(0,1.42fr)_minmax(0,1fr)]";

/** The home page: one thing to do now, then the year, the work, the tasks, the score and the words. */
export function HomeScreen({ name, now, zone, home, year, children }: HomeScreenProps) {
  const { facts, position, office } = home;
  const { todo, context, due, linesTitle, hrefs } = viewOf(home);
  return (
    <PageBody>
      <PageHeader
        title={`${greeting(now, zone)}, ${firstName(name)}`}
        lead={position === null ? undefined : `${position}, ${office}`}
      />
      {children}
      <NowPanel
        eyebrow={todoEyebrow(todo)}
        words={describeTodo(todo, context)}
        today={facts.today}
        due={due}
        zone={zone}
      />
      <div className="mt-5 md:mt-7">
        <YearPanel year={year.year} today={facts.today} terms={year.terms} results={year.results} />
      </div>
      <div className={PAIR}>
        <LinesPanel title={linesTitle} lines={year.lines} skpHref={hrefs.skp} />
        <TasksPanel
          tasks={ownTasks(facts.own, facts.today)}
          team={facts.team}
          context={context}
          hrefs={hrefs}
        />
      </div>
      <div className={PAIR}>
        <ScorePanel results={year.results} onTarget={year.onTarget} />
        <WordsPanel words={year.words} zone={zone} />
      </div>
    </PageBody>
  );
}
