import { BalanceLine } from "@/components/ui/balance-line";
import { Icon } from "@/components/ui/icon";
import { Table, type Column } from "@/components/ui/table";
import { actualText, dueText } from "@/lib/appraisals/labels/appraisal";
import { citizenFigure, citizenInstead } from "@/lib/labels/citizen-index";
import { formatMonth } from "@/lib/labels/date";
import { confirmedNote } from "@/lib/realisation/labels";
import type { Rating, WorkLine, WorkPlan } from "@/lib/appraisals/queries/rating";

function Line({ line }: { readonly line: WorkLine }) {
  const month = line.month === null ? "" : ` s.d. ${formatMonth(line.month)}`;
  return (
    <li className="mt-1 text-xs font-normal text-ink-2">
      {line.title}:{" "}
      <span className="angka">
        {line.feed === undefined ? `${actualText(line.actual)}${month}` : "diambil dari IKM layanan"}, target{" "}
        {dueText(line, line.unitOfMeasure)}
      </span>
      {line.confirmed !== null && (
        <span className="block text-brass-text">
          <Icon name="warning" size={14} /> {confirmedNote[line.confirmed]}
        </span>
      )}
    </li>
  );
}

function Plan({ plan }: { readonly plan: WorkPlan }) {
  return (
    <>
      <span className="font-semibold">{plan.title}</span>
      {plan.kind === "TAMBAHAN" && <span className="text-xs font-normal text-ink-2"> (tambahan)</span>}
      <ul>
        {plan.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
}

function Evidence({ plan }: { readonly plan: WorkPlan }) {
  const all = plan.lines.flatMap(({ evidence }) => evidence);
  if (all.length === 0) return <span className="text-ink-2">Belum ada bukti</span>;
  return (
    <details className="md:text-right">
      <summary className="inline-block min-h-6 whitespace-nowrap text-link underline underline-offset-3">
        {all.length} bukti
      </summary>
      <ul className="mt-1 grid gap-1 text-left">
        {all.map(({ id, name, url }) => (
          <li key={id} className="flex gap-1.25">
            <span className="mt-0.75 text-ink-2">
              <Icon name="clip" size={14} />
            </span>
            <a
              href={url ?? `/api/bukti/${id}`}
              rel={url === null ? undefined : "noreferrer"}
              className="min-w-0 break-words"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

const columns: readonly Column<WorkPlan>[] = [
  { key: "rhk", header: "Rencana hasil kerja", rowHeader: true, cell: (plan) => <Plan plan={plan} /> },
  {
    key: "capaian",
    header: "Capaian terhadap target",
    wide: true,
    cell: (plan) => (
      <div className="md:w-42">
        {plan.achievement === null ? (
          <span className="text-ink-2">Belum ada realisasi</span>
        ) : (
          <BalanceLine percent={plan.achievement} showValue />
        )}
      </div>
    ),
  },
  { key: "bukti", header: "Bukti", wide: true, cell: (plan) => <Evidence plan={plan} /> },
];

/** Where the citizens' index comes from and how far chance may move it. */
function CitizenNote({ citizen }: { readonly citizen: Rating["citizen"] }) {
  if (citizen === null) return null;
  return (
    <p className="angka mt-2 text-xs text-ink-2">
      {citizenFigure(citizen)}.{citizen.instead === undefined ? "" : ` ${citizenInstead(citizen.instead)}`}
    </p>
  );
}

/** What was promised, reached and proved, one RHK a row. */
export function WorkTable({ plans, citizen }: Pick<Rating, "plans" | "citizen">) {
  return (
    <>
      <div className="overflow-hidden rounded-lg border border-line text-sm">
        <Table
          caption="Hasil kerja masa ini"
          columns={columns}
          rows={plans}
          rowKey={({ id }) => id}
          inset={false}
        />
      </div>
      <CitizenNote citizen={citizen} />
    </>
  );
}
