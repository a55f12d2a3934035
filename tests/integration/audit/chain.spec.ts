import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { finishFollowUp, planFollowUp, reopenFollowUp } from "@/lib/follow-ups/commands";
import { UNSUR } from "@/lib/kernel/codes";
import type { Outcome } from "@/lib/kernel/outcome";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { assignOfficer, endAssignment } from "@/lib/services/commands/assignments";
import {
  addOfficeNetwork,
  makeApiKey,
  removeOfficeNetwork,
  revokeApiKey,
} from "@/lib/services/commands/keys";
import { giveOutTickets } from "@/lib/services/commands/tickets";
import { recordServiceUsers } from "@/lib/surveys/commands/close-survey-term";
import { reviewAnswers } from "@/lib/surveys/commands/review-answers";
import { addToTally } from "@/lib/surveys/db/tally";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;
let serviceId = "";
let pointId = "";
let employeeId = "";

/** A service of the instansi itself, under no OPD: a counter of its own and somebody who has her place there. */
beforeAll(async () => {
  office = await makeOffice();
  const unitId = office.units.tk;
  const service = await db.service.create({ data: { unitId, slug: "audiensi", name: "Audiensi bupati" } });
  const point = await db.servicePoint.create({
    data: { serviceId: service.id, code: "LKT1", name: "Loket 1", kind: "COUNTER" },
  });
  const position = await db.position.create({
    data: { unitId, name: "Penerima tamu", kind: "FUNGSIONAL", headsUnit: false },
  });
  const employee = await db.employee.create({
    data: { nip: "199107142019032999", name: "Wahyu Nugroho", kind: "PNS", golongan: "II/c" },
  });
  await db.placement.create({
    data: {
      employeeId: employee.id,
      positionId: position.id,
      kind: "DEFINITIF",
      startsOn: fromDay("2025-01-01"),
    },
  });
  [serviceId, pointId, employeeId] = [service.id, point.id, employee.id];
});

const viewer = () => office.viewer("admin");

async function accept<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** What the audit trail holds of these actions: the chain of each. */
const chainsOf = async (...actions: string[]): Promise<Record<string, string>> => {
  const events = await db.auditEvent.findMany({
    where: { action: { in: actions } },
    select: { action: true, chain: true },
  });
  return Object.fromEntries(events.map(({ action, chain }) => [action, chain]));
};

it("joins keys and networks of the instansi itself to the chain of what concerns all", async () => {
  const keyId = randomUUID();
  await accept(makeApiKey(viewer(), { key: keyId, unit: "tk", name: "Mesin antrean", scopes: ["TICKETS"] }));
  await accept(revokeApiKey(viewer(), { keyId }));
  await accept(addOfficeNetwork(viewer(), { unit: "tk", range: "10.50.0.0/16", note: "Pendopo" }));
  const network = await db.officeNetwork.findFirstOrThrow({ select: { id: true } });
  await accept(removeOfficeNetwork(viewer(), { networkId: network.id }));
  expect(
    await chainsOf("make-api-key", "revoke-api-key", "add-office-network", "remove-office-network"),
  ).toEqual({
    "make-api-key": "instansi",
    "revoke-api-key": "instansi",
    "add-office-network": "instansi",
    "remove-office-network": "instansi",
  });
});

it("joins its officers and tickets to that chain", async () => {
  await accept(
    assignOfficer(viewer(), { slug: "audiensi", employeeId, pointId, startsOn: OFFICE_DAY, endsOn: null }),
  );
  const { id, version } = await db.serviceAssignment.findFirstOrThrow();
  await accept(endAssignment(viewer(), { assignmentId: id, version, endsOn: OFFICE_DAY }));
  await accept(
    giveOutTickets(viewer(), { slug: "audiensi", point: pointId, count: 5, days: 7, key: randomUUID() }),
  );
  expect(await chainsOf("assign-officer", "end-assignment", "give-out-tickets")).toEqual({
    "assign-officer": "instansi",
    "end-assignment": "instansi",
    "give-out-tickets": "instansi",
  });
});

it("joins its survey to that chain: users, reviewed answers and what is done about a weak unsur", async () => {
  const termId = office.terms[2];
  await accept(recordServiceUsers(viewer(), { serviceId, termId, users: 120 }));
  await accept(reviewWaitingAnswer());
  await db.surveyTally.createMany({
    data: [...UNSUR, "N"].map((unsur) => ({
      serviceId,
      month: fromDay("2026-08-01"),
      unsur,
      answered: 10,
      sum: unsur === "WAKTU" ? 10 : 40,
    })),
  });
  await accept(
    planFollowUp(viewer(), {
      serviceId,
      termId,
      unsur: "WAKTU",
      opened: null,
      action: "Membuka loket tambahan pada jam ramai.",
      responsibleId: employeeId,
      dueOn: "2026-10-31",
    }),
  );
  const { id } = await db.followUp.findFirstOrThrow({ select: { id: true } });
  await accept(
    finishFollowUp(viewer(), { followUpId: id, version: 1, result: "Antrean kini di bawah 10 menit." }),
  );
  await accept(reopenFollowUp(viewer(), { followUpId: id, version: 2, reason: "Antrean panjang lagi." }));
  expect(
    await chainsOf(
      "record-service-users",
      "review-answers",
      "plan-follow-up",
      "finish-follow-up",
      "reopen-follow-up",
    ),
  ).toEqual({
    "record-service-users": "instansi",
    "review-answers": "instansi",
    "plan-follow-up": "instansi",
    "finish-follow-up": "instansi",
    "reopen-follow-up": "instansi",
  });
});

async function reviewWaitingAnswer() {
  const answer = await db.surveyResponse.create({
    data: {
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay("2026-09-01"),
      receivedOn: fromDay("2026-09-03"),
      perilaku: 4,
      standing: "QUARANTINED",
      reasons: ["NIGHT"],
    },
    select: { id: true },
  });
  await db.$transaction((tx) => addToTally(tx, [answer.id]));
  return reviewAnswers(viewer(), {
    serviceId,
    scope: "CHOSEN",
    ids: [answer.id],
    reason: undefined,
    day: undefined,
    until: now().toISOString(),
    decision: "RELEASED",
    note: "Sudah ditanyakan ke petugas loket.",
  });
}

it("knows no chain but that of the instansi and those of its OPD", async () => {
  const chains = await db.auditEvent.findMany({ distinct: ["chain"], select: { chain: true } });
  expect(chains).toEqual([{ chain: "instansi" }]);
});
