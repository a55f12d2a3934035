"use client";
import { useMemo, useRef, type ReactNode } from "react";
import { EditorLines } from "@/components/skp/editor/editor-lines";
import { linksOf } from "@/components/skp/editor/draft";
import { AnswerNotice, CopyNotice, ProblemsNotice } from "@/components/skp/editor/notices";
import { describeSave } from "@/components/forms/save-status";
import { useSkpEditor } from "@/components/skp/editor/use-skp-editor";
import { SubmitDialog } from "@/components/skp/editor/submit-dialog";
import { WeightsPanel } from "@/components/skp/editor/weights-panel";
import { FeedbackPanel, lineNames, openNotes } from "@/components/skp/feedback-panel";
import { PathPanel } from "@/components/skp/path-panel";
import { Button } from "@/components/ui/button";
import { FormAnswer } from "@/components/forms/form-answer";
import { PageBody } from "@/components/ui/page-body";
import { SaveBar } from "@/components/forms/save-bar";
import { SideColumn } from "@/components/ui/side-column";
import type { FormAction } from "@/components/forms/use-form";
import { weightSum } from "@/lib/skp/rules/problems";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { problemsShort } from "@/lib/skp/labels";
import type { FeedbackView, SkpView } from "@/lib/skp/queries/skp";
import type { PlanRulesView, SuperiorRhk } from "@/lib/skp/queries/editor";
import type { FormState } from "@/lib/kernel/form-state";
import { rhkPlanOf } from "@/lib/skp/schemas/draft";

interface SkpEditorProps {
  readonly skp: SkpView;
  readonly superior: readonly SuperiorRhk[];
  readonly rules: PlanRulesView;
  readonly feedback: readonly FeedbackView[];
  readonly zone: Zone;
  readonly asked: boolean;
  readonly header: ReactNode;
  readonly edit: FormAction;
  readonly submit: FormAction;
}

type Editor = ReturnType<typeof useSkpEditor>;

/** The editor of a draft: one form that posts as it is without scripts, and saves itself with them. */
export function SkpEditor(props: SkpEditorProps) {
  const { skp, superior, zone, header } = props;
  const form = useRef<HTMLFormElement>(null);
  const notes = useMemo(
    () => notesByLine(openNotes(props.feedback, skp.submittedAt)),
    [props.feedback, skp.submittedAt],
  );
  const editor = useSkpEditor(form, { ...props, noted: Object.keys(notes) });
  const { draft, plain } = editor;
  const links = useMemo(() => linksOf(skp, superior), [skp, superior]);
  const standsOn =
    plain.kind === "invalid" || (plain.kind === "refused" && plain.code === "STALE")
      ? plain.values["version"]
      : String(skp.version);
  return (
    <form ref={form} action={editor.plainAction} onSubmit={editor.onSubmit} onInput={editor.onInput}>
      {/* Enter in a field presses the first button of a form: it must be the harmless one. */}
      <button type="submit" name="intent" value="save" tabIndex={-1} className="sr-only">
        Simpan draf
      </button>
      <input type="hidden" name="skpId" value={skp.id} readOnly />
      <input type="hidden" name="version" value={standsOn} readOnly />
      <PageBody>
        {header}
        <SideColumn width="normal" aside={<EditorAside {...props} editor={editor} links={links} />}>
          <EditorNotices editor={editor} skpId={skp.id} zone={zone} />
          <EditorLines
            draft={draft}
            rules={props.rules}
            superior={links}
            appraiser={skp.appraiser}
            errors={errorsOf(editor)}
            notes={notes}
          />
        </SideColumn>
      </PageBody>
      <EditorBar editor={editor} appraiser={skp.appraiser} zone={zone} />
    </form>
  );
}

const notesByLine = (notes: readonly FeedbackView[]): Record<string, string> =>
  Object.fromEntries(
    notes.flatMap(({ rhkId, ikiId, text }) =>
      (ikiId ?? rhkId) === null ? [] : [[ikiId ?? rhkId, text]],
    ) as [string, string][],
  );

