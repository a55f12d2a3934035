"use server";
import { defineAction } from "@/lib/actions/define";
import { assignOfficer } from "@/lib/commands/assign-officer";
import { endAssignment } from "@/lib/commands/end-assignment";
import { assigned, assignmentEnded } from "@/lib/labels/service-assignment";
import { assignOfficerSchema, endAssignmentSchema } from "@/lib/schemas/service-assignment";

export const assignOfficerAction = defineAction(assignOfficerSchema, assignOfficer, (value) => ({
  message: assigned(value),
}));

export const endAssignmentAction = defineAction(endAssignmentSchema, endAssignment, (value) => ({
  message: assignmentEnded(value),
}));
