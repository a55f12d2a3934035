import { beforeEach, describe, expect, test } from "vitest";
import { endAppraiserOverride, nameAppraiser } from "@/lib/moves/commands/name-appraiser";
import { decideProposal, proposeAppraiser, withdrawProposal } from "@/lib/moves/commands/propose-appraiser";
import { getOwnAppraiser, getOwnProposals, listAppraiserMatters } from "@/lib/moves/queries/appraisers";
import { getMoveStarts } from "@/lib/moves/queries/choices";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Outcome } from "@/lib/kernel/outcome";
import { useDatabase } from "@/tests/support/database";
import { emptied } from "@/tests/support/move-office";
import {
  makeApprovedSkp,
  makeOffice,
  OFFICE_DAY,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";
import { codeOf, valueOf } from "@/tests/support/skp";

const database = useDatabase();
let office: Office;
let skp: ApprovedSkp;

beforeEach(async () => {
  await emptied(database.ownerUrl);
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
});

const id = (person: PersonKey): string => office.people[person].id;
const naming = (more: object = {}) => ({
  employeeId: id("asn"),
  appraiserId: id("head"),
  startsOn: "2026-09-01",
  endsOn: null,
  reason: "Sekretariat",
  ...more,
});
/** The field and code of what was refused at a field, else the code. */
const at = (outcome: Outcome<unknown>): string =>
  !outcome.ok && outcome.refusal.code === "FIELDS_REFUSED"
    ? outcome.refusal.faults.map(({ field, refusal }) => `${field} ${refusal.code}`).join()
    : codeOf(outcome);
const judges = async (): Promise<string[]> =>
  (await db.appraisal.findMany({ where: { skpId: skp.skpId }, orderBy: { term: { startsOn: "asc" } } })).map(
    ({ appraiserId }) =>
      Object.entries(office.people).find(([, person]) => person.id === appraiserId)?.[0] ?? "",
  );

describe("naming an appraiser", () => {
  test("brings plan and appraisals of its days before her at once, tells both, and ends as it began", async () => {
    const admin = office.viewer("unitAdmin");
    valueOf(await nameAppraiser(admin, naming({ endsOn: "2026-10-31" })));
    // The third quarter ends on 30 September, the fourth after the last day of the naming.
    expect(await judges()).toEqual(["head", "supervisor"]);
    expect((await db.skp.findUniqueOrThrow({ where: { id: skp.skpId } })).appraiserId).toBe(id("head"));
    expect(await db.notification.findMany({ where: { employeeId: id("head") } })).toMatchObject([
      { kind: "QUEUE_CHANGED", facts: { comes: 1, goes: 0 } },
    ]);
    expect(await db.notification.findMany({ where: { employeeId: id("asn") } })).toMatchObject([
      { kind: "APPRAISER_CHANGED", facts: { name: "Sri Lestari" } },
    ]);
    const row = await db.appraiserOverride.findFirstOrThrow();
    const end = { overrideId: row.id, version: 1, endsOn: "2026-09-29" };
    expect(codeOf(await endAppraiserOverride(admin, { ...end, version: 2 }))).toBe("STALE");
    expect(codeOf(await endAppraiserOverride(office.viewer("head"), end))).toBe("NOT_ALLOWED");
    expect(at(await endAppraiserOverride(admin, { ...end, endsOn: "2026-10-31" }))).toBe(
      "endsOn OVERRIDE_OVER",
    );
    valueOf(await endAppraiserOverride(admin, end));
    expect(await judges()).toEqual(["supervisor", "supervisor"]);
    valueOf(await endAppraiserOverride(admin, { ...end, version: 2, endsOn: "2026-08-31" }));
    expect(await db.appraiserOverride.count()).toBe(0);
    expect(codeOf(await endAppraiserOverride(admin, end))).toBe("NOT_FOUND");
    const events = await db.auditEvent.findMany({ orderBy: { number: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "name-appraiser",
      "end-appraiser-override",
      "end-appraiser-override",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/\d{18}/);
  });

  test.each<[string, object, string]>([
    ["herself as her own", { appraiserId: "asn" }, "appraiserId OWN_RATING"],
    ["a last day before the first", { endsOn: "2026-08-31" }, "endsOn DAYS_OUT_OF_ORDER"],
    ["somebody who is not there", { appraiserId: "tk" }, "appraiserId NOT_FOUND"],
    ["for somebody who is not there", { employeeId: "tk" }, "NOT_FOUND"],
  ])("is refused with %s", async (...[, more, code]) => {
    const ids = Object.fromEntries(
      Object.entries(more).map(([key, value]) => {
        const known = { asn: id("asn"), tk: office.units.tk }[String(value)];
        return [key, known ?? value];
      }),
    );
    expect(at(await nameAppraiser(office.viewer("admin"), naming(ids)))).toBe(code);
  });

  test("is refused over days that somebody is named for already, for oneself, and of who has left", async () => {
    const admin = office.viewer("admin");
    valueOf(await nameAppraiser(admin, naming({ endsOn: "2026-09-10" })));
    expect(at(await nameAppraiser(admin, naming({ startsOn: "2026-09-10" })))).toBe(
      "startsOn OVERRIDE_MEETS",
    );
    expect(at(await nameAppraiser(admin, naming({ startsOn: "2026-08-01", endsOn: "2026-09-01" })))).toBe(
      "startsOn OVERRIDE_MEETS",
    );
    expect(at(await nameAppraiser(admin, naming({ startsOn: "2026-09-11" })))).toBe("DONE");
    expect(at(await nameAppraiser(admin, naming({ employeeId: id("admin") })))).toBe("OVERRIDE_OF_HERSELF");
    expect(at(await nameAppraiser(office.viewer("head"), naming()))).toBe("NOT_ALLOWED");
    await db.employeeStatus.create({
      data: { employeeId: id("otherAsn"), kind: "PENSIUN", startsOn: fromDay("2026-09-02") },
    });
    const other = { employeeId: id("colleague"), appraiserId: id("otherAsn") };
    expect(at(await nameAppraiser(admin, naming({ ...other, startsOn: "2026-09-02" })))).toBe(
      "appraiserId APPRAISER_NOT_IN_SERVICE",
    );
    expect(at(await nameAppraiser(admin, naming({ ...other, startsOn: "2026-09-01" })))).toBe("DONE");
  });
});

describe("a proposal of the employee", () => {
  const proposal = (more: object = {}) => ({
    proposedId: id("head"),
    startsOn: "2026-09-01",
    reason: "Saya bekerja di sekretariat",
    ...more,
  });
  const standing = async () => {
    const row = await db.appraiserProposal.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    return { proposalId: row.id, version: row.version };
  };

  test("is told to the admin of her unit, who accepts it, and her queue moves", async () => {
    valueOf(await proposeAppraiser(office.viewer("asn"), proposal()));
    expect(await db.notification.findMany({ where: { kind: "APPRAISER_PROPOSED" } })).toMatchObject([
      { employeeId: id("unitAdmin"), href: "/admin/penilai" },
    ]);
    const matters = await listAppraiserMatters(office.viewer("unitAdmin"), { page: 1, today: OFFICE_DAY });
    expect(matters?.proposals).toMatchObject([{ name: "Ratna Wulandari", proposed: "Sri Lestari" }]);
    const accept = { ...(await standing()), decision: "ACCEPT" as const, answer: "" };
    expect(codeOf(await decideProposal(office.viewer("head"), accept))).toBe("NOT_ALLOWED");
    expect(codeOf(await decideProposal(office.viewer("unitAdmin"), { ...accept, version: 9 }))).toBe("STALE");
    expect(valueOf(await decideProposal(office.viewer("unitAdmin"), accept)).accepted).toBe(true);
    expect(await judges()).toEqual(["head", "head"]);
    expect(codeOf(await decideProposal(office.viewer("unitAdmin"), accept))).toBe("PROPOSAL_DECIDED");
    const own = await getOwnProposals(office.viewer("asn"), { search: undefined, today: OFFICE_DAY });
    expect(own.proposals).toMatchObject([{ status: "ACCEPTED" }]);
    expect(own.overrides).toMatchObject([{ appraiser: "Sri Lestari", endsOn: null }]);
    expect(await getOwnAppraiser(office.viewer("asn"), OFFICE_DAY)).toMatchObject({
      name: "Sri Lestari",
      by: "NAMED",
    });
    const after = await listAppraiserMatters(office.viewer("admin"), { page: 1, today: OFFICE_DAY });
    expect(after).toMatchObject({ proposals: [], total: 1, overrides: [{ name: "Ratna Wulandari" }] });
  });

  test("is refused with a reason and changes nothing; without one it is not refused", async () => {
    valueOf(await proposeAppraiser(office.viewer("asn"), proposal()));
    const refuse = { ...(await standing()), decision: "REFUSE" as const, answer: "" };
    expect(at(await decideProposal(office.viewer("admin"), refuse))).toBe("answer COMMENT_REQUIRED");
    valueOf(await decideProposal(office.viewer("admin"), { ...refuse, answer: "Susunan sudah benar" }));
    expect(await judges()).toEqual(["supervisor", "supervisor"]);
    expect(codeOf(await decideProposal(office.viewer("admin"), { ...refuse, proposalId: id("asn") }))).toBe(
      "NOT_FOUND",
    );
  });

  test("waits alone, is taken back by her only, and names somebody who serves and is not her appraiser", async () => {
    const asn = office.viewer("asn");
    expect(at(await proposeAppraiser(asn, proposal({ proposedId: id("asn") })))).toBe(
      "proposedId OWN_RATING",
    );
    expect(at(await proposeAppraiser(asn, proposal({ proposedId: id("supervisor") })))).toBe(
      "proposedId PROPOSAL_IS_SO",
    );
    expect(at(await proposeAppraiser(asn, proposal({ proposedId: office.units.tk })))).toBe(
      "proposedId NOT_FOUND",
    );
    await db.employeeStatus.create({
      data: { employeeId: id("otherAsn"), kind: "CLTN", startsOn: fromDay("2026-09-01") },
    });
    expect(at(await proposeAppraiser(asn, proposal({ proposedId: id("otherAsn") })))).toBe(
      "proposedId APPRAISER_NOT_IN_SERVICE",
    );
    valueOf(await proposeAppraiser(asn, proposal()));
    expect(codeOf(await proposeAppraiser(asn, proposal()))).toBe("PROPOSAL_WAITS");
    const own = await standing();
    expect(codeOf(await withdrawProposal(office.viewer("colleague"), own))).toBe("NOT_FOUND");
    expect(codeOf(await withdrawProposal(asn, { ...own, proposalId: id("asn") }))).toBe("NOT_FOUND");
    expect(codeOf(await withdrawProposal(asn, { ...own, version: 5 }))).toBe("STALE");
    valueOf(await withdrawProposal(asn, own));
    expect(codeOf(await withdrawProposal(asn, own))).toBe("PROPOSAL_DECIDED");
    expect(codeOf(await proposeAppraiser(asn, proposal()))).toBe("DONE");
  });

  test("that meets a naming says so, and one of an office without an admin goes to the HR agency", async () => {
    await db.roleGrant.deleteMany({ where: { role: "UNIT_ADMIN" } });
    valueOf(await proposeAppraiser(office.viewer("asn"), proposal()));
    expect(await db.notification.findMany({ where: { kind: "APPRAISER_PROPOSED" } })).toMatchObject([
      { employeeId: id("admin") },
    ]);
    valueOf(await nameAppraiser(office.viewer("admin"), naming({ appraiserId: id("unitAdmin") })));
    const accept = { ...(await standing()), decision: "ACCEPT" as const, answer: "" };
    expect(codeOf(await decideProposal(office.viewer("admin"), accept))).toBe("OVERRIDE_MEETS");
  });
});

describe("the page of one's own appraiser", () => {
  test("says which chair is empty, and that nobody is left", async () => {
    expect(await getOwnAppraiser(office.viewer("asn"), OFFICE_DAY)).toEqual({
      name: "Hendra Saputra",
      by: "DEFINITIF",
      superior: "Sri Lestari",
      vacant: [],
    });
    await db.placement.updateMany({
      where: { employeeId: id("supervisor") },
      data: { endsOn: fromDay("2026-08-31") },
    });
    expect(await getOwnAppraiser(office.viewer("asn"), OFFICE_DAY)).toMatchObject({
      name: "Sri Lestari",
      vacant: ["Kepala Bidang Pendaftaran"],
    });
    expect(await getOwnAppraiser(office.viewer("head"), OFFICE_DAY)).toMatchObject({
      name: null,
      vacant: [],
    });
  });

  test("offers people of her office and never herself; whoever is nobody's admin has no list of matters", async () => {
    const own = await getOwnProposals(office.viewer("asn"), { search: "sri", today: OFFICE_DAY });
    expect(own.people.map(({ name }) => name)).toEqual(["Sri Lestari"]);
    const all = await getOwnProposals(office.viewer("asn"), { search: undefined, today: OFFICE_DAY });
    expect(all.people.map(({ id: person }) => person)).not.toContain(id("asn"));
    expect(await listAppraiserMatters(office.viewer("head"), { page: 1, today: OFFICE_DAY })).toBeNull();
  });
});

describe("from the profile of a person", () => {
  const begins = async (viewer: PersonKey, employeeId: string): Promise<string[]> => {
    const starts = await getMoveStarts(office.viewer(viewer), { employeeId, today: OFFICE_DAY });
    return Object.entries(starts).flatMap(([what, may]) => (may ? [what] : []));
  };

  test("a move and a naming begin for the HR agency and the admin of her office, never for herself", async () => {
    expect(await begins("admin", id("asn"))).toEqual(["move", "appraiser"]);
    expect(await begins("unitAdmin", id("asn"))).toEqual(["move", "appraiser"]);
    expect(await begins("unitAdmin", id("otherAsn"))).toEqual([]);
    expect(await begins("unitAdmin", id("unitAdmin"))).toEqual([]);
    expect(await begins("admin", id("admin"))).toEqual([]);
    expect(await begins("head", id("asn"))).toEqual([]);
    expect(await begins("auditor", id("asn"))).toEqual([]);
  });

  test("whoever has no place yet is moved by the HR agency alone, and nobody names her an appraiser", async () => {
    const nobody = await db.employee.create({
      data: { nip: "199107142019032898", name: "Tanpa Jabatan", kind: "PNS", golongan: "III/a" },
    });
    expect(await begins("admin", nobody.id)).toEqual(["move"]);
    expect(await begins("unitAdmin", nobody.id)).toEqual([]);
  });
});
