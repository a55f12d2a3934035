import { beforeAll, describe, expect, test } from "vitest";
import { approveSkp, returnSkp, writeFeedback } from "@/lib/skp/commands/decide-skp";
import { saveSkp } from "@/lib/skp/commands/save-skp";
import { submitSkp } from "@/lib/skp/commands/submit-skp";
import { db } from "@/lib/server/db/client";
import { notifyAnew } from "@/lib/server/db/notify";
import { fromDay } from "@/lib/server/db/columns";
import { skpDiff } from "@/lib/skp/rules/diff";
import { getSkp, listSkpRevisions } from "@/lib/skp/queries/skp";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import {
  begun,
  codeOf,
  COMPLETE,
  IKI,
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

describe("submitting", () => {
  test("a complete SKP goes to the appraiser, who is told, and its words are kept", async () => {
    const viewer = await newcomer(office);
    const { skpId } = await submitted(office, viewer);
    expect(await skpRow(skpId)).toMatchObject({
      status: "SUBMITTED",
      appraiserId: office.people.supervisor.id,
    });
    const revision = await db.skpRevision.findFirstOrThrow({ where: { skpId } });
    expect(revision.number).toBe(1);
    expect((revision.content as { rhk: { title: string }[] }).rhk.map(({ title }) => title)).toEqual(
      COMPLETE.map(({ title }) => title),
    );
    expect(await db.notification.findFirst({ where: { href: `/skp/${skpId}` } })).toMatchObject({
      employeeId: office.people.supervisor.id,
      kind: "SKP_SUBMITTED",
    });
  });

  test("an incomplete SKP stays a draft, with the number of things missing", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    // No main RHK at all: one thing is missing.
    expect(await submitSkp(viewer, { skpId, version })).toEqual({
      ok: false,
      refusal: { code: "SKP_INCOMPLETE", count: 1 },
    });
    // Weights 60 + 35 = 95 and an indicator without target: two things.
    valueOf(
      await saveSkp(
        viewer,
        typed({ skpId, version }, [
          COMPLETE[0],
          { ...COMPLETE[1], weight: "35", iki: [{ ...IKI, target: "" }] },
        ]),
      ),
    );
    expect(await submitSkp(viewer, { skpId, version: version + 1 })).toEqual({
      ok: false,
      refusal: { code: "SKP_INCOMPLETE", count: 2 },
    });
    expect((await skpRow(skpId)).status).toBe("DRAFT");
  });

  test("a second submission, and a change after it, is refused", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await submitted(office, viewer);
    expect(await submitSkp(viewer, { skpId, version })).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "SUBMITTED" },
    });
    expect(codeOf(await saveSkp(viewer, typed({ skpId, version })))).toBe("WRONG_STATUS");
    expect(await db.skpRevision.count({ where: { skpId } })).toBe(1);
  });

  test("a vacant chair all the way up refuses, and the draft is kept", async () => {
    const viewer = office.viewer("head");
    const { skpId, version } = await begun(office, viewer);
    const saved = valueOf(await saveSkp(viewer, typed({ skpId, version })));
    expect(codeOf(await submitSkp(viewer, { skpId, version: saved.version }))).toBe("NO_APPRAISER");
    expect(await rhkOf(skpId)).toHaveLength(2);
  });

  test("an appraiser named meanwhile receives it", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    await db.appraiserOverride.create({
      data: {
        employeeId: viewer.employeeId,
        appraiserId: office.people.admin.id,
        startsOn: fromDay("2026-09-01"),
        reason: "Tugas khusus",
      },
    });
    const saved = valueOf(await saveSkp(viewer, typed({ skpId, version })));
    valueOf(await submitSkp(viewer, { skpId, version: saved.version }));
    expect((await skpRow(skpId)).appraiserId).toBe(office.people.admin.id);
  });

  test("an older version is refused", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    valueOf(await saveSkp(viewer, typed({ skpId, version })));
    expect(codeOf(await submitSkp(viewer, { skpId, version }))).toBe("STALE");
    expect(codeOf(await submitSkp(await newcomer(office), { skpId, version }))).toBe("NOT_FOUND");
  });
});

