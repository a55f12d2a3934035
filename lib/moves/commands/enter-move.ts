import "server-only";
import { createHash } from "node:crypto";
import { done, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { lookAtMove, makeMove, type Decree } from "@/lib/moves/commands/make-move";
import { lockMoves } from "@/lib/moves/commands/traces";
import type { Preview } from "@/lib/moves/rules/consequences";
import type { Plan } from "@/lib/moves/rules/plan";
import { transaction } from "@/lib/server/db/transaction";

/** A move as it is asked for, whichever form it came from. */
export interface MoveRequest extends Decree {
  readonly next: string;
  readonly seen: string;
}

/** What came of it: kept, or only looked at; `changed` when it is no longer what was shown. */
export type Entered =
  | { readonly moveId: string; readonly checked: null }
  | {
      readonly moveId: null;
      readonly checked: { readonly preview: Preview; readonly seen: string; readonly changed: boolean };
    };

/** Two plans are the same when they change the same rows in the same way. */
const fingerprint = ({ changes }: Plan): string =>
  createHash("sha256").update(JSON.stringify(changes)).digest("hex");

/** Looks at a move, or enters it when what it does is still what was shown: the same plan on the same facts. */
export function enterMove(viewer: Viewer, request: MoveRequest): Promise<Outcome<Entered>> {
  return transaction<Entered>(async (tx) => {
    await lockMoves(tx);
    const looked = await lookAtMove(tx, viewer, request);
    if (!looked.ok) return looked;
    const { plan, preview } = looked.value;
    const seen = fingerprint(plan);
    if (request.next !== "save" || request.seen !== seen)
      return done({ moveId: null, checked: { preview, seen, changed: request.next === "save" } });
    const made = await makeMove(tx, viewer, { ...request, ...looked.value });
    return made.ok ? done({ moveId: made.value, checked: null }) : made;
  });
}
