"use server";
import { defineAction } from "@/lib/server/actions/define";
import { activateScheme } from "@/lib/schemes/commands/activate-scheme";
import { copyScheme, deleteScheme, saveScheme } from "@/lib/schemes/commands/drafts";
import { formatDay } from "@/lib/labels/date";
import {
  activateSchemeSchema,
  copySchemeSchema,
  deleteSchemeSchema,
  saveSchemeSchema,
} from "@/lib/schemes/schemas/scheme";

export const saveSchemeAction = defineAction(saveSchemeSchema, saveScheme, ({ schemeId }) => ({
  redirect: `/admin/skema/${schemeId}`,
}));

export const copySchemeAction = defineAction(copySchemeSchema, copyScheme, ({ schemeId }) => ({
  redirect: `/admin/skema/${schemeId}/ubah`,
}));

export const deleteSchemeAction = defineAction(deleteSchemeSchema, deleteScheme, () => ({
  redirect: "/admin/skema",
}));

export const activateSchemeAction = defineAction(
  activateSchemeSchema,
  activateScheme,
  ({ unit, startsOn }) => ({
    message: `Aturan ini berlaku untuk ${unit} sejak ${formatDay(startsOn)}. Penetapan sebelumnya tetap tersimpan.`,
  }),
);
