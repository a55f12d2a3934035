"use server";
import { correctInstansi } from "@/lib/instansi/commands/correct-instansi";
import { setUp } from "@/lib/instansi/commands/set-up";
import { INSTANSI_CORRECTED } from "@/lib/instansi/labels";
import { correctInstansiSchema, setUpSchema } from "@/lib/instansi/schemas";
import { defineAction, definePublicAction } from "@/lib/server/actions/define";

export const setUpAction = definePublicAction(setUpSchema, setUp, () => ({
  redirect: "/masuk?disiapkan=ya",
}));

export const correctInstansiAction = defineAction(correctInstansiSchema, correctInstansi, () => ({
  message: INSTANSI_CORRECTED,
}));
