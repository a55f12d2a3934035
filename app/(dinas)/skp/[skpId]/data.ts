import { cache } from "react";
import { requireViewer } from "@/lib/server/auth/viewer";
import { skpDiff } from "@/lib/skp/rules/diff";
import { getSkp, listSkpFeedback, listSkpRevisions } from "@/lib/skp/queries/skp";
import { getPlanRules, listSuperiorRhk } from "@/lib/skp/queries/editor";
import { id } from "@/lib/kernel/fields";

/** The SKP of the address for whoever asks, once per request; null for what is not hers or no id at all. */
export const skpOf = cache(async (skpId: string) => {
  const viewer = await requireViewer();
  return id.safeParse(skpId).success ? getSkp(viewer, skpId) : null;
});

type Skp = NonNullable<Awaited<ReturnType<typeof skpOf>>>;

/** What the editor needs beside the SKP. */
export async function editorDataOf(skp: Skp) {
  const viewer = await requireViewer();
  const [superior, rules, feedback] = await Promise.all([
    listSuperiorRhk(viewer, skp.id),
    getPlanRules(viewer, skp),
    listSkpFeedback(viewer, skp.id),
  ]);
  return { superior, rules, feedback };
}

/** What the reading page needs: comments, and what changed between the two newest submissions. */
export async function readingDataOf(skp: Skp) {
  const viewer = await requireViewer();
  const [rules, feedback, revisions] = await Promise.all([
    getPlanRules(viewer, skp),
    listSkpFeedback(viewer, skp.id),
    listSkpRevisions(viewer, skp.id),
  ]);
  const [latest, before] = revisions;
  const changes =
    latest === undefined || before === undefined
      ? null
      : { since: before.submittedAt, lines: skpDiff(before.content, latest.content) };
  return { viewer, rules, feedback, changes };
}
