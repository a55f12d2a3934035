import "server-only";
import { saveSkp } from "@/lib/commands/save-skp";
import { submitSkp } from "@/lib/commands/submit-skp";
import { done, type Outcome } from "@/lib/domain/outcome";
import { editLines, lineEditOf, type LineEdit, type Makers } from "@/lib/domain/skp-edit";
import type { Viewer } from "@/lib/domain/viewer";
import type { EditSkpInput, IkiInput, RhkInput } from "@/lib/schemas/skp";

/** What came of a button: where the form should stand, and whether the SKP is now with the appraiser. */
export interface EditedSkp {
  skpId: string;
  version: number;
  intent: string;
  /** The line to show next, as the form names it. */
  at: string | null;
  incomplete: boolean;
}

const emptyIki = (): IkiInput => ({
  id: null,
  aspect: "KUANTITAS",
  title: "",
  unitOfMeasure: "",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: null,
  targetLow: null,
  targetHigh: null,
  weight: null,
  maximal: false,
  termTargets: {},
});

const EMPTY: Makers<RhkInput, IkiInput> = {
  rhk: (kind) => ({
    id: null,
    kind,
    title: "",
    parentRhkId: null,
    assignedBy: "",
    dimension: null,
    weight: null,
    iki: [emptyIki()],
  }),
  iki: emptyIki,
};

/** Keeps what was typed, then does what the pressed button asked: the editor's one door. */
export async function editSkp(
  viewer: Viewer,
  { intent, ...typed }: EditSkpInput,
): Promise<Outcome<EditedSkp>> {
  const edit = lineEditOf(intent);
  const rhk = edit === null ? typed.rhk : editLines(typed.rhk, edit, EMPTY);
  const saved = await saveSkp(viewer, { ...typed, rhk });
  if (!saved.ok) return saved;
  const { skpId } = typed;
  const answer = {
    skpId,
    version: saved.value.version,
    intent,
    at: edit && placeOf(edit, rhk.length),
    incomplete: false,
  };
  if (intent !== "submit") return done(answer);
  const submitted = await submitSkp(viewer, { skpId, version: answer.version });
  if (submitted.ok) return done(answer);
  // The draft is kept already; what is missing stands in the form itself.
  return submitted.refusal.code === "SKP_INCOMPLETE" ? done({ ...answer, incomplete: true }) : submitted;
}

const placeOf = (edit: LineEdit, count: number): string =>
  edit.does === "ADD_RHK" ? `rhk.${count - 1}` : `rhk.${edit.rhk}`;
