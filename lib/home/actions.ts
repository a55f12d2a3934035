"use server";
import { defineAction } from "@/lib/server/actions/define";
import { readNotifications } from "@/lib/home/commands";
import { readNotificationsSchema } from "@/lib/periods/schemas";

/** Reading one message leads to what it is about. */
export const readNotificationsAction = defineAction(
  readNotificationsSchema,
  readNotifications,
  ({ href }) => ({ redirect: href?.startsWith("/") === true ? href : "/pemberitahuan" }),
);
