"use server";
import { defineAction } from "@/lib/actions/define";
import { closeTerm } from "@/lib/commands/close-term";
import { openTerm } from "@/lib/commands/open-term";
import { termClosed, termOpened } from "@/lib/labels/periods";
import { closeTermSchema, openTermSchema } from "@/lib/schemas/period";

export const openTermAction = defineAction(openTermSchema, openTerm, ({ ordinal, ...term }) => ({
  message: termOpened({ ...term, number: ordinal }),
}));

export const closeTermAction = defineAction(closeTermSchema, closeTerm, ({ ordinal, ...term }) => ({
  message: termClosed({ ...term, number: ordinal }),
}));
