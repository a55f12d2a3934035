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
import { positionSaved, unitWords } from "@/lib/organisation/labels";
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

/** The page of a unit shows what has become of it and of its positions. */
const unitPage = (code: string) => ({ redirect: `/admin/unit/${code}` });

export const addUnitAction = defineAction(addUnitSchema, addUnit, ({ code }) => unitPage(code));

export const correctUnitAction = defineAction(correctUnitSchema, correctUnit, () => ({
  message: unitWords.corrected,
}));

export const renameUnitAction = defineAction(renameUnitSchema, renameUnit, (value) => ({
  message: unitWords.renamed(value),
}));

export const moveUnitAction = defineAction(moveUnitSchema, moveUnit, (value) => ({
  message: unitWords.moved(value),
}));

export const closeUnitAction = defineAction(closeUnitSchema, closeUnit, ({ code }) => unitPage(code));

export const reopenUnitAction = defineAction(reopenUnitSchema, reopenUnit, ({ code }) => unitPage(code));

export const addPositionAction = defineAction(addPositionSchema, addPosition, ({ unit }) => unitPage(unit));

export const correctPositionAction = defineAction(correctPositionSchema, correctPosition, ({ name }) => ({
  message: positionSaved(name),
}));

export const closePositionAction = defineAction(closePositionSchema, closePosition, ({ unit }) =>
  unitPage(unit),
);

export const reopenPositionAction = defineAction(reopenPositionSchema, reopenPosition, ({ unit }) =>
  unitPage(unit),
);
