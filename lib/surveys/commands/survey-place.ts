import "server-only";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { codeInToken, isTokenOf, hashTicketCode } from "@/lib/services/db";
import { placeRow, type PlaceRow } from "@/lib/surveys/db/place";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { AnswerChannel } from "@/lib/kernel/service";
import { acceptSurvey, acceptTicket } from "@/lib/surveys/rules/answers";
import type { SubmitSurveyInput } from "@/lib/surveys/schemas/survey";

/** How many an hour a service without its own points is taken to serve. */
const USUAL_CAPACITY = 20;

/** What is asked about, and where. */
export interface Place {
  readonly serviceId: string;
  /** The OPD that deals with what citizens write. */
  readonly opdId: string;
  readonly openAtNight: boolean;
  readonly fromOwnNetwork: boolean;
  readonly pointId: string | null;
  readonly capacity: number;
  readonly channel: AnswerChannel;
  readonly ticketId: string | null;
  readonly questions: Readonly<Record<string, number>>;
}

/** The receipt of a questionnaire that came before, or the place of a new one. */
export type Placed = { readonly receiptCode: string } | { readonly receiptCode: null; readonly place: Place };

interface Asked {
  readonly input: SubmitSurveyInput;
  readonly today: string;
  readonly address: string;
}

/**
 * The service, point and ticket of a questionnaire; a token that is not believed counts as none, a
 * ticket that is not good is refused.
 */
export async function placeOf(tx: Tx, { input, today, address }: Asked): Promise<Outcome<Placed>> {
  const { slug, submissionKey, karcis, t } = input;
  const row = await placeRow(tx, {
    slug,
    submissionKey,
    address,
    pointCode: codeInToken(t) ?? "",
    ticketHash: karcis === "" ? "" : hashTicketCode(karcis),
  });
  if (row !== null && row.receiptCode !== null) return done({ receiptCode: row.receiptCode });
  const accepted = acceptSurvey(row, Object.keys(input.answers).length);
  if (!accepted.ok || row === null) return accepted.ok ? refuse({ code: "NOT_FOUND" }) : accepted;
  const ticket = karcis === "" ? done(null) : acceptTicket(row.ticket, today);
  return ticket.ok ? done({ receiptCode: null, place: believed(row, t) }) : ticket;
}

function believed(
  { id, opdId, openAtNight, fromOwnNetwork, point, ticket, questions }: PlaceRow,
  token: string,
): Place {
  const signed = point !== null && isTokenOf(token, point) ? point : null;
  return {
    serviceId: id,
    opdId,
    openAtNight,
    fromOwnNetwork,
    questions: questions ?? {},
    ticketId: ticket === null ? null : ticket.id,
    channel: channelOf(ticket !== null, signed?.kind),
    ...(signed === null
      ? { pointId: ticket === null ? null : ticket.pointId, capacity: USUAL_CAPACITY }
      : { pointId: signed.id, capacity: signed.capacity }),
  };
}

function channelOf(hasTicket: boolean, kind: "COUNTER" | "KIOSK" | "ONLINE" | undefined): AnswerChannel {
  if (hasTicket) return "TICKET";
  if (kind === undefined) return "LINK";
  return kind === "KIOSK" ? "KIOSK" : "QR";
}

/** Uses the ticket for this answer and for no other. */
export async function tearTicket(tx: Tx, ticketId: string | null, today: string): Promise<Outcome<null>> {
  if (ticketId === null) return done(null);
  const { count } = await tx.ticket.updateMany({
    where: { id: ticketId, usedOn: null },
    data: { usedOn: fromDay(today) },
  });
  return count === 1 ? done(null) : refuse({ code: "TICKET_USED" });
}