/** What the server last said of the draft: to a save, or to a form sent without scripts. */
const answerTo = ({ autosave: { state }, plain }: Editor): FormState =>
  state.trouble === null || state.trouble.answer.kind === "idle" ? plain : state.trouble.answer;

function errorsOf(editor: Editor): Readonly<Record<string, string>> {
  const answer = answerTo(editor);
  if (answer.kind === "invalid") return answer.fields;
  const { plain } = editor;
  return plain.kind === "invalid" ? plain.fields : {};
}

function EditorNotices({
  editor,
  skpId,
  zone,
}: {
  readonly editor: Editor;
  readonly skpId: string;
  readonly zone: Zone;
}) {
  const { sent, copy } = editor;
  return (
    <>
      <div id="jawaban" tabIndex={-1} className="empty:hidden focus-visible:shadow-none">
        <FormAnswer state={sent} />
        <AnswerNotice answer={answerTo(editor)} href={`/skp/${skpId}`} onReplace={editor.replaceOther} />
      </div>
      {copy !== null && (
        <CopyNotice
          when={formatMoment(new Date(copy.at), zone)}
          isBack={copy.isBack}
          onRestore={copy.restore}
          onDrop={copy.drop}
        />
      )}
      <ProblemsNotice problems={editor.problems} asked={editor.asked} />
    </>
  );
}

function EditorAside({
  skp,
  feedback,
  zone,
  editor,
  links,
}: SkpEditorProps & { readonly editor: Editor; readonly links: readonly SuperiorRhk[] }) {
  const { rhk } = editor.draft.live;
  const index = Math.min(editor.active, rhk.length - 1);
  const shown = rhk[index];
  const path = links.find(({ id }) => id === shown?.parentRhkId)?.path ?? [];
  return (
    <>
      <WeightsPanel rhk={rhk} />
      {shown !== undefined && (
        <PathPanel number={index + 1} title={shown.title.trim()} path={path} owner="Anda" />
      )}
      <FeedbackPanel feedback={feedback} lines={lineNames(skp.rhk)} zone={zone} />
    </>
  );
}

function EditorBar({
  editor,
  appraiser,
  zone,
}: {
  readonly editor: Editor;
  readonly appraiser: string | null;
  readonly zone: Zone;
}) {
  const { state } = editor.autosave;
  const { icon, text } = describeSave(state, zone);
  const isSignedOut = state.trouble?.kind === "SIGNED_OUT";
  const status =
    state.trouble !== null && state.trouble.answer.kind !== "idle" && !isSignedOut ? (
      <>
        {text} <a href="#jawaban">Lihat sebabnya</a>
      </>
    ) : (
      text
    );
  const { sum } = weightSum(editor.draft.live.rhk.map(rhkPlanOf));
  const summary = `Bobot ${formatNumber(sum)} dari 100, ${problemsShort(editor.problems.length)}.`;
  return (
    <SaveBar
      status={status}
      statusIcon={icon}
      isSignedOut={isSignedOut}
      summary={<span className="text-ink-2">{summary}</span>}
    >
      {/* With scripts the draft saves itself. */}
      <noscript>
        <Button type="submit" name="intent" value="save" full>
          Simpan draf
        </Button>
      </noscript>
      <Button
        id="ajukan"
        type="submit"
        name="intent"
        value="submit"
        variant="primary"
        disabled={editor.sending}
      >
        {editor.sending ? "Mengirim…" : `Ajukan ke ${appraiser ?? "pejabat penilai"}`}
      </Button>
      <SubmitDialog
        frame={editor.frame}
        draft={editor.draft.live}
        appraiser={appraiser}
        sending={editor.sending}
        onSend={editor.sendNow}
      />
    </SaveBar>
  );
}
