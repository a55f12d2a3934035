import { editorDataOf } from "@/app/(dinas)/skp/[skpId]/data";
import { SkpEditor } from "@/components/skp/editor/skp-editor";
import { EditorHeader } from "@/components/skp/editor-header";
import { editSkpAction, submitSkpAction } from "@/lib/skp/actions";
import { ownZone, today } from "@/lib/server/clock";
import type { SkpView } from "@/lib/skp/queries/skp";

/** One's own draft, or what came back, to be written on. */
export async function EditView({ skp, asked }: { skp: SkpView; asked: boolean }) {
  const data = await editorDataOf(skp);
  const zone = ownZone();
  const header = <EditorHeader skp={skp} feedback={data.feedback} today={today()} zone={zone} />;
  return (
    <SkpEditor
      key={skp.status}
      skp={skp}
      {...data}
      zone={zone}
      asked={asked}
      header={header}
      edit={editSkpAction}
      submit={submitSkpAction}
    />
  );
}
