import { beforeAll, describe, expect, test } from "vitest";
import { saveSkp } from "@/lib/skp/commands/save-skp";
import { startSkp, submitSkp } from "@/lib/skp/commands/submit-skp";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import {
  begun,
  codeOf,
  COMPLETE,
  newcomer,
  rhkOf,
  skpRow,
  submitted,
  typed,
  valueOf,
} from "@/tests/support/skp";

useDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

describe("starting an SKP", () => {
  test("it covers the days that placement and period share, with the unit's head as appraiser", async () => {
    const { skpId, version } = await begun(office, await newcomer(office, "2026-04-15"));
    expect(await skpRow(skpId)).toMatchObject({
      status: "DRAFT",
      startsOn: fromDay("2026-04-15"),
      endsOn: fromDay("2026-12-31"),
      appraiserId: office.people.supervisor.id,
      unitId: office.units.pendaftaran,
    });
    expect(version).toBe(1);
  });

  test("a second SKP for the same days is refused", async () => {
    const viewer = await newcomer(office);
    await begun(office, viewer);
    expect(codeOf(await startSkp(viewer, { periodId: office.periodId }))).toBe("SKP_EXISTS");
  });

  test("of two presses of the button at once one SKP comes", async () => {
    const viewer = await newcomer(office);
    const outcomes = await Promise.all([
      startSkp(viewer, { periodId: office.periodId }),
      startSkp(viewer, { periodId: office.periodId }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(["DONE", "SKP_EXISTS"]);
  });

  test("without a placement today, or without a period, there is none", async () => {
    expect(codeOf(await startSkp(await newcomer(office, "2026-10-01"), { periodId: office.periodId }))).toBe(
      "NO_PLACEMENT",
    );
    expect(codeOf(await startSkp(await newcomer(office), { periodId: crypto.randomUUID() }))).toBe(
      "NO_PERIOD",
    );
  });
});

describe("saving a draft", () => {
  test("an incomplete draft is kept as typed, and its ids stay when it is saved again", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    const first = valueOf(
      await saveSkp(
        viewer,
        typed({ skpId, version }, [{ title: "Layanan ", weight: "", iki: [{ title: "", target: "24,5" }] }]),
      ),
    );
    const [before] = await rhkOf(skpId);
    expect([before!.title, before!.weight.toFixed(), before!.iki[0]!.target!.toFixed()]).toEqual([
      "Layanan",
      "0",
      "24.5",
    ]);
    valueOf(
      await saveSkp(
        viewer,
        typed({ skpId, version: first.version }, [
          { id: before!.id, title: "Layanan selesai", iki: [{ id: before!.iki[0]!.id, title: "Terbit" }] },
        ]),
      ),
    );
    const [after] = await rhkOf(skpId);
    expect([after!.id, after!.title, after!.iki[0]!.id, after!.iki[0]!.title]).toEqual([
      before!.id,
      "Layanan selesai",
      before!.iki[0]!.id,
      "Terbit",
    ]);
  });

  test("order, removal, term targets and expectations follow the form", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    const term = office.terms[2];
    valueOf(
      await saveSkp(
        viewer,
        typed({ skpId, version }, COMPLETE, {
          expectations: { AKUNTABEL: "Laporan tepat waktu", LOYAL: "" },
        }),
      ),
    );
    const [one, two] = await rhkOf(skpId);
    const swapped = [
      { id: two!.id, title: two!.title, iki: [] },
      {
        id: one!.id,
        title: one!.title,
        iki: [
          {
            id: one!.iki[0]!.id,
            title: "Terbit",
            target: "1200",
            termTargets: { [term]: "900", [office.terms[3]]: "" },
          },
        ],
      },
    ];
    valueOf(await saveSkp(viewer, typed({ skpId, version: version + 1 }, swapped)));
    const rows = await rhkOf(skpId);
    expect(rows.map(({ id }) => id)).toEqual([two!.id, one!.id]);
    expect(rows[0]!.iki).toEqual([]);
    expect(rows[1]!.iki[0]!.targets.map(({ termId, target }) => [termId, target!.toFixed()])).toEqual([
      [term, "900"],
    ]);
    expect(await db.behaviourExpectation.findMany({ where: { skpId } })).toEqual([
      { skpId, value: "AKUNTABEL", text: "Laporan tepat waktu" },
    ]);
  });

  test("after somebody else saved, the older form is refused and changes nothing", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    valueOf(await saveSkp(viewer, typed({ skpId, version })));
    const mine = typed({ skpId, version }, [{ title: "Ketikan saya" }]);
    expect(codeOf(await saveSkp(viewer, mine))).toBe("STALE");
    expect(mine.rhk[0]!.title).toBe("Ketikan saya");
    expect((await rhkOf(skpId)).map(({ title }) => title)).toEqual(COMPLETE.map(({ title }) => title));
  });

  test("of two saves of one version at once exactly one is kept", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    const outcomes = await Promise.all(
      [1, 2, 3].map((n) => saveSkp(viewer, typed({ skpId, version }, [{ title: `Tab ${n}` }]))),
    );
    expect(outcomes.map(codeOf).sort()).toEqual(["DONE", "STALE", "STALE"]);
    expect((await skpRow(skpId)).version).toBe(version + 1);
  });

  test("an RHK or an indicator of another SKP is refused and stays as it was", async () => {
    const owner = await newcomer(office);
    const other = await begun(office, owner);
    valueOf(await saveSkp(owner, typed(other)));
    const [foreign] = await rhkOf(other.skpId);
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    expect(
      codeOf(await saveSkp(viewer, typed({ skpId, version }, [{ id: foreign!.id, title: "Diambil" }]))),
    ).toBe("NOT_FOUND");
    expect(
      codeOf(
        await saveSkp(
          viewer,
          typed({ skpId, version }, [
            { title: "Saya", iki: [{ id: foreign!.iki[0]!.id, title: "Diambil" }] },
          ]),
        ),
      ),
    ).toBe("NOT_FOUND");
    expect((await rhkOf(other.skpId))[0]).toEqual(foreign);
    expect(await rhkOf(skpId)).toEqual([]);
  });

  test("one line named twice, or a term of no year of hers, is refused", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    const id = crypto.randomUUID();
    expect(
      codeOf(
        await saveSkp(
          viewer,
          typed({ skpId, version }, [
            { id, title: "A" },
            { id, title: "B" },
          ]),
        ),
      ),
    ).toBe("NOT_FOUND");
    expect(
      codeOf(
        await saveSkp(
          viewer,
          typed({ skpId, version }, [
            { title: "A", iki: [{ title: "B", termTargets: { [crypto.randomUUID()]: "1" } }] },
          ]),
        ),
      ),
    ).toBe("NOT_FOUND");
  });

  test("a link leads only to what the appraiser has submitted", async () => {
    const supervisor = office.viewer("supervisor");
    const above = await begun(office, supervisor);
    valueOf(await saveSkp(supervisor, typed(above)));
    const [parent] = await rhkOf(above.skpId);
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    const linked = (parentRhkId: string, v = version) =>
      saveSkp(viewer, typed({ skpId, version: v }, [{ title: "Turunan", parentRhkId }]));
    expect(codeOf(await linked(parent!.id))).toBe("RHK_NOT_OF_SUPERIOR");
    valueOf(await submitSkp(supervisor, { skpId: above.skpId, version: above.version + 1 }));
    expect(codeOf(await linked(parent!.id))).toBe("DONE");
    const colleague = await submitted(office, await newcomer(office));
    const [sideways] = await rhkOf(colleague.skpId);
    expect(codeOf(await linked(sideways!.id, version + 1))).toBe("RHK_NOT_OF_SUPERIOR");
    expect((await rhkOf(skpId))[0]!.parentRhkId).toBe(parent!.id);
  });

  test("nobody saves into an SKP of another, not even the appraiser", async () => {
    const { skpId, version } = await begun(office, await newcomer(office));
    expect(codeOf(await saveSkp(office.viewer("supervisor"), typed({ skpId, version })))).toBe("NOT_ALLOWED");
    expect(codeOf(await saveSkp(office.viewer("otherSupervisor"), typed({ skpId, version })))).toBe(
      "NOT_FOUND",
    );
    expect(codeOf(await saveSkp(await newcomer(office), typed({ skpId, version })))).toBe("NOT_FOUND");
  });

  test("twenty people save at once on five connections", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => newcomer(office)));
    const drafts = await Promise.all(people.map((viewer) => begun(office, viewer)));
    const outcomes = await Promise.all(people.map((viewer, index) => saveSkp(viewer, typed(drafts[index]!))));
    expect(outcomes.map(codeOf)).toEqual(Array.from({ length: 20 }, () => "DONE"));
  }, 20_000);

  test("the trail names the hours of work on a draft, not every keystroke", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    valueOf(await saveSkp(viewer, typed({ skpId, version })));
    valueOf(await saveSkp(viewer, typed({ skpId, version: version + 1 })));
    expect(await db.auditEvent.count({ where: { subjectId: skpId, action: "save-skp" } })).toBe(1);
  });
});
