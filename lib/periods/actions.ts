"use server";
import { defineAction } from "@/lib/server/actions/define";
import { changeDueDay, closeTerm, openTerm, prepareYear } from "@/lib/periods/commands";
import { dueDayChanged, termClosed, termOpened, yearPrepared } from "@/lib/periods/labels";
import {
  changeDueDaySchema,
  closeTermSchema,
  openTermSchema,
  prepareYearSchema,
} from "@/lib/periods/schemas";

export const openTermAction = defineAction(openTermSchema, openTerm, (term) => ({
  message: termOpened(term),
}));

export const closeTermAction = defineAction(closeTermSchema, closeTerm, (term) => ({
  message: termClosed(term),
}));

export const prepareYearAction = defineAction(prepareYearSchema, prepareYear, ({ year }) => ({
  message: yearPrepared(year),
}));

export const changeDueDayAction = defineAction(changeDueDaySchema, changeDueDay, (term) => ({
  message: dueDayChanged(term),
}));
