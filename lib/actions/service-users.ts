"use server";
import { defineAction } from "@/lib/actions/define";
import { recordServiceUsers } from "@/lib/commands/record-service-users";
import { usersRecorded } from "@/lib/labels/service-users";
import { recordServiceUsersSchema } from "@/lib/schemas/service-users";

export const recordServiceUsersAction = defineAction(
  recordServiceUsersSchema,
  recordServiceUsers,
  ({ users }) => ({ message: usersRecorded(users) }),
);
