import { enterMove, type MoveRequest } from "@/lib/moves/commands/enter-move";
import type { Viewer } from "@/lib/kernel/viewer";
import { connected } from "@/prisma/roles.mjs";
import { db } from "@/lib/server/db/client";
import { valueOf } from "@/tests/support/skp";

/** What a decree says when the test does not care. */
export const DECREE = {
  kind: "MUTASI",
  document: "SK 800/12/2026",
  documentOn: null,
  note: "",
  next: "save",
  seen: "",
} as const;

type Asked = Pick<MoveRequest, "startsOn" | "lines"> & Partial<MoveRequest>;

/** Looks at a move and saves what was shown; answers its id. */
export async function moved(viewer: Viewer, asked: Asked): Promise<string> {
  const looked = valueOf(await enterMove(viewer, { ...DECREE, ...asked, next: "check" }));
  const saved = valueOf(await enterMove(viewer, { ...DECREE, ...asked, seen: looked.checked?.seen ?? "" }));
  if (saved.moveId === null) throw new Error("The plan was another one than the one shown.");
  return saved.moveId;
}

/** Everything that a move may change, sorted, without the counters that only count changes. */
export async function rowsOfOffice(): Promise<unknown> {
  const plain = (rows: object[]) =>
    rows.map((row) => JSON.stringify({ ...row, version: null, savedAt: null, recordedAt: null })).sort();
  return {
    placements: plain(await db.placement.findMany()),
    statuses: plain(await db.employeeStatus.findMany()),
    skp: plain(await db.skp.findMany()),
    appraisals: plain(await db.appraisal.findMany()),
    behaviour: plain(await db.behaviourRating.findMany({ omit: { id: true } })),
    grants: plain(await db.roleGrant.findMany()),
  };
}

/** Empties every table, as the owner, so that each test has an office of its own. */
export const emptied = (ownerUrl: string): Promise<unknown> =>
  connected(ownerUrl, (client) =>
    client.query(`DO $$ DECLARE t text; all_tables text; BEGIN
      SELECT string_agg(format('%I', tablename), ', ') INTO all_tables FROM pg_tables
        WHERE schemaname = current_schema() AND tablename NOT LIKE '\\_%';
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE '\\_%'
        LOOP EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', t); END LOOP;
      EXECUTE 'TRUNCATE ' || all_tables || ' CASCADE';
      FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename NOT LIKE '\\_%'
        LOOP EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', t); END LOOP;
    END $$`),
  );
