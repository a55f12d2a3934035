"use server";
import { defineAction } from "@/lib/actions/define";
import { readNotifications } from "@/lib/commands/read-notifications";
import { readNotificationsSchema } from "@/lib/schemas/period";

/** Reading one message leads to what it is about. */
export const readNotificationsAction = defineAction(
  readNotificationsSchema,
  readNotifications,
  ({ href }) => ({ redirect: href?.startsWith("/") === true ? href : "/pemberitahuan" }),
);
