"use server";
import { findByNip } from "@/lib/people/commands";
import { findByNipSchema } from "@/lib/people/schemas";
import { defineAction } from "@/lib/server/actions/define";

/** Leads to the page of the person; what was typed stands in no address. */
export const findByNipAction = defineAction(findByNipSchema, findByNip, (employeeId) => ({
  redirect: `/pegawai/${employeeId}`,
}));
