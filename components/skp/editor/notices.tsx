import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/forms/error-summary";
import { Notice } from "@/components/ui/notice";
import type { SkpProblem } from "@/lib/skp/rules/problems";
import { describePlace, describeSkpProblem, problemsTitle } from "@/lib/skp/labels";
import type { FormState } from "@/lib/kernel/form-state";

const SHOWN = 8;

function CompleteNotice() {
  return (
    <Notice tone="ok" title="SKP sudah lengkap">
      Periksa sekali lagi, lalu ajukan. Sesudah itu pejabat penilai menyetujui atau mengembalikan dengan
      catatan.
    </Notice>
  );
}

/** What is still missing: a quiet list while drafting, a summary that takes the focus once submission was asked. */
export function ProblemsNotice({
  problems,
  asked,
}: {
  readonly problems: readonly SkpProblem[];
  readonly asked: readonly SkpProblem[] | null;
}) {
  if (asked !== null && asked.length > 0)
    return (
      <>
        {/* It stays while it is worked off, also empty: only being asked again gives it the focus. */}
        <ErrorSummary
          title={problemsTitle(problems.length)}
          errors={problems.map((problem) => ({ field: problem.path, message: describeSkpProblem(problem) }))}
          attempt={asked}
        />
        {problems.length === 0 && <CompleteNotice />}
      </>
    );
  if (problems.length === 0) return <CompleteNotice />;
  const rest = problems.length - SHOWN;
  return (
    <Notice tone="brass" title={problemsTitle(problems.length)}>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.code} ${problem.path}`}>
            <a href={`#${problem.path}`}>{describeSkpProblem(problem)}</a>
          </li>
        ))}
        {rest > 0 && <li>dan {rest} lagi</li>}
      </ul>
    </Notice>
  );
}

interface AnswerNoticeProps {
  readonly answer: FormState;
  readonly href: string;
  readonly onReplace: () => void;
}

/** Why the server did not keep the draft, and what the person can do about it. */
export function AnswerNotice({ answer, href, onReplace }: AnswerNoticeProps) {
  if (answer.kind === "invalid") {
    return (
      <Notice tone="danger" live title="Draf belum tersimpan">
        <ul>
          {Object.entries(answer.fields).map(([field, message]) => (
            <li key={field}>
              <a href={`#${field}`} className="text-danger-text">
                {describePlace(field)}: {message}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (answer.kind !== "refused") return null;
  const stale = answer.code === "STALE";
  return (
    <Notice tone="danger" live title={stale ? "Ada versi lain yang lebih baru" : undefined}>
      <p>{answer.message}</p>
      {stale && (
        <div className="mt-3 flex flex-wrap gap-2.5">
          <a
            href={href}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-10 items-center font-semibold"
          >
            Buka versi lain di tab baru
          </a>
          <Button size="small" onClick={onReplace}>
            Pakai isian di halaman ini
          </Button>
        </div>
      )}
    </Notice>
  );
}

/** What an earlier visit could not send: back in its fields, or offered where something newer was saved. */
export function CopyNotice({
  when,
  isBack,
  onRestore,
  onDrop,
}: {
  readonly when: string;
  readonly isBack: boolean;
  readonly onRestore: () => void;
  readonly onDrop: () => void;
}) {
  if (isBack)
    return (
      <Notice tone="info" title="Isian yang belum tersimpan sudah dikembalikan" live>
        <p>Isian dari {when} tersimpan di perangkat ini dan sekarang ada lagi di tempatnya.</p>
        <div className="mt-2.5">
          <Button size="small" variant="quiet" onClick={onDrop}>
            Buang, pakai yang tersimpan
          </Button>
        </div>
      </Notice>
    );
  return (
    <Notice tone="info" title="Ada isian yang belum terkirim" live>
      <p>Isian dari {when} masih tersimpan di perangkat ini.</p>
      <div className="mt-2.5 flex flex-wrap gap-2.5">
        <Button size="small" onClick={onRestore}>
          Pulihkan isian
        </Button>
        <Button size="small" variant="quiet" onClick={onDrop}>
          Buang
        </Button>
      </div>
    </Notice>
  );
}
