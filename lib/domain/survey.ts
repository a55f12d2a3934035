import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** What a citizen may say about herself; all of it may be left out. */
export const SEXES = ["L", "P"] as const;
export type Sex = (typeof SEXES)[number];

export const EDUCATIONS = ["SD", "SLTP", "SLTA", "DIPLOMA", "S1", "S2", "S3"] as const;
export type Education = (typeof EDUCATIONS)[number];

export const OCCUPATIONS = [
  "PNS",
  "TNI_POLRI",
  "SWASTA",
  "WIRASWASTA",
  "PELAJAR",
  "PETANI",
  "LAINNYA",
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** A questionnaire is taken when the service is open and at least one of the nine questions has an answer. */
export function acceptSurvey(
  service: { readonly id: string; readonly active: boolean } | null,
  answered: number,
): Outcome<string> {
  if (service === null) return refuse({ code: "NOT_FOUND" });
  if (!service.active) return refuse({ code: "SERVICE_CLOSED" });
  return answered === 0 ? refuse({ code: "NOTHING_ANSWERED" }) : done(service.id);
}

/** A ticket that was given out for one visit; null for a code that nobody gave out for this service. */
export interface TicketFacts {
  readonly expiresOn: string;
  readonly used: boolean;
}

/** A ticket is good for one answer, up to and including its last day; without it the citizen may still answer. */
export function acceptTicket(ticket: TicketFacts | null, today: string): Outcome<null> {
  if (ticket === null) return refuse({ code: "TICKET_UNKNOWN" });
  if (ticket.used) return refuse({ code: "TICKET_USED" });
  return ticket.expiresOn < today ? refuse({ code: "TICKET_EXPIRED" }) : done(null);
}
