"use server";
import { findInTrail } from "@/lib/audit/commands";
import { findInTrailSchema } from "@/lib/audit/schemas";
import { addressWith } from "@/lib/kernel/address";
import { defineAction } from "@/lib/server/actions/define";

export const findInTrailAction = defineAction(findInTrailSchema, findInTrail, (query) => ({
  redirect: addressWith("/admin/jejak-audit", query),
}));
