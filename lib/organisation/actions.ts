"use server";
import { addUnit } from "@/lib/organisation/commands/add-unit";
import { correctUnit, moveUnit, renameUnit } from "@/lib/organisation/commands/change-unit";
import { closeUnit, reopenUnit } from "@/lib/organisation/commands/close-unit";
import {
  addPosition,
  closePosition,
  correctPosition,
  reopenPosition,
} from "@/lib/organisation/commands/positions";
import { positionWords, unitWords } from "@/lib/organisation/labels";
import {
  addPositionSchema,
  addUnitSchema,
  closePositionSchema,
  closeUnitSchema,
  correctPositionSchema,
  correctUnitSchema,
  moveUnitSchema,
  renameUnitSchema,
  reopenPositionSchema,
  reopenUnitSchema,
} from "@/lib/organisation/schemas";
import { defineAction } from "@/lib/server/actions/define";

export const addUnitAction = defineAction(addUnitSchema, addUnit, ({ code }) => ({
  redirect: `/admin/unit/${code}`,
}));

export const correctUnitAction = defineAction(correctUnitSchema, correctUnit, () => ({
  message: unitWords.corrected,
}));

export const renameUnitAction = defineAction(renameUnitSchema, renameUnit, (value) => ({
  message: unitWords.renamed(value),
}));

export const moveUnitAction = defineAction(moveUnitSchema, moveUnit, (value) => ({
  message: unitWords.moved(value),
}));

export const closeUnitAction = defineAction(closeUnitSchema, closeUnit, (value) => ({
  message: unitWords.closed(value),
}));

export const reopenUnitAction = defineAction(reopenUnitSchema, reopenUnit, (value) => ({
  message: unitWords.reopened(value),
}));

export const addPositionAction = defineAction(addPositionSchema, addPosition, ({ unit }) => ({
  redirect: `/admin/unit/${unit}`,
}));

export const correctPositionAction = defineAction(correctPositionSchema, correctPosition, ({ name }) => ({
  message: positionWords.corrected(name),
}));

export const closePositionAction = defineAction(closePositionSchema, closePosition, ({ name }) => ({
  message: positionWords.closed(name),
}));

export const reopenPositionAction = defineAction(reopenPositionSchema, reopenPosition, ({ name }) => ({
  message: positionWords.reopened(name),
}));