describe("deciding", () => {
  const supervisor = () => office.viewer("supervisor");

  test("approval opens one appraisal for every quarter the SKP touches, with both judges", async () => {
    const viewer = await newcomer(office, "2026-05-20");
    const { skpId, version } = await submitted(office, viewer);
    expect(valueOf(await approveSkp(supervisor(), { skpId, version }))).toEqual({ skpId, appraisals: 3 });
    const appraisals = await db.appraisal.findMany({
      where: { skpId },
      orderBy: { term: { ordinal: "asc" } },
    });
    expect(appraisals.map(({ termId }) => termId)).toEqual(office.terms.slice(1));
    expect(appraisals[0]).toMatchObject({
      status: "OPEN",
      employeeId: viewer.employeeId,
      appraiserId: office.people.supervisor.id,
      superiorId: office.people.head.id,
    });
    expect((await skpRow(skpId)).approvedAt).toBeInstanceOf(Date);
    expect(
      await db.notification.count({ where: { employeeId: viewer.employeeId, kind: "SKP_APPROVED" } }),
    ).toBe(1);
  });

  test("approval moves the figures of the unit", async () => {
    const figures = async () =>
      (await db.termRollup.findUnique({
        where: { unitId_termId: { unitId: office.units.pendaftaran, termId: office.terms[2] } },
      }))!;
    const { skpId, version } = await submitted(office, await newcomer(office));
    const before = await figures();
    valueOf(await approveSkp(supervisor(), { skpId, version }));
    const after = await figures();
    expect([after.filed - before.filed, after.approved - before.approved]).toEqual([0, 1]);
  });

  test("nobody approves her own SKP", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await submitted(office, viewer);
    expect(codeOf(await approveSkp(viewer, { skpId, version }))).toBe("OWN_RATING");
    expect(
      codeOf(
        await returnSkp(viewer, { skpId, version, comments: [{ rhkId: null, ikiId: null, text: "Bagus" }] }),
      ),
    ).toBe("OWN_RATING");
  });

  test("the head of another unit does not find it, and who may read it may still not decide", async () => {
    const { skpId, version } = await submitted(office, await newcomer(office));
    expect(codeOf(await approveSkp(office.viewer("otherSupervisor"), { skpId, version }))).toBe("NOT_FOUND");
    expect(codeOf(await returnSkp(office.viewer("otherSupervisor"), { skpId, version, comments: [] }))).toBe(
      "NOT_FOUND",
    );
    for (const reader of ["head", "admin", "auditor", "unitAdmin"] as const) {
      expect(codeOf(await approveSkp(office.viewer(reader), { skpId, version }))).toBe("NOT_THE_APPRAISER");
    }
  });

  test("approving twice, a draft, or an older version is refused", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await begun(office, viewer);
    expect(codeOf(await approveSkp(supervisor(), { skpId, version }))).toBe("WRONG_STATUS");
    const saved = valueOf(await saveSkp(viewer, typed({ skpId, version })));
    valueOf(await submitSkp(viewer, { skpId, version: saved.version }));
    expect(codeOf(await approveSkp(supervisor(), { skpId, version: saved.version }))).toBe("STALE");
    const outcomes = await Promise.all(
      [1, 2].map(() => approveSkp(supervisor(), { skpId, version: saved.version + 1 })),
    );
    expect(outcomes.map(codeOf).filter((code) => code === "DONE")).toHaveLength(1);
    expect(await db.appraisal.count({ where: { skpId } })).toBe(4);
  });

  test("a return carries comments at its lines and can be submitted anew as the second revision", async () => {
    const viewer = await newcomer(office);
    const { skpId, version } = await submitted(office, viewer);
    const [rhk] = await rhkOf(skpId);
    const comments = [
      { rhkId: rhk!.id, ikiId: null, text: "Sebutkan jumlah kecamatan." },
      { rhkId: null, ikiId: null, text: "" },
    ];
    expect(valueOf(await returnSkp(supervisor(), { skpId, version, comments }))).toEqual({
      skpId,
      comments: 1,
    });
    expect(await db.feedback.findMany({ where: { skpId } })).toMatchObject([
      { rhkId: rhk!.id, authorId: office.people.supervisor.id, text: "Sebutkan jumlah kecamatan." },
    ]);
    expect(
      await db.notification.count({ where: { employeeId: viewer.employeeId, kind: "SKP_RETURNED" } }),
    ).toBe(1);
    const kept = (await rhkOf(skpId)).map((line) => ({
      id: line.id,
      title: line.title,
      weight: line.weight.toFixed(),
      iki: line.iki.map(({ id, title }) => ({ ...IKI, id, title })),
    }));
    valueOf(await saveSkp(viewer, typed({ skpId, version: version + 1 }, kept)));
    expect(valueOf(await submitSkp(viewer, { skpId, version: version + 2 })).revision).toBe(2);
    expect((await db.feedback.findFirstOrThrow({ where: { skpId } })).rhkId).toBe(rhk!.id);
  });

  test(
    "an indicator that citizens feed stays fed while a returned SKP is changed, also when " +
      "its line is taken out and put back",
    async () => {
      const viewer = await newcomer(office);
      const { skpId, version } = await submitted(office, viewer);
      valueOf(
        await returnSkp(supervisor(), {
          skpId,
          version,
          comments: [{ rhkId: null, ikiId: null, text: "Ukur juga kepuasan warga." }],
        }),
      );
      await db.iki.updateMany({ where: { rhk: { skpId, ordinal: 1 } }, data: { feed: "IKM" } });
      const lines = (await rhkOf(skpId)).map(({ id, iki }, at) => ({
        ...COMPLETE[at],
        id,
        iki: [{ ...COMPLETE[at]!.iki[0], id: iki[0]!.id }],
      }));
      const feeds = async () => (await rhkOf(skpId)).flatMap(({ iki }) => iki.map(({ feed }) => feed));
      // What a form claims about the source does not count: the second line stays the employee's to record.
      const claimed = lines.map((line, at) => ({
        ...line,
        iki: line.iki.map((iki) => ({ ...iki, feed: at === 0 ? "" : "IKM" })),
      }));
      valueOf(await saveSkp(viewer, typed({ skpId, version: version + 1 }, claimed)));
      expect(await feeds()).toEqual(["IKM", null]);
      expect((await getSkp(viewer, skpId))!.rhk.flatMap(({ iki }) => iki.map(({ feed }) => feed))).toEqual([
        "IKM",
        null,
      ]);

      valueOf(await submitSkp(viewer, { skpId, version: version + 2 }));
      const [second, first] = await listSkpRevisions(viewer, skpId);
      expect(skpDiff(first!.content, second!.content)).toMatchObject([
        {
          line: "IKI",
          kind: "CHANGED",
          fields: [
            { field: "pace", before: "GROWS", after: "HOLDS" },
            { field: "feed", before: "", after: "IKM" },
          ],
        },
      ]);
      valueOf(
        await returnSkp(supervisor(), {
          skpId,
          version: version + 3,
          comments: [{ rhkId: null, ikiId: null, text: "Periksa lagi." }],
        }),
      );
      valueOf(
        await saveSkp(viewer, typed({ skpId, version: version + 4 }, [{ ...lines[0], iki: [] }, lines[1]])),
      );
      expect(await feeds()).toEqual([null]);
      valueOf(await saveSkp(viewer, typed({ skpId, version: version + 5 }, lines)));
      expect(await feeds()).toEqual(["IKM", null]);
    },
  );

  test("a return without a word, or with a word at a foreign line, is refused", async () => {
    const { skpId, version } = await submitted(office, await newcomer(office));
    const foreign = await submitted(office, await newcomer(office));
    const [line] = await rhkOf(foreign.skpId);
    expect(
      codeOf(
        await returnSkp(supervisor(), { skpId, version, comments: [{ rhkId: null, ikiId: null, text: "" }] }),
      ),
    ).toBe("COMMENT_REQUIRED");
    expect(
      codeOf(
        await returnSkp(supervisor(), {
          skpId,
          version,
          comments: [{ rhkId: line!.id, ikiId: null, text: "Ubah" }],
        }),
      ),
    ).toBe("NOT_FOUND");
    expect((await skpRow(skpId)).status).toBe("SUBMITTED");
  });

  test("without a scheme for the unit nothing is approved", async () => {
    const lonely = await db.unit.create({
      data: { code: "luar", name: "Luar", kind: "OPD", path: "/luar/", validFrom: fromDay("2025-01-01") },
    });
    const [seat, chair] = await Promise.all(
      [false, true].map((headsUnit) =>
        db.position.create({ data: { unitId: lonely.id, name: "Luar", kind: "PELAKSANA", headsUnit } }),
      ),
    );
    const boss = await newcomer(office, "2025-01-01", chair!.id);
    const { skpId, version } = await submitted(office, await newcomer(office, "2025-01-01", seat!.id));
    expect(codeOf(await approveSkp(boss, { skpId, version }))).toBe("NO_SCHEME");
  });
});

