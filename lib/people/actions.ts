"use server";
import { correctEmployee, findByNip } from "@/lib/people/commands";
import { correctEmployeeSchema, findByNipSchema } from "@/lib/people/schemas";
import { defineAction } from "@/lib/server/actions/define";

/** Leads to the page of the person; what was typed stands in no address. */
export const findByNipAction = defineAction(findByNipSchema, findByNip, (employeeId) => ({
  redirect: `/pegawai/${employeeId}`,
}));

export const correctEmployeeAction = defineAction(
  correctEmployeeSchema,
  correctEmployee,
  ({ employeeId }) => ({ redirect: `/pegawai/${employeeId}` }),
);
