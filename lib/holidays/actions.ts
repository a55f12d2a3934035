"use server";
import { addHoliday, copyHolidays, removeHoliday, takeHolidays } from "@/lib/holidays/commands";
import { holidayAdded, holidayRemoved, holidaysCopied, holidaysTaken } from "@/lib/holidays/labels";
import {
  addHolidaySchema,
  copyHolidaysSchema,
  removeHolidaySchema,
  takeHolidaysSchema,
} from "@/lib/holidays/schemas";
import { defineAction } from "@/lib/server/actions/define";

export const addHolidayAction = defineAction(addHolidaySchema, addHoliday, (holiday) => ({
  message: holidayAdded(holiday),
}));

export const removeHolidayAction = defineAction(removeHolidaySchema, removeHoliday, (holiday) => ({
  message: holidayRemoved(holiday),
}));

export const takeHolidaysAction = defineAction(takeHolidaysSchema, takeHolidays, (taken) => ({
  message: holidaysTaken(taken),
}));

export const copyHolidaysAction = defineAction(copyHolidaysSchema, copyHolidays, (copied) => ({
  message: holidaysCopied(copied),
}));
