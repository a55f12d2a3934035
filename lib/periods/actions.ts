"use server";
import { defineAction } from "@/lib/server/actions/define";
import { closeTerm, openTerm } from "@/lib/periods/commands";
import { termClosed, termOpened } from "@/lib/periods/labels";
import { closeTermSchema, openTermSchema } from "@/lib/periods/schemas";

export const openTermAction = defineAction(openTermSchema, openTerm, (term) => ({
  message: termOpened(term),
}));

export const closeTermAction = defineAction(closeTermSchema, closeTerm, (term) => ({
  message: termClosed(term),
}));
