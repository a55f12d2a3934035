import { z } from "zod";
import { MOST_TICKETS_A_CALL, TICKET_COUNTS, TICKET_DAYS } from "@/lib/domain/ticket";
import { id, text } from "@/lib/schemas/shared";

const slugTicket = z.string().min(1).max(200);

/** One of a few numbers, as a form sends it. */
const numberOf = (choices: readonly number[], message: string) =>
  z.coerce.number().refine((value) => choices.includes(value), message);

/** A choice that may be left empty. */
const optionalId = z.union([id, z.literal("").transform(() => undefined)]).optional();

/** Tickets of one sheet; `key` makes it one sheet however often it is sent. */
export const giveOutTicketsSchema = z.object({
  slug: slugTicket,
  point: optionalId,
  count: numberOf(TICKET_COUNTS, "Pilih jumlah karcis."),
  days: numberOf(TICKET_DAYS, "Pilih masa berlaku."),
  key: z.uuid("Muat ulang halaman, lalu coba lagi."),
});

/** What a queue system sends, in Indonesian words because its makers read the guide. */
export const issueTicketsSchema = z.object({
  layanan: slugTicket,
  titik: text(20).optional(),
  jumlah: z.number().int().min(1).max(MOST_TICKETS_A_CALL).default(1),
});

export type GiveOutTicketsInput = z.infer<typeof giveOutTicketsSchema>;
export type IssueTicketsInput = z.infer<typeof issueTicketsSchema>;