describe("feedback", () => {
  test("it passes between the person and the appraiser and tells the other", async () => {
    const viewer = await newcomer(office);
    const { skpId } = await submitted(office, viewer);
    const words = { skpId, rhkId: null, ikiId: null, text: "Sudah baik." };
    valueOf(await writeFeedback(office.viewer("supervisor"), words));
    valueOf(await writeFeedback(viewer, { ...words, text: "Terima kasih." }));
    expect(
      await db.notification.count({ where: { kind: "FEEDBACK_WRITTEN", employeeId: viewer.employeeId } }),
    ).toBe(1);
    expect(codeOf(await writeFeedback(office.viewer("auditor"), words))).toBe("NOT_ALLOWED");
    expect(codeOf(await writeFeedback(office.viewer("otherAsn"), words))).toBe("NOT_FOUND");
    expect(codeOf(await writeFeedback(viewer, { ...words, rhkId: crypto.randomUUID() }))).toBe("NOT_FOUND");
  });
});

describe("what a person is told of one SKP", () => {
  test("is only where it stands now: the newest notice takes the place of the others", async () => {
    const employeeId = office.people.asn.id;
    const tell = (kind: string, href: string) =>
      db.$transaction((tx) => notifyAnew(tx, { employeeId, kind, facts: { year: 2026 }, href }));
    for (const kind of ["SKP_SUBMITTED", "SKP_SUBMITTED", "SKP_RETURNED", "FEEDBACK_WRITTEN"])
      await tell(kind, "/skp/satu");
    await tell("SKP_SUBMITTED", "/skp/dua");
    const told = await db.notification.findMany({
      where: { employeeId, href: { in: ["/skp/satu", "/skp/dua"] } },
      orderBy: [{ href: "asc" }, { kind: "asc" }],
      select: { kind: true, href: true },
    });
    expect(told).toEqual([
      { kind: "SKP_SUBMITTED", href: "/skp/dua" },
      { kind: "FEEDBACK_WRITTEN", href: "/skp/satu" },
      { kind: "SKP_RETURNED", href: "/skp/satu" },
    ]);
  });
});
