"use server";
import { defineAction } from "@/lib/actions/define";
import { ownOrigin } from "@/lib/auth/origin";
import { giveOutTickets } from "@/lib/commands/give-out-tickets";
import { drawQr } from "@/lib/documents/qr";
import { ticketPath } from "@/lib/domain/ticket";
import { giveOutTicketsSchema } from "@/lib/schemas/ticket";

export const giveOutTicketAction = defineAction(
  giveOutTicketsSchema,
  giveOutTickets,
  async ({ slug, codes: [code = ""], point, expiresOn }) => {
    const url = `${await ownOrigin()}${ticketPath(slug, code)}`;
    const { size, path } = drawQr(url);
    return { values: { code, url, size: String(size), path, expiresOn, point: point ?? "" } };
  },
);
